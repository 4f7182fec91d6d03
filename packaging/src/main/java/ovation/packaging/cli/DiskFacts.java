package ovation.packaging.cli;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.DeployedProperties;
import ovation.model.deployment.DiskCapacity;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.Units;
import ovation.packaging.InputException;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.PackageImages;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.catalog.DiskProbe;
import ovation.packaging.disk.catalog.DiskSurvey;
import ovation.packaging.job.Progress;

/**
 * A disk as a deployer gets it.
 *
 * @param id its id
 * @param capacity in bytes; null if neither the descriptor nor the image tells
 * @param populated the bytes in use as declared, or else as the image's tables tell; null if
 *     neither does
 * @param image what the image's header tells; null for a blank disk or one that cannot be read
 * @param trouble why the image cannot be read, null if it can
 * @param file the name of its file, null for a blank disk
 * @param fileBytes the size of its file, null if it is not in the package
 */
record DiskFacts(
    String id,
    @Nullable Long capacity,
    @Nullable Long populated,
    @Nullable DiskImage image,
    @Nullable String trouble,
    @Nullable String file,
    @Nullable Long fileBytes) {

  /** Looks at a disk and the head of its image; its size may come from a property. */
  static DiskFacts of(
      OvfPackage source, Envelope envelope, DeployedProperties properties, Disk disk) {
    String fileRef = disk.fileRef();
    Optional<FileReference> file = Optional.ofNullable(fileRef).flatMap(envelope::file);
    String href = file.map(FileReference::href).orElse(null);
    DiskImage image = null;
    String trouble = null;
    Long bytes = null;
    if (href != null) {
      List<String> parts = ChunkNames.of(href, source::resolve);
      if (parts.isEmpty()) {
        trouble = "not in the package";
      } else {
        bytes =
            parts.stream()
                .flatMap(p -> source.entry(p).stream())
                .mapToLong(PackageEntry::size)
                .sum();
        try {
          image =
              file.get().isEncrypted() ? null : probe(source, file.get(), href, parts.getFirst());
          trouble = file.get().isEncrypted() ? "encrypted" : null;
        } catch (InputException e) {
          trouble = e.getMessage();
        }
      }
    } else if (fileRef != null) {
      trouble = "its file is not named in the References";
    }
    Long capacity =
        DiskCapacity.bytes(disk, properties).orElse(image == null ? null : image.capacity());
    Long declared = Units.bytes(disk.populatedSize(), null).orElse(null);
    Long populated = declared == null && image != null ? used(source, href, image) : declared;
    return new DiskFacts(
        String.valueOf(disk.diskId()), capacity, populated, image, trouble, href, bytes);
  }

  /**
   * Asks the tables alone; a raw image has none, and a damaged one tells when it is read. Those of
   * an image on a server are not fetched.
   */
  private static @Nullable Long used(OvfPackage source, @Nullable String href, DiskImage image) {
    if (source.address().isPresent()) {
      return null;
    }
    if (href == null || image.format() == DiskFormat.RAW || image.format() == DiskFormat.ISO) {
      return null;
    }
    PackageImages images = new PackageImages(source, null);
    try (VirtualDisk opened =
        DiskOpener.open(images.open(href, false, Progress.none()), images, image.format())) {
      return DiskSurvey.populated(opened);
    } catch (InputException damaged) {
      return null;
    }
  }

  private static DiskImage probe(OvfPackage source, FileReference file, String href, String entry)
      throws InputException {
    String compression = file.compression();
    boolean gzip = compression != null && compression.toLowerCase(Locale.ROOT).equals("gzip");
    try (SeekableByteChannel channel = source.channel(entry)) {
      return gzip ? DiskProbe.probeGzip(channel, href) : DiskProbe.probe(channel, href);
    } catch (IOException e) {
      throw InputException.reading(source.location(), e);
    }
  }
}
