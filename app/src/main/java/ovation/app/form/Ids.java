package ovation.app.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;

/** The files and disks of one envelope by their ids, for who asks about many of them. */
public final class Ids {
  private final Map<String, Disk> disks = new HashMap<>();
  private final Map<String, FileReference> files = new HashMap<>();

  /** The ids of an envelope; of several equal ones the first counts. */
  public Ids(Envelope envelope) {
    for (Disk disk : envelope.disks()) {
      put(disks, disk.diskId(), disk);
    }
    for (FileReference file : envelope.files()) {
      put(files, file.id(), file);
    }
  }

  private static <T> void put(Map<String, T> map, @Nullable String id, T object) {
    if (id != null) {
      map.putIfAbsent(id, object);
    }
  }

  /** The disk of an id, if it is there. */
  public Optional<Disk> disk(String id) {
    return Optional.ofNullable(disks.get(id));
  }

  /** The file of an id, if it is there. */
  public Optional<FileReference> file(String id) {
    return Optional.ofNullable(files.get(id));
  }
}
