package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.Item;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** The CIM properties of a device stand in alphabetical order. */
public final class PropertyOrder extends DescribedRule {

  /** The rule. */
  public PropertyOrder() {
    super(
        "H-09",
        Severity.WARNING,
        Reach.OWNER,
        "The properties of a device stand in alphabetical order",
        "DSP0243 2.1.1 §8.3",
        """
        The schema wants the properties of System and Item in alphabetical order: Address,
        AddressOnParent, AllocationUnits and so on. VirtualBox writes another order. Importers that
        check the schema refuse the descriptor, others do not care.

        Put them in order; nothing else changes by it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      List<OvfObject> devices = new ArrayList<>();
      if (scope.section() instanceof VirtualHardwareSection section && section.system() != null) {
        devices.add(section.system());
      }
      scope.items().stream().filter(Item.class::isInstance).forEach(devices::add);
      List<XmlElement> disordered =
          devices.stream().map(OvfObject::element).filter(item -> !CimOrder.isKept(item)).toList();
      if (disordered.isEmpty() || context.isDialect()) {
        continue;
      }
      Sentence label = Sentence.of("Put the properties in order");
      List<Edit> edits = new ArrayList<>();
      disordered.forEach(item -> edits.add(CimOrder.sort(label, item)));
      int number = disordered.size();
      Sentence message =
          Sentence.of(
              "{0} out of alphabetical order.",
              Sentence.count(
                  number, "{0} device has its properties", "{0} devices have their properties"));
      problems.accept(
          problem(
              context.at(disordered.getFirst(), null), message, Fix.safe(Edit.all(label, edits))));
    }
  }
}
