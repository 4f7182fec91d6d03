package ovation.app.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.HostResources;
import ovation.model.xml.ElementKey;

/** Who sees which disk, worked out once for all of them. */
final class DiskUsers {
  /**
   * A system that has the disk.
   *
   * @param system its name
   * @param owner its element
   * @param item the device that shows the disk
   */
  record User(String system, ElementKey owner, ElementKey item) {}

  private final Map<String, List<User>> users = new HashMap<>();

  DiskUsers(Envelope envelope) {
    for (VirtualSystem system : envelope.systems()) {
      Set<String> seen = new HashSet<>();
      for (VirtualHardwareSection hardware : system.hardware()) {
        hardware.items().forEach(item -> add(system, item, seen));
      }
    }
  }

  private void add(VirtualSystem system, HardwareItem item, Set<String> seen) {
    for (String resource : item.hostResources()) {
      String id = HostResources.diskId(resource).orElse("");
      if (!id.isEmpty() && seen.add(id)) {
        users
            .computeIfAbsent(id, i -> new ArrayList<>())
            .add(new User(system.displayName(), system.element().key(), item.element().key()));
      }
    }
  }

  /** Who sees the disk of an id, each system once. */
  List<User> of(@Nullable String id) {
    return id == null ? List.of() : users.getOrDefault(id, List.of());
  }
}
