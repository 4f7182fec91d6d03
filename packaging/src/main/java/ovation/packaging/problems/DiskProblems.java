package ovation.packaging.problems;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Units;
import ovation.model.xml.Origin;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.DiskProbe;

/** Compares the headers of the disk images with what the descriptor says about them. */
final class DiskProblems {

  private final OvfPackage source;
  private final Snapshot snapshot;
  private final List<Finding> findings = new ArrayList<>();

  private DiskProblems(OvfPackage source, Snapshot snapshot) {
    this.source = source;
    this.snapshot = snapshot;
  }

  static List<Finding> of(OvfPackage source) throws InputException {
    Snapshot snapshot = source.snapshot();
    DiskProblems problems = new DiskProblems(source, snapshot);
    if (snapshot.envelope().isPresent()) {
      Envelope envelope = snapshot.envelope().get();
      for (Disk disk : envelope.disks()) {
        Optional<FileReference> file = Optional.ofNullable(disk.fileRef()).flatMap(envelope::file);
        if (file.isPresent()) {
          problems.look(disk, file.get());
        }
      }
    }
    return problems.findings;
  }

  private void look(Disk disk, FileReference file) {
    String href = file.href();
    List<String> parts = href == null ? List.of() : ChunkNames.of(href, source::resolve);
    if (href == null || parts.isEmpty()) {
      return;
    }
    String compression = file.compression();
    boolean gzip = compression != null && compression.toLowerCase(Locale.ROOT).equals("gzip");
    try (SeekableByteChannel channel = source.channel(parts.getFirst())) {
      DiskImage image = gzip ? DiskProbe.probeGzip(channel, href) : DiskProbe.probe(channel, href);
      compare(disk, image);
    } catch (InputException e) {
      add(PackageRule.D_20, disk, e.getMessage());
    } catch (IOException e) {
      add(PackageRule.D_20, disk, PackageText.quote(href) + " could not be read.");
    }
  }

  private void compare(Disk disk, DiskImage image) {
    String declared = disk.format();
    String said = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    boolean contradicts =
        image.format() == DiskFormat.VMDK
            ? said.contains("qcow") || said.contains("vhd")
            : said.contains("vmdk");
    if (contradicts) {
      add(
          PackageRule.D_21,
          disk,
          "The disk is declared as "
              + PackageText.quote(said)
              + ", but its image is "
              + image.label()
              + ".");
    }
    Optional<Long> capacity = Units.bytes(disk.capacity(), disk.capacityAllocationUnits());
    if (capacity.isPresent() && capacity.get() != image.capacity()) {
      add(
          PackageRule.D_22,
          disk,
          "The disk is declared with "
              + exact(capacity.get())
              + ", but the disk in its image has "
              + exact(image.capacity())
              + ".");
    }
  }

  private static String exact(long bytes) {
    return ByteSize.format(bytes) + " (" + bytes + " bytes)";
  }

  private void add(PackageRule rule, Disk disk, String message) {
    Origin origin = snapshot.origin(disk.element());
    findings.add(
        new Finding(
            rule.code(),
            rule.severity(),
            message,
            source.descriptorName(),
            origin.line(),
            origin.column(),
            "Envelope/DiskSection/Disk[" + disk.diskId() + "]",
            rule.clause(),
            null));
  }
}
