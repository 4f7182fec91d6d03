package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.ProductEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.property.Secrets;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.xml.SetAttribute;

/** What is named like a secret has no value in clear. */
public final class ClearSecrets extends DescribedRule {

  /** The rule. */
  public ClearSecrets() {
    super(
        "U-04",
        Severity.WARNING,
        Reach.OWNER,
        "What is named like a secret has no value",
        "DSP0243 2.1.1 §9.5.1",
        """
        A property or setting called password, token or key holds a value that everybody can read
        who has the package, and every appliance made of it has the same one. Properties marked as
        passwords are the business of P-09; this is about those that are not even hidden.

        Clear the value, mark the property with ovf:password="true" and let the deployer choose.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        if (!isPassword(property) && Secrets.isSecretName(property.key())) {
          property(context, property, problems);
        }
      }
    }
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      Setting setting = placed.setting();
      String value = setting.value();
      if (value != null && Secrets.isSecretName(setting.key()) && isClear(value)) {
        Fix fix =
            Fix.choice(
                new SetAttribute(
                    Sentence.of("Clear the value"),
                    setting.element().key(),
                    Namespaces.VMW,
                    "value",
                    ""));
        Sentence message =
            Sentence.of(
                "The setting {0} holds a secret in clear: {1}.",
                quoted(setting.key()), Secrets.masked(value));
        problems.accept(
            problem(context.at(setting.element(), "value"), message, fix, placed.removal()));
      }
    }
  }

  private void property(RuleContext context, Property property, Consumer<Problem> problems) {

    String value = property.value();
    if (value != null && isClear(value)) {
      Fix fix =
          new Fix(
              Sentence.of("Clear the default"),
              ProductEdits.setAttribute(property, "value", null),
              false);
      problems.accept(problem(context.at(property, "value"), message(property, value), fix));
    }
    for (PropertyValue one : property.values()) {
      String given = one.value();
      if (given != null && isClear(given)) {
        problems.accept(problem(context.at(one, "value"), message(property, given)));
      }
    }
  }

  private static Sentence message(Property property, String value) {
    return Sentence.of(
        property.isUserConfigurable()
            ? "{0} holds a secret in clear: {1}."
            : "{0} holds a secret in clear: {1}, and whoever deploys it cannot change it.",
        Wording.name(property),
        Secrets.masked(value));
  }

  private static boolean isPassword(Property property) {
    String type = property.type();
    return property.isPassword()
        || (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("password"));
  }

  private static boolean isClear(@Nullable String value) {
    return Secrets.isSecretValue(value) && !Placeholder.isIn(value);
  }
}
