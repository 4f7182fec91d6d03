package ovation.model.rules.risk;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.UserData;

/** Nobody's SSH key is built in. */
public final class BuiltInKeys extends DescribedRule {

  private static final Pattern SSH =
      Pattern.compile(
          "\\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp[0-9]{3})\\s+AAAA[A-Za-z0-9+/=]{20,}"
              + "(?:[ \\t]+([^\\s\"',]{1,80}))?");

  /** The rule. */
  public BuiltInKeys() {
    super(
        "U-07",
        Severity.WARNING,
        Reach.OWNER,
        "Nobody's SSH key is built in",
        "DSP0243 2.1.1 §9.5.1",
        """
        A public SSH key in a default value lets the owner of its other half log in to every
        appliance made of the package, unless the deployer notices and removes it.

        Clear the value and let the deployer enter a key.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HandedValue value : HandedValue.all(context)) {
      String text =
          UserData.of(value.key(), value.value()).map(UserData::text).orElse(value.value());
      Matcher key = text.contains("AAAA") ? SSH.matcher(text) : SSH.matcher("");
      if (key.find()) {
        String owner = key.group(1);
        Sentence message =
            owner == null
                ? Sentence.of("{0} lets the owner of an SSH key log in.", value.name())
                : Sentence.of(
                    "{0} lets the owner of an SSH key log in: {1}.",
                    value.name(), Wording.quoted(owner));
        problems.accept(problem(value.place(context), message));
      }
    }
  }
}
