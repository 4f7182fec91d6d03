package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
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
import ovation.model.xml.RemoveElement;

/** The options of values exist. */
public final class ValueConfigurations extends DescribedRule {

  /** The rule. */
  public ValueConfigurations() {
    super(
        "P-08",
        Severity.ERROR,
        Reach.OWNER,
        "The option of every value exists",
        "DSP0243 2.1.1 §9.5.1, §9.8",
        """
        A Value gives another default for one deployment option. If the option is not declared, the
        value is never used.

        Correct the id of the option, or remove the Value.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.configurations().isEmpty()) {
      return;
    }
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        for (PropertyValue value : property.values()) {
          check(context, property, value, problems);
        }
      }
    }
  }

  private void check(
      RuleContext context, Property property, PropertyValue value, Consumer<Problem> problems) {
    String options = value.configuration();
    if (options == null || options.isBlank()) {
      return;
    }
    for (String option : options.strip().split("\\s+")) {
      if (!context.configurationIds().contains(option) && !Placeholder.isAll(option)) {
        Sentence message =
            Sentence.of(
                "{0} has a value for the option {1}, which does not exist.",
                Wording.name(property), quoted(option));
        Fix fix =
            Fix.choice(new RemoveElement(Sentence.of("Remove the value"), value.element().key()));
        problems.accept(problem(context.at(value, "configuration"), message, fix));
      }
    }
  }
}
