package ovation.packaging.disk.damage;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** What becomes of a damaged image when it is opened and read. */
final class Examination {

  /** What was found; only the first two are as promised. */
  enum Outcome {
    /** Refused in words for the user. */
    REFUSED,
    /** Read, and nothing is missing or different. */
    RIGHT,
    /** Read, with other data than before; right only where data themselves were changed. */
    OTHER_DATA,
    /** Read, with zeros where data were before. */
    ZEROS,
    /** Read, with another size. */
    OTHER_SIZE,
    /** Anything else. */
    FAULT
  }

  /**
   * What was found.
   *
   * @param said the message, or what is wrong
   */
  record Verdict(Outcome outcome, String said) {}

  private static final long MOST_MEMORY = 256L << 20;
  private static final int MOST_RUNS = 2_000_000;
  private static final int SAMPLE = 4096;

  /** What a user must never see. */
  private static final Pattern INSIDE =
      Pattern.compile("\\bnull\\b|Exception|java\\.|\\bError\\b|[\\p{Cntrl}]|-\\d{6}");

  private final byte[] content;

  Examination(byte[] content) {
    this.content = content;
  }

  /** Opens and reads an image of which one file was changed, or cut to a size. */
  Verdict of(Specimen specimen, Map<String, byte[]> files, int size) {
    long before = Allocated.bytes();
    Verdict verdict = read(specimen, files, size);
    long used = Allocated.bytes() - before;
    return used > MOST_MEMORY
        ? new Verdict(Outcome.FAULT, "took " + (used >> 20) + " MiB of memory")
        : verdict;
  }

  private Verdict read(Specimen specimen, Map<String, byte[]> files, int size) {
    byte[] main = Objects.requireNonNull(files.get(specimen.name()));
    MemoryImage image = new MemoryImage(specimen.name(), main, size);
    try (VirtualDisk disk = DiskOpener.open(image, MemoryImage.folder(files), specimen.format())) {
      return read(disk);
    } catch (InputException e) {
      return refused(files, e.getMessage());
    } catch (VirtualMachineError e) {
      return new Verdict(Outcome.FAULT, "used up the machine: " + e);
    } catch (Exception | AssertionError e) {
      return new Verdict(Outcome.FAULT, e + " at " + e.getStackTrace()[0]);
    }
  }

  private static Verdict refused(Map<String, byte[]> files, String said) {
    boolean named =
        files.keySet().stream().anyMatch(said::contains) || said.contains(MemoryImage.NO_FILE);
    boolean plain = !INSIDE.matcher(said).find() && said.endsWith(".");
    return named && plain
        ? new Verdict(Outcome.REFUSED, said)
        : new Verdict(Outcome.FAULT, "says: " + said);
  }

  private Verdict read(VirtualDisk disk) throws InputException {
    long capacity = disk.capacity();
    walk(disk);
    Outcome worst = Outcome.RIGHT;
    String said = "";
    for (int[] stretch : Specimen.data()) {
      int length = Math.clamp(capacity - stretch[0], 0, stretch[1]);
      Outcome found = compare(disk, stretch[0], length);
      if (found.compareTo(worst) > 0) {
        worst = found;
        said = "at " + stretch[0];
      }
    }
    // Between the data: a sample of each MiB.
    for (long at = 1 << 19; at + SAMPLE <= Math.min(capacity, content.length); at += 1 << 20) {
      if (compare(disk, at, SAMPLE) != Outcome.RIGHT && worst == Outcome.RIGHT) {
        worst = Outcome.OTHER_DATA;
        said = "at " + at;
      }
    }
    if (worst == Outcome.RIGHT && capacity != content.length) {
      return new Verdict(Outcome.OTHER_SIZE, "capacity " + capacity);
    }
    return new Verdict(worst, said);
  }

  private Outcome compare(VirtualDisk disk, long at, int length) throws InputException {
    ByteBuffer found = ByteBuffer.allocate(length);
    disk.read(at, found);
    Outcome worst = Outcome.RIGHT;
    for (int i = 0; i < length; i += 512) {
      boolean same = true;
      boolean zeros = true;
      for (int k = i; k < Math.min(i + 512, length); k++) {
        same &= found.get(k) == content[(int) at + k];
        zeros &= found.get(k) == 0;
      }
      if (!same && zeros) {
        return Outcome.ZEROS;
      }
      worst = same ? worst : Outcome.OTHER_DATA;
    }
    return worst;
  }

  private static void walk(VirtualDisk disk) throws InputException {
    long at = 0;
    int runs = 0;
    while (at < disk.capacity()) {
      VirtualDisk.Run run = disk.run(at);
      if (run.length() <= 0 || run.length() > disk.capacity() - at) {
        throw new IllegalStateException("a run of " + run.length() + " bytes at " + at);
      }
      at += run.length();
      if (++runs > MOST_RUNS) {
        throw new IllegalStateException("runs without end");
      }
    }
  }
}
