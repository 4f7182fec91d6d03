package ovation.model.rules.product;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A password has no default in clear. */
public final class ClearPasswords extends DescribedRule {

  /** The rule. */
  public ClearPasswords() {
    super(
        "P-09",
        Severity.WARNING,
        Reach.OWNER,
        "Passwords have no default",
        "DSP0243 2.1.1 §9.5.1",
        """
        The default stands in the descriptor for everyone to read; hiding it on the screen does not
        encrypt it. Every appliance deployed without a change has the same password.

        Remove the default and ask for a password with MinLen.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        if (!isPassword(property)) {
          continue;
        }
        Sentence name = Wording.name(property);
        if (isClear(property.value())) {
          Fix fix =
              new Fix(
                  Sentence.of("Remove the default"),
                  ProductEdits.setAttribute(property, "value", null),
                  false);
          Sentence message =
              Sentence.of("{0} is a password, but its default stands here in clear.", name);
          problems.accept(problem(context.at(property, "value"), message, fix));
        }
        for (PropertyValue value : property.values()) {
          if (isClear(value.value())) {
            Sentence message =
                Sentence.of("{0} is a password, but a default stands here in clear.", name);
            problems.accept(problem(context.at(value, "value"), message));
          }
        }
      }
    }
  }

  private static boolean isPassword(Property property) {
    String type = property.type();
    return property.isPassword()
        || (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("password"));
  }

  private static boolean isClear(@Nullable String value) {
    return value != null && !value.isEmpty() && !Placeholder.isIn(value);
  }
}
