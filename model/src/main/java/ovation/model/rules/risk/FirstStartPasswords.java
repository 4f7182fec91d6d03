package ovation.model.rules.risk;

import java.util.function.Consumer;
import ovation.model.property.Secrets;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.UserData;

/** User data for the first start sets no password. */
public final class FirstStartPasswords extends DescribedRule {

  /** The rule. */
  public FirstStartPasswords() {
    super(
        "U-06",
        Severity.WARNING,
        Reach.OWNER,
        "User data for the first start sets no password",
        "DSP0243 2.1.1 §9.5.1",
        """
        User data for cloud-init or Ignition is often packed in base64, which hides nothing. A
        password in it, in clear or as a hash, is the same on every appliance, and everybody who has
        the package can read it or try words against it.

        Take the password out and let the deployer set it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HandedValue value : HandedValue.all(context)) {
      UserData.of(value.key(), value.value())
          .flatMap(UserData::password)
          .ifPresent(password -> {
            Sentence message =
                Sentence.of(
                    "{0} sets a password in user data: {1}.",
                    value.name(), Secrets.masked(password));
            problems.accept(problem(value.place(context), message));
          });
    }
  }
}
