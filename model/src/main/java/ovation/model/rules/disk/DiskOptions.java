package ovation.model.rules.disk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.HostResources;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.RuleContext;

/** For which deployment options disks are used: disks of different options never meet. */
final class DiskOptions {

  private static final String ALWAYS = "";

  private final RuleContext context;
  private @Nullable Map<String, Set<String>> byDisk;

  DiskOptions(RuleContext context) {
    this.context = context;
  }

  private Map<String, Set<String>> byDisk() {
    Map<String, Set<String>> known = byDisk;
    if (known == null) {
      known = new HashMap<>();
      collect(known);
      byDisk = known;
    }
    return known;
  }

  private void collect(Map<String, Set<String>> all) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        for (String resource : item.hostResources()) {
          HostResources.diskId(resource).ifPresent(id -> add(all, id, item));
        }
      }
    }
  }

  private static void add(Map<String, Set<String>> all, String disk, HardwareItem item) {
    Set<String> options = all.computeIfAbsent(disk, key -> new HashSet<>());
    if (item.configurations().isEmpty()) {
      options.add(ALWAYS);
    }
    options.addAll(item.configurations());
  }

  /** True if each of two disks is used for certain options only, and for none together. */
  boolean areAlternatives(Disk a, Disk b) {
    Set<String> first = byDisk().getOrDefault(String.valueOf(a.diskId()), Set.of(ALWAYS));
    Set<String> second = byDisk().getOrDefault(String.valueOf(b.diskId()), Set.of(ALWAYS));
    return !first.contains(ALWAYS)
        && !second.contains(ALWAYS)
        && first.stream().noneMatch(second::contains);
  }
}
