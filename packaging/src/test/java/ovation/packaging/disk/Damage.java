package ovation.packaging.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;

/** Damages an image, and demands that it is refused or read rightly. */
public final class Damage {

  /** Values that tell careless arithmetic: around zero, signs, and powers of two. */
  private static final long[] BOUNDARIES = {
    0,
    1,
    2,
    3,
    7,
    8,
    511,
    512,
    4095,
    65_535,
    65_536,
    65_537,
    1L << 20,
    (1L << 31) - 1,
    1L << 31,
    (1L << 32) - 1,
    1L << 32,
    1L << 46,
    (1L << 46) + 512,
    1L << 54,
    1L << 62,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    -1
  };

  private final ImageFormat format;
  private final byte[] image;
  private final byte[] content;

  /**
   * Begins with a sound image.
   *
   * @param content what it holds
   */
  public Damage(ImageFormat format, byte[] image, byte[] content) {
    this.format = format;
    this.image = image;
    this.content = content;
  }

  /** Cuts the image; it must be refused, or nothing may be missing. */
  public void truncated(long length) throws PackagingException {
    if (length >= 0 && length < image.length) {
      refusedOrRight(Arrays.copyOf(image, (int) length), "truncated at " + length);
    }
  }

  /** Writes every boundary value into a field, and repairs checksums before it is opened. */
  public void field(int offset, int size, boolean bigEndian, Consumer<byte[]> repair)
      throws PackagingException {
    for (long value : BOUNDARIES) {
      byte[] damaged = image.clone();
      for (int i = 0; i < size; i++) {
        int shift = 8 * (bigEndian ? size - 1 - i : i);
        damaged[offset + i] = (byte) (value >>> shift);
      }
      repair.accept(damaged);
      refusedOrRight(damaged, "field at " + offset + " is " + value);
    }
  }

  /** Opens a damaged image that must be refused, and returns the message. */
  public String refused(byte[] damaged) throws PackagingException {
    MemorySource source = new MemorySource(damaged);
    try (VirtualDisk disk = format.open(source, Damage::noFile)) {
      Lab.content(disk);
    } catch (InputException e) {
      assertTrue(source.isClosed(), "the file stays open");
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("a damaged image was read");
  }

  private void refusedOrRight(byte[] damaged, String what) throws PackagingException {
    MemorySource source = new MemorySource(damaged);
    try (VirtualDisk disk = format.open(source, Damage::noFile)) {
      if (disk.capacity() > 64 << 20) {
        disk.run(0);
        return;
      }
      byte[] found = Lab.content(disk);
      int length = Math.min(found.length, content.length);
      assertArrayEquals(Arrays.copyOf(content, length), Arrays.copyOf(found, length), what);
      assertArrayEquals(
          new byte[found.length - length], Arrays.copyOfRange(found, length, found.length), what);
    } catch (InputException e) {
      assertTrue(source.isClosed(), "the file stays open: " + what);
    }
  }

  private static ImageSource noFile(String name) throws InputException {
    throw new InputException(Sentence.asItIs("There is no " + name + "."));
  }
}
