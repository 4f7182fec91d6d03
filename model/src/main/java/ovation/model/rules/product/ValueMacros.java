package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Property;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A macro in a value names a property. */
public final class ValueMacros extends DescribedRule {

  private static final Pattern MACRO = Pattern.compile("\\$\\{([^{}$:]{1,200})}");

  private record Use(Property property, OvfObject holder, String name) {}

  private static final PartFact<List<Use>> USES = new PartFact<>(ValueMacros::uses);

  /** The rule. */
  public ValueMacros() {
    super(
        "P-10",
        Severity.WARNING,
        "The property in a macro exists",
        "DSP0243 2.1.1 §9.5.1",
        """
        "${name}" in a value is replaced by the value of that property of the collection around. If
        there is no such property the text stays as it is, and the guest gets "${name}".

        Correct the name, or declare the property.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (List<Use> uses : context.each(USES)) {
      OvfObject told = null;
      for (Use use : uses) {
        if (use.holder() != told && context.property(use.name()).isEmpty()) {
          told = use.holder();
          Sentence message =
              Sentence.of(
                  "{0} takes its value from {1}, but there is no such property.",
                  Wording.name(use.property()), quoted("${" + use.name() + "}"));
          problems.accept(problem(context.at(use.holder(), "value"), message));
        }
      }
    }
  }

  private static List<Use> uses(RuleContext context) {
    List<Use> uses = new ArrayList<>();
    DefaultValues.each(
        context,
        (property, holder, value) -> {
          if (value != null && value.contains("${")) {
            Matcher matcher = MACRO.matcher(value);
            while (matcher.find()) {
              uses.add(new Use(property, holder, matcher.group(1)));
            }
          }
        });
    return uses;
  }
}
