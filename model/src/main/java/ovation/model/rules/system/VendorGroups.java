package ovation.model.rules.system;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PartFact;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.VendorFacts;
import ovation.model.text.Sentence;
import ovation.model.vendor.PlacementTag;
import ovation.model.vendor.StorageGroup;
import ovation.model.xml.XmlElement;

/** The groups of storage and tags that systems ask for are declared. */
public final class VendorGroups extends DescribedRule {

  /** A group that a system asks for. */
  private record Asked(XmlElement element, String group, boolean storage) {}

  private static final PartFact<List<Asked>> ASKED = new PartFact<>(VendorGroups::asked);

  /** The rule. */
  public VendorGroups() {
    super(
        "H-27",
        Severity.WARNING,
        "The groups of storage and tags are declared",
        "DSP0243 2.1.1 §7.3",
        """
        VMware's storage groups and groups of tags are declared by sections of the Envelope; systems
        and disks refer to them by id. A group that is not declared cannot be chosen when the
        appliance is deployed.

        Correct the id, or declare the group.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> storage = new HashSet<>();
    for (StorageGroup group : StorageGroup.of(context.envelope())) {
      storage.add(String.valueOf(group.id()));
    }
    Set<String> tags = new HashSet<>();
    for (PlacementTag tag : PlacementTag.declared(context.envelope())) {
      tags.add(String.valueOf(tag.group()));
    }
    for (List<Asked> part : context.each(ASKED)) {
      for (Asked asked : part) {
        if (!(asked.storage() ? storage : tags).contains(asked.group())) {
          Sentence message =
              asked.storage()
                  ? Sentence.of("There is no storage group {0}.", quoted(asked.group()))
                  : Sentence.of("There is no group of tags {0}.", quoted(asked.group()));
          problems.accept(problem(context.at(asked.element(), null), message));
        }
      }
    }
  }

  private static List<Asked> asked(RuleContext context) {
    List<Asked> all = new ArrayList<>(0);
    for (VendorFacts.Said said : VendorFacts.of(context)) {
      for (String group : said.vendor().storageGroups()) {
        add(all, new Asked(said.system().element(), group, true));
      }
      for (PlacementTag tag : said.vendor().placementTags()) {
        String group = tag.group();
        if (group != null) {
          add(all, new Asked(tag.element(), group, false));
        }
      }
    }
    return all;
  }

  private static void add(List<Asked> all, Asked asked) {
    if (!Placeholder.isIn(asked.group())) {
      all.add(asked);
    }
  }
}
