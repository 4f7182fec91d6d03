package ovation.packaging.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;
import ovation.model.rules.Fix;
import ovation.model.text.Sentence;
import ovation.model.xml.Origin;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;

/** Compares the headers of the disk images with what the descriptor says about them. */
final class DiskProblems {

  private final String descriptor;
  private final Snapshot snapshot;
  private final List<Finding> findings = new ArrayList<>();

  private DiskProblems(String descriptor, Snapshot snapshot) {
    this.descriptor = descriptor;
    this.snapshot = snapshot;
  }

  static List<Finding> of(OvfPackage source) throws InputException {
    return of(source, source.snapshot());
  }

  /** The findings about a descriptor that the package has or is about to get. */
  static List<Finding> of(OvfPackage source, Snapshot snapshot) {
    DiskProblems problems = new DiskProblems(source.descriptorName(), snapshot);
    for (DiskImages.Found found : new DiskImages(source).of(snapshot)) {
      if (found.image() != null) {
        problems.compare(found.disk(), found.image());
      } else {
        problems.add(PackageRule.D_20, found.disk(), String.valueOf(found.fault()));
      }
    }
    return problems.findings;
  }

  private void compare(Disk disk, DiskImage image) {
    String declared = disk.format();
    String said = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    boolean contradicts =
        image.format() == DiskFormat.VMDK
            ? said.contains("qcow") || said.contains("vhd")
            : said.contains("vmdk");
    if (contradicts) {
      String message =
          "The disk is declared as "
              + PackageText.quote(said)
              + ", but its image is "
              + image.label()
              + ".";
      add(PackageRule.D_21, disk, message, format(disk, image));
    }
    Optional<Long> capacity = Units.bytes(disk.capacity(), disk.capacityAllocationUnits());
    if (capacity.isPresent() && capacity.get() != image.capacity()) {
      String message =
          "The disk is declared with "
              + exact(capacity.get())
              + ", but the disk in its image has "
              + exact(image.capacity())
              + ".";
      add(PackageRule.D_22, disk, message, capacity(disk, image));
    }
  }

  /** Writes the format that the image really has. */
  static Fix format(Disk disk, DiskImage image) {
    return new Fix(
        Sentence.of("Write the format of the image, {0}", image.label()),
        DiskEdits.setAttribute(disk, "format", image.uri()),
        true);
  }

  /** Writes the capacity that the image really has. */
  static Fix capacity(Disk disk, DiskImage image) {
    return new Fix(
        Sentence.of("Set the capacity of the image, {0}", ByteSize.of(image.capacity())),
        DiskEdits.setCapacity(disk, image.capacity()),
        true);
  }

  private static String exact(long bytes) {
    return ByteSize.format(bytes) + " (" + bytes + " bytes)";
  }

  private void add(PackageRule rule, Disk disk, String message, Fix... fixes) {
    Origin origin = snapshot.origin(disk.element());
    findings.add(
        new Finding(
            rule.code(),
            rule.severity(),
            message,
            descriptor,
            origin.line(),
            origin.column(),
            "Envelope/DiskSection/Disk[" + disk.diskId() + "]",
            rule.clause(),
            List.of(fixes)));
  }
}
