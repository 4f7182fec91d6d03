package ovation.model.rules.disk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.SharedDisk;
import ovation.model.hardware.HostResources;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;

/** Each disk is used, by one system. */
public final class DisksUsed extends DescribedRule {

  /** The rule. */
  public DisksUsed() {
    super(
        "D-12",
        Severity.INFO,
        "Every disk is used by one system",
        "DSP0243 2.1.1 §9.1",
        """
        A disk that no device names is shipped for nothing. A disk that several systems name is
        copied for each by some importers and shared by others; OVF 2.x has SharedDisk for a disk
        that really is shared.

        Attach the disk to a device, or remove it with its file; give each system its own disk.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, Set<Content>> users = new HashMap<>();
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        for (String resource : item.hostResources()) {
          for (String id : named(resource)) {
            users.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(scope.owner());
          }
        }
      }
    }
    Set<String> parents = new HashSet<>();
    for (Disk disk : context.disks()) {
      if (disk.parentRef() != null) {
        parents.add(disk.parentRef());
      }
    }
    for (Disk disk : context.disks()) {
      String id = disk.diskId();
      if (id == null || parents.contains(id)) {
        continue;
      }
      Set<Content> systems = users.getOrDefault(id, Set.of());
      if (systems.isEmpty()) {
        problems.accept(problem(context.at(disk), Wording.name(disk) + " is used by no device."));
      } else if (systems.size() > 1 && !(disk instanceof SharedDisk)) {
        String message = Wording.name(disk) + " is used by " + systems.size() + " systems.";
        problems.accept(problem(Severity.WARNING, context.at(disk), message));
      }
    }
  }

  /** The ids that a HostResource may mean, bare ones of oVirt included. */
  private static List<String> named(String resource) {
    Optional<String> id = HostResources.diskId(resource);
    return id.isPresent()
        ? List.of(id.get())
        : List.of(resource, resource.substring(resource.lastIndexOf('/') + 1));
  }
}
