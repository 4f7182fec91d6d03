package ovation.app.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;

/**
 * The disks that a disk is made of: its parents, the oldest first, the disk itself, and what was
 * made from it (DSP0243 2.1.1 §9.1, parentRef).
 *
 * @param parents ids of the parents; a last one that is missing is among them
 * @param children ids of the disks that name this one as their parent
 * @param missing whether the oldest parent is not in the appliance
 * @param circular whether the parents come back to the disk
 */
record DiskChain(List<String> parents, List<String> children, boolean missing, boolean circular) {
  DiskChain {
    parents = List.copyOf(parents);
    children = List.copyOf(children);
  }

  /** Which disk was made from which, worked out once for all of them. */
  static final class Families {
    private final Map<String, Disk> byId = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    Families(Envelope envelope) {
      for (Disk disk : envelope.disks()) {
        String id = String.valueOf(disk.diskId());
        byId.putIfAbsent(id, disk);
        String parent = disk.parentRef();
        if (parent != null && !parent.isEmpty()) {
          children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  static DiskChain of(Families families, Disk disk) {
    List<String> parents = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    seen.add(String.valueOf(disk.diskId()));
    String parent = disk.parentRef();
    boolean missing = false;
    boolean circular = false;
    while (parent != null && !parent.isEmpty() && !missing && !circular) {
      circular = !seen.add(parent);
      if (!circular) {
        parents.addFirst(parent);
        Disk found = families.byId.get(parent);
        missing = found == null;
        parent = found == null ? null : found.parentRef();
      }
    }
    List<String> children =
        families.children.getOrDefault(String.valueOf(disk.diskId()), List.of());
    return new DiskChain(parents, children, missing, circular);
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return parents.isEmpty() && children.isEmpty() && !circular;
  }
}
