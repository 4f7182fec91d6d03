package ovation.model.rules.hardware;

import java.util.function.Consumer;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The System element has a name and an id. */
public final class SystemIdentity extends DescribedRule {

  /** The rule. */
  public SystemIdentity() {
    super(
        "H-01",
        Severity.ERROR,
        Reach.OWNER,
        "System has ElementName and InstanceID",
        "DSP0243 2.1.1 §8.3",
        """
        The System element describes the kind of virtual machine. Like every CIM object it needs an
        ElementName and an InstanceID, mostly "Virtual Hardware Family" and "0". A schema-checking
        importer stops without them. Older tools write Caption for ElementName, and
        VMware Studio leaves out both; most importers bear with that.

        Add what is missing.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      if (scope.section() instanceof VirtualHardwareSection section && section.system() != null) {
        check(context, section.system(), problems);
      }
    }
  }

  private void check(RuleContext context, SystemSettings system, Consumer<Problem> problems) {
    Severity rated = isDraft(context, system) || isBare(system) ? Severity.WARNING : severity();
    if (!CimChild.isPresent(system, "InstanceID")) {
      Fix fix =
          Fix.safe(CimChild.set(Sentence.of("Set InstanceID to 0"), system, "InstanceID", "0"));
      Place place = context.at(system, "InstanceID");
      problems.accept(problem(rated, place, Sentence.of("System has no InstanceID."), fix));
    }
    if (!CimChild.isPresent(system, "ElementName")) {
      String caption = system.caption();
      String name = caption == null || caption.isBlank() ? "Virtual Hardware Family" : caption;
      Fix fix = Fix.safe(CimChild.set(Sentence.of("Add ElementName"), system, "ElementName", name));
      Place place = context.at(system, "ElementName");
      problems.accept(problem(rated, place, Sentence.of("System has no ElementName."), fix));
    }
  }

  /** True for a System that is as good as empty, as VMware Studio writes it. */
  private static boolean isBare(SystemSettings system) {
    return !CimChild.isPresent(system, "InstanceID") && !CimChild.isPresent(system, "ElementName");
  }

  /** True for the habits of OVF 0.9, which live on in tools that write OVF 1.x. */
  private static boolean isDraft(RuleContext context, SystemSettings system) {
    return context.isDialect()
        || system.caption() != null
        || CimChild.find(system, "InstanceID")
            .filter(child -> child.localName().equals("InstanceId"))
            .isPresent();
  }
}
