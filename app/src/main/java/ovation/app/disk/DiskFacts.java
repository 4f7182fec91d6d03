package ovation.app.disk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.form.Ids;
import ovation.app.table.Cell;
import ovation.app.text.Texts;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;
import ovation.model.text.Figure;

/**
 * What is to be said about one disk, worked out once.
 *
 * @param disk the disk
 * @param capacity in bytes; empty for a placeholder or a property
 * @param populated the bytes in use; empty if the descriptor does not say
 * @param file the file with the content; empty for a blank disk or one whose file is missing
 */
public record DiskFacts(
    Disk disk, Optional<Long> capacity, Optional<Long> populated, Optional<FileReference> file) {

  /** The facts about one disk of an envelope. */
  public static DiskFacts of(Envelope envelope, Disk disk) {
    return of(disk, envelope::file);
  }

  /** The facts about one of many disks of an envelope. */
  public static DiskFacts of(Ids ids, Disk disk) {
    return of(disk, ids::file);
  }

  private static DiskFacts of(Disk disk, Function<String, Optional<FileReference>> files) {
    String ref = disk.fileRef();
    return new DiskFacts(
        disk,
        Units.bytes(disk.capacity(), disk.capacityAllocationUnits()),
        Units.bytes(disk.populatedSize(), null),
        ref == null ? Optional.empty() : files.apply(ref));
  }

  /** What disks hold together, a blank one nothing; empty if there is none or one does not say. */
  public static Optional<Long> populated(List<DiskFacts> disks) {
    long sum = 0;
    for (DiskFacts facts : disks) {
      if (facts.populated.isEmpty() && !facts.isBlank()) {
        return Optional.empty();
      }
      sum += facts.populated.orElse(0L);
    }
    return disks.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /** Whether there is no file behind it: the platform makes it, filled with zeros. */
  public boolean isBlank() {
    String ref = disk.fileRef();
    return ref == null || ref.isEmpty();
  }

  /** The name of its file, "" for none. */
  public String href() {
    return file.map(FileReference::href).map(String::valueOf).orElse("");
  }

  /** Capacity in bytes in decimal where it can be told, else as the descriptor has it. */
  public String capacityValue() {
    return capacity.map(bytes -> Long.toString(bytes)).orElseGet(() -> capacityAsGiven(disk));
  }

  private static String capacityAsGiven(Disk disk) {
    String number = disk.capacity() == null ? "" : disk.capacity().strip();
    String units = disk.capacityAllocationUnits();
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && units != null ? number + " " + units.strip() : number;
  }

  /** The capacity as people read it: {@code 40 GiB}, or what the descriptor has. */
  public String capacityText(Texts texts) {
    return capacity
        .map(bytes -> texts.say(ByteSize.of(bytes)))
        .orElseGet(() -> capacityAsGiven(disk));
  }

  /** The share in use; 0 for a blank disk, empty where it cannot be told. */
  public Optional<Double> share() {
    if (capacity.isEmpty() || capacity.get() == 0) {
      return Optional.empty();
    }
    Optional<Long> used = isBlank() ? Optional.of(0L) : populated;
    return used.map(bytes -> (double) bytes / capacity.get());
  }

  /** {@code 15.2 of 40 GiB}, or the capacity alone where the use cannot be told. */
  public String usageText(Texts texts) {
    if (share().isEmpty()) {
      return capacityText(texts);
    }
    Figure used = isBlank() ? Figure.of(0) : ByteSize.of(populated.orElse(0L));
    Figure whole = ByteSize.of(capacity.orElseThrow());
    return texts.of("disk.usage", used.unit().equals(whole.unit()) ? used.bare() : used, whole);
  }

  /** The same for a table. */
  public Cell usageCell(Texts texts) {
    Optional<Double> share = share();
    return share.isPresent()
        ? new Cell.Usage(share.get(), usageText(texts))
        : Cell.of(capacityText(texts));
  }

  /** The id, or a word for a disk without one. */
  public String name() {
    return idOf(disk.diskId());
  }

  private static String idOf(@Nullable String id) {
    return id == null || id.isEmpty() ? "?" : id;
  }
}
