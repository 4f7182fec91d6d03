package ovation.packaging.problems;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;

/** What the headers of a package's disk images tell. */
final class DiskImages {

  /**
   * A disk and what was found in its image.
   *
   * @param image the header; null if it cannot be read
   * @param fault why not; null if it can be read
   */
  record Found(Disk disk, @Nullable DiskImage image, @Nullable String fault) {}

  private final OvfPackage source;

  DiskImages(OvfPackage source) {
    this.source = source;
  }

  /**
   * The disks of a descriptor whose images the package holds, in the order written; nobody can look
   * into encrypted ones.
   */
  List<Found> of(Snapshot snapshot) {
    List<Found> found = new ArrayList<>();
    if (snapshot.envelope().isPresent()) {
      Envelope envelope = snapshot.envelope().get();
      for (Disk disk : envelope.disks()) {
        Optional.ofNullable(disk.fileRef())
            .flatMap(envelope::file)
            .flatMap(file -> look(disk, file))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> look(Disk disk, FileReference file) {
    String href = file.href();
    List<String> parts = href == null ? List.of() : ChunkNames.of(href, source::resolve);
    if (href == null || parts.isEmpty() || file.isEncrypted()) {
      return Optional.empty();
    }
    String compression = file.compression();
    boolean gzip = compression != null && compression.toLowerCase(Locale.ROOT).equals("gzip");
    try (SeekableByteChannel channel = source.channel(parts.getFirst())) {
      DiskImage image = gzip ? DiskProbe.probeGzip(channel, href) : DiskProbe.probe(channel, href);
      return Optional.of(new Found(disk, image, null));
    } catch (InputException e) {
      return Optional.of(new Found(disk, null, e.getMessage()));
    } catch (IOException e) {
      return Optional.of(new Found(disk, null, PackageText.quote(href) + " could not be read."));
    }
  }
}
