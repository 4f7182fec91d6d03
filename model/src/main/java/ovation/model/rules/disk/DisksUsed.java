package ovation.model.rules.disk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.SharedDiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.SharedDisk;
import ovation.model.hardware.HostResources;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Each disk is used, by one system. */
public final class DisksUsed extends DescribedRule {

  private static final PartFact<Set<String>> USED = new PartFact<>(DisksUsed::used);

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

  /** The ids of the disks that one system or collection uses. */
  private static Set<String> used(RuleContext context) {
    Set<String> used = new HashSet<>();
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        item.hostResources().forEach(resource -> used.addAll(named(resource)));
      }
    }
    return used;
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, Integer> users = new HashMap<>();
    context.each(USED).forEach(ids -> ids.forEach(id -> users.merge(id, 1, Integer::sum)));
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
      int systems = users.getOrDefault(id, 0);
      if (systems == 0) {
        problems.accept(
            problem(
                context.at(disk), Sentence.of("{0} is used by no device.", Wording.name(disk))));
      } else if (systems > 1 && !(disk instanceof SharedDisk)) {
        Sentence message = Sentence.of("{0} is used by {1} systems.", Wording.name(disk), systems);
        Fix[] fixes =
            context.version() == OvfVersion.V2
                ? new Fix[] {Fix.choice(SharedDiskEdits.share(context.envelope(), disk))}
                : new Fix[0];
        problems.accept(problem(Severity.WARNING, context.at(disk), message, fixes));
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
