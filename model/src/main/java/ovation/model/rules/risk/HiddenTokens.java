package ovation.model.rules.risk;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.property.Secrets;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.UserData;

/** What the deployer does not see holds no random values. */
public final class HiddenTokens extends DescribedRule {

  private static final int SHORTEST = 24;
  private static final int LONGEST = 512;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9+/_=-]+");
  private static final Pattern KNOWN =
      Pattern.compile(
          "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[A-Za-z]+(?:[-_/][A-Za-z0-9]+)*"
              + "|/.*|[0-9]+");

  /** The rule. */
  public HiddenTokens() {
    super(
        "U-16",
        Severity.INFO,
        Reach.OWNER,
        "What the deployer does not see holds no random values",
        "DSP0243 2.1.1 §9.5.1",
        """
        A property that is not userConfigurable is not shown, but the guest reads it. A long random
        value there looks like a key or token that is the same on every appliance.

        Find out what it is for; if it is a secret, let each appliance make its own.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HandedValue value : HandedValue.all(context)) {
      String key = value.key();
      boolean handed = key != null && !key.startsWith("uefi.");
      if (!value.visible()
          && handed
          && isRandom(value.value())
          && !Secrets.isSecretName(key)
          && UserData.of(key, value.value()).isEmpty()
          && Secrets.in(value.value()).isEmpty()) {
        Sentence message =
            Sentence.of(
                "{0} is not shown to the deployer and holds a random value: {1}.",
                value.name(), Secrets.masked(value.value()));
        problems.accept(problem(value.place(context), message));
      }
    }
  }

  /** Letters of both cases among digits, in no order that a word would have. */
  private static boolean isRandom(String value) {
    if (value.length() < SHORTEST
        || value.length() > LONGEST
        || !TOKEN.matcher(value).matches()
        || KNOWN.matcher(value).matches()) {
      return false;
    }
    int changes = 0;
    for (int i = 1; i < value.length(); i++) {
      changes += kind(value.charAt(i)) == kind(value.charAt(i - 1)) ? 0 : 1;
    }
    long digits = value.chars().filter(Character::isDigit).count();
    return digits >= 3 && changes >= value.length() / 3;
  }

  private static int kind(char c) {
    return Character.isDigit(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 3;
  }
}
