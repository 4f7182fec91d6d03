package ovation.model.rules.envelope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.MergeEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionTable;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.RemoveElement;

/** Sections stand no more often than they may. */
public final class SectionCounts extends DescribedRule {

  private static final Set<String> LISTS =
      Set.of("DiskSection", "NetworkSection", "SharedDiskSection", "StartupSection");

  /** The rule. */
  public SectionCounts() {
    super(
        "E-10",
        Severity.ERROR,
        Reach.OWNER,
        "Sections that may stand once stand once",
        "DSP0243 2.1.1 §9",
        """
        There is one list of disks, one of networks, one of options; a system has one operating
        system and one annotation. Of two an importer reads the first.

        Put the content of both into one section.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<OvfObject, Map<String, Section>> seen = new HashMap<>();
    for (PlacedSection placed : context.sections()) {
      boolean single =
          SectionTable.of(placed.section())
              .filter(allowed -> allowed.in(placed.parent()) == 1)
              .isPresent();
      String name = SectionTable.name(placed.section());
      Section first =
          single
              ? seen.computeIfAbsent(placed.parent(), p -> new HashMap<>())
                  .putIfAbsent(name, placed.section())
              : null;
      if (first != null) {
        Sentence message = Sentence.of("There is a second {0} here; one is allowed.", name);
        Fix[] fixes = join(name, placed.section(), first);
        problems.accept(problem(context.at(placed.section()), message, fixes));
      }
    }
  }

  /** Lists are joined into one; of two systems or notes somebody has to choose. */
  private static Fix[] join(String name, Section second, Section first) {
    Sentence label = Sentence.of("Join it with the first {0}", name);
    return LISTS.contains(name)
        ? new Fix[] {Fix.safe(MergeEdits.into(label, second, first))}
        : new Fix[] {
          Fix.choice(new RemoveElement(Sentence.of("Remove it"), second.element().key()))
        };
  }
}
