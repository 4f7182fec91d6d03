package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Property;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;

/** A macro in a value names a property. */
public final class ValueMacros extends DescribedRule {

  private static final Pattern MACRO = Pattern.compile("\\$\\{([^{}$:]{1,200})}");

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
    DefaultValues.each(
        context, (property, holder, value) -> check(context, property, holder, value, problems));
  }

  private void check(
      RuleContext context,
      Property property,
      OvfObject holder,
      @Nullable String value,
      Consumer<Problem> problems) {
    if (value == null || !value.contains("${")) {
      return;
    }
    Matcher matcher = MACRO.matcher(value);
    while (matcher.find()) {
      if (context.property(matcher.group(1)).isEmpty()) {
        String message =
            Wording.name(property)
                + " takes its value from "
                + quoted(matcher.group())
                + ", but there is no such property.";
        problems.accept(problem(context.at(holder, "value"), message));
        return;
      }
    }
  }
}
