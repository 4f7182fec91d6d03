package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Property;
import ovation.model.property.PropertyType;
import ovation.model.property.Qualifiers;
import ovation.model.property.ValueCheck;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Default values fit type and qualifiers. */
public final class PropertyValues extends DescribedRule {

  /** The rule. */
  public PropertyValues() {
    super(
        "P-05",
        Severity.ERROR,
        Reach.OWNER,
        "Default values fit type and qualifiers",
        "DSP0243 2.1.1 §9.5.1",
        """
        A default that the type or the qualifiers do not allow cannot be accepted as it stands: the
        deployer has to change it, and an unattended deployment fails. An empty default is fine
        where the deployer may fill it in.

        Correct the value, the type or the qualifiers.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    DefaultValues.each(
        context, (property, holder, value) -> check(context, property, holder, value, problems));
  }

  private void check(
      RuleContext context,
      Property property,
      OvfObject holder,
      @Nullable String value,
      Consumer<Problem> problems) {
    if (value == null || value.isEmpty() || Placeholder.isIn(value)) {
      return;
    }
    String type = property.type();
    PropertyType known = type == null ? null : PropertyType.parse(type).orElse(null);
    if (known == null) {
      return;
    }
    Qualifiers qualifiers = Qualifiers.parse(property.qualifiers());
    if (qualifiers.fault().isPresent()) {
      return;
    }
    Fix[] fixes = ValueFixes.of(holder, value, known, qualifiers);
    ValueCheck.expected(value, known, qualifiers)
        .map(expected ->
            property.isPassword()
                ? Sentence.of(
                    "{0} has the default of a password; {1} is expected.",
                    Wording.name(property), Wording.cut(expected))
                : Sentence.of(
                    "{0} has the default {1}; {2} is expected.",
                    Wording.name(property), quoted(value), Wording.cut(expected)))
        .ifPresent(
            message -> problems.accept(problem(context.at(holder, "value"), message, fixes)));
  }
}
