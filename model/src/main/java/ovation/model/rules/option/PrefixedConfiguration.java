package ovation.model.rules.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** The configuration attribute has a prefix. */
public final class PrefixedConfiguration extends DescribedRule {

  /** The rule. */
  public PrefixedConfiguration() {
    super(
        "C-05",
        Severity.WARNING,
        "The attribute configuration is written with its prefix",
        "DSP0243 2.1.1 §9.8",
        """
        Attributes of the standard belong to its namespace: ovf:configuration. Without the prefix
        it is another attribute that a strict reader ignores, and then every variant of a device is
        used at once. VMware's own vCenter appliance is written so, and VMware's importers read it.

        Add the prefix, unless only VMware's importers matter.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.ovf().isEmpty() || context.isDialect()) {
      return;
    }
    List<OvfObject> bare =
        Choice.all(context).stream()
            .map(Choice::owner)
            .filter(owner -> owner.element().attributeNode("", "configuration") != null)
            .toList();
    if (bare.isEmpty()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    Sentence label = Sentence.of("Add the prefix");
    for (OvfObject owner : bare) {
      edits.add(OvfEdits.qualify(label, owner.element(), context.ovf(), "configuration"));
    }
    Sentence message =
        Sentence.of(
            "{0} the attribute configuration without the prefix of the standard.",
            Sentence.count(bare.size(), "{0} element has", "{0} elements have"));
    problems.accept(
        problem(
            context.at(bare.getFirst(), "configuration"),
            message,
            Fix.safe(Edit.all(label, edits))));
  }
}
