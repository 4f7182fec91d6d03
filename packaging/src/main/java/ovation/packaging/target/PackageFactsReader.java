package ovation.packaging.target;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.target.PackageFacts;
import ovation.packaging.InputException;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;
import ovation.packaging.integrity.Manifest;

/** Reads what a package tells about itself that its descriptor does not. */
public final class PackageFactsReader {

  private PackageFactsReader() {}

  /**
   * The facts of a package.
   *
   * @param envelope its descriptor; nothing if that has none
   * @param deep whether the headers of the disk images are read too
   * @throws InputException if the manifest cannot be read
   */
  public static PackageFacts of(OvfPackage source, Optional<Envelope> envelope, boolean deep)
      throws InputException {
    Map<String, String> formats =
        deep && envelope.isPresent() ? formats(source, envelope.get()) : Map.of();
    boolean archive = source instanceof OvaPackage;
    return new PackageFacts(
        source instanceof OvaPackage ova ? Optional.of(ova.dialect()) : Optional.empty(),
        archive ? source.entries().stream().mapToLong(PackageEntry::size).max().orElse(0) : 0,
        !archive || source.entries().getFirst().name().equals(source.descriptorName()),
        source instanceof OvaPackage ova && ova.isCompressed(),
        digests(source),
        source.certificateName().isPresent(),
        formats);
  }

  private static Set<String> digests(OvfPackage source) throws InputException {
    Optional<byte[]> manifest = source.manifest();
    return manifest.isEmpty()
        ? Set.of()
        : Manifest.parse(manifest.get()).lines().stream()
            .map(line -> line.algorithm().label().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static Map<String, String> formats(OvfPackage source, Envelope envelope) {
    Map<String, String> formats = new HashMap<>();
    for (Disk disk : envelope.disks()) {
      String id = disk.fileRef();
      Optional<FileReference> file = id == null ? Optional.empty() : envelope.file(id);
      String href = file.map(FileReference::href).orElse(null);
      if (href != null) {
        probe(source, file.get(), href).ifPresent(format -> formats.put(href, format));
      }
    }
    return formats;
  }

  /** The format by the image's header; nothing if it is damaged, which other rules tell. */
  private static Optional<String> probe(OvfPackage source, FileReference file, String href) {
    List<String> parts = ChunkNames.of(href, source::resolve);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String compression = file.compression();
    try (SeekableByteChannel channel = source.channel(parts.getFirst())) {
      DiskImage image =
          compression != null && compression.strip().equalsIgnoreCase("gzip")
              ? DiskProbe.probeGzip(channel, href)
              : DiskProbe.probe(channel, href);
      return Optional.of(name(image));
    } catch (InputException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String name(DiskImage image) {
    return switch (image.format()) {
      case VMDK ->
          switch (image.variant().toLowerCase(Locale.ROOT)) {
            case "streamoptimized" -> "vmdk-stream";
            case "sparse", "monolithicsparse", "" -> "vmdk-sparse";
            case "monolithicflat", "flat" -> "vmdk-flat";
            default -> "vmdk-other";
          };
      case QCOW2 -> "qcow2";
      case VHD -> "vhd";
      case VHDX -> "vhdx";
      case VDI -> "vdi";
      case RAW -> "raw";
      case ISO -> "iso";
    };
  }
}
