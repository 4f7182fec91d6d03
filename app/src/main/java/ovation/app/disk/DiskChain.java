package ovation.app.disk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  static DiskChain of(Envelope envelope, Disk disk) {
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
        Disk found = envelope.disk(parent).orElse(null);
        missing = found == null;
        parent = found == null ? null : found.parentRef();
      }
    }
    List<String> children = new ArrayList<>();
    for (Disk other : envelope.disks()) {
      if (disk.diskId() != null && disk.diskId().equals(other.parentRef())) {
        children.add(String.valueOf(other.diskId()));
      }
    }
    return new DiskChain(parents, children, missing, circular);
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return parents.isEmpty() && children.isEmpty() && !circular;
  }
}
