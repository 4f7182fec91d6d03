package ovation.app.export;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.catalog.DiskProbe;

/**
 * A file that the descriptor refers to.
 *
 * @param name its name in the package
 * @param size in bytes; nothing if it is not there, or only since the last edit
 * @param disk whether a disk's content is in it
 * @param image what the header of that disk's image tells, if it could be read
 */
public record CarriedFile(
    String name, Optional<Long> size, boolean disk, Optional<DiskImage> image) {

  /** Looks at the files of a document and the headers of its disks; for a background thread. */
  public static List<CarriedFile> of(Snapshot state, OvfPackage source) {
    List<CarriedFile> carried = new ArrayList<>();
    Optional<Envelope> envelope = state.envelope();
    if (envelope.isEmpty()) {
      return carried;
    }
    Set<String> disks =
        envelope.get().disks().stream()
            .map(Disk::fileRef)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    for (FileReference file : envelope.get().files()) {
      String href = file.href();
      if (href != null) {
        String id = file.id();
        carried.add(of(href, id != null && disks.contains(id), source));
      }
    }
    return carried;
  }

  private static CarriedFile of(String href, boolean disk, OvfPackage source) {
    Optional<PackageEntry> entry = source.resolve(href).flatMap(source::entry);
    Optional<DiskImage> image =
        disk ? entry.flatMap(found -> probe(found.name(), source)) : Optional.empty();
    return new CarriedFile(href, entry.map(PackageEntry::size), disk, image);
  }

  private static Optional<DiskImage> probe(String name, OvfPackage source) {
    try (SeekableByteChannel channel = source.channel(name)) {
      return Optional.of(DiskProbe.probe(channel, name));
    } catch (InputException | IOException unreadable) {
      return Optional.empty();
    }
  }
}
