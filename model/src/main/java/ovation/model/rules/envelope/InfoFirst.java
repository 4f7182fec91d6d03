package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SectionTable;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.MoveElement;
import ovation.model.xml.XmlElement;

/** Each section, system and collection has an Info first. */
public final class InfoFirst extends DescribedRule {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("DiskSection", "Virtual disk information"),
          Map.entry("NetworkSection", "The list of logical networks"),
          Map.entry("DeploymentOptionSection", "The list of deployment options"),
          Map.entry("VirtualHardwareSection", "Virtual hardware requirements"),
          Map.entry("OperatingSystemSection", "The kind of installed guest operating system"),
          Map.entry("InstallSection", "Installation on first boot"),
          Map.entry("ProductSection", "Information about the installed software"),
          Map.entry("EulaSection", "End user licence agreement"),
          Map.entry("AnnotationSection", "A human-readable annotation"),
          Map.entry("StartupSection", "The order of starting and stopping"),
          Map.entry("ResourceAllocationSection", "Resources of the collection"),
          Map.entry("SharedDiskSection", "Virtual disks shared by machines"),
          Map.entry("ScaleOutSection", "How many instances are deployed"),
          Map.entry("PlacementGroupSection", "A group of machines to be placed together"),
          Map.entry("PlacementSection", "The placement group"),
          Map.entry("EncryptionSection", "How parts of the package are encrypted"),
          Map.entry("EnvironmentFilesSection", "Files for the guest"),
          Map.entry("BootDeviceSection", "The order of booting"),
          Map.entry("VirtualSystem", "A virtual machine"),
          Map.entry("VirtualSystemCollection", "A collection of virtual machines"));

  /** The rule. */
  public InfoFirst() {
    super(
        "E-06",
        Severity.ERROR,
        Reach.OWNER,
        "Every section, system and collection starts with Info",
        "DSP0243 2.1.1 §7.2",
        """
        Info tells a reader who does not know the section what it is for; importers show it when
        they skip the section. It is required and comes first. It may be empty.

        Add an Info element, or move it to the start.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    context.contents().forEach(content -> check(context, content, problems));
    for (PlacedSection placed : context.sections()) {
      if (SectionTable.of(placed.section()).isPresent()) {
        check(context, placed.section(), problems);
      }
    }
  }

  private void check(RuleContext context, OvfObject object, Consumer<Problem> problems) {
    XmlElement element = object.element();
    List<XmlElement> children = element.elements();
    if (!children.isEmpty() && children.getFirst().localName().equals("Info")) {
      return;
    }
    String name = TreeIndex.name(element);
    Severity rated = context.isDialect() ? Severity.WARNING : severity();
    Optional<XmlElement> late =
        children.stream().filter(child -> child.localName().equals("Info")).findFirst();
    Place place = context.at(element, "Info");
    if (late.isPresent()) {
      Fix fix =
          Fix.safe(
              new MoveElement(
                  Sentence.of("Move Info to the start"),
                  late.get().key(),
                  children.getFirst().key()));
      Sentence message =
          Sentence.of("{0} has its Info after {1}.", name, quoted(children.getFirst().localName()));
      problems.accept(problem(rated, place, message, fix));
    } else {
      String text = TEXTS.getOrDefault(name, name);
      Fix fix =
          Fix.safe(
              OvfEdits.insert(
                  Sentence.of("Add Info"), element, OvfEdits.fragment(element, "Info").text(text)));
      problems.accept(problem(rated, place, Sentence.of("{0} has no Info.", name), fix));
    }
  }
}
