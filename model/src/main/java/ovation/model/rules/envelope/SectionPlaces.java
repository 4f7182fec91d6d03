package ovation.model.rules.envelope;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.OrderEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionTable;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** Sections stand where they may, before the systems; text bundles come last. */
public final class SectionPlaces extends DescribedRule {

  private static final Set<String> STRICT =
      Set.of(
          "DiskSection",
          "SharedDiskSection",
          "NetworkSection",
          "DeploymentOptionSection",
          "OperatingSystemSection",
          "InstallSection",
          "VirtualHardwareSection",
          "AnnotationSection",
          "ResourceAllocationSection");

  /** The rule. */
  public SectionPlaces() {
    super(
        "E-05",
        Severity.ERROR,
        Reach.OWNER,
        "Sections stand in the right parent and in the right order",
        "DSP0243 2.1.1 §6.1, §8",
        """
        Each section belongs to the Envelope, to a system or to a collection. Sections come before
        systems and collections, and the text bundles (Strings) after them. An importer does not
        look for a section elsewhere: disks in a system are no disks.

        Move the element to where it belongs.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (PlacedSection placed : context.sections()) {
      Section section = placed.section();
      boolean misplaced =
          SectionTable.of(section).filter(allowed -> allowed.in(placed.parent()) == 0).isPresent();
      String name = SectionTable.name(section);
      if (misplaced && !name.equals("StartupSection")) {
        Severity rated =
            STRICT.contains(name) && !context.isDialect() ? severity() : Severity.WARNING;
        Sentence message =
            Sentence.of(
                "{0} does not belong into {1}.", name, SectionTable.parent(placed.parent()));
        Fix[] fixes = Homes.fixes(context, placed, name, STRICT.contains(name));
        problems.accept(problem(rated, context.at(section), message, fixes));
      }
    }
    context.owners().forEach(owner -> order(context, owner.element(), problems));
  }

  private void order(RuleContext context, XmlElement parent, Consumer<Problem> problems) {
    int highest = 0;
    List<XmlElement> children = parent.elements();
    for (XmlElement child : children) {
      int rank = rank(child);
      if (rank >= highest || rank < 0) {
        highest = Math.max(highest, rank);
        continue;
      }
      XmlElement before = first(children, rank);
      Fix fix =
          Fix.safe(
              OrderEdits.sorted(
                  Sentence.of("Put the sections in order"), parent, SectionPlaces::rank));
      Sentence message =
          Sentence.of(
              "{0} stands after {1}; it comes before.",
              TreeIndex.name(child), TreeIndex.name(before));
      Severity rated = context.isDialect() ? Severity.WARNING : severity();
      problems.accept(problem(rated, context.at(child, null), message, fix));
    }
  }

  private static XmlElement first(List<XmlElement> children, int rank) {
    return children.stream().filter(child -> rank(child) > rank).findFirst().orElseThrow();
  }

  /** The place in the order; -1 for elements that other rules or nobody asks about. */
  private static int rank(XmlElement element) {
    if (!element.namespace().isEmpty() && !Namespaces.isEnvelope(element.namespace())) {
      return -1;
    }
    String name = TreeIndex.name(element);
    return switch (name) {
      case "Name" -> 0;
      case "VirtualSystem", "VirtualSystemCollection" -> 2;
      case "Strings" -> 3;
      default -> SectionTable.isSection(name) ? 1 : -1;
    };
  }
}
