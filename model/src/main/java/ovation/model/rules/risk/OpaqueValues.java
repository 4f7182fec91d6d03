package ovation.model.rules.risk;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.UserData;

/** Values can be read by people. */
public final class OpaqueValues extends DescribedRule {

  private static final int LARGE = 4096;
  private static final Pattern PACKED = Pattern.compile("[A-Za-z0-9+/=_\\s-]+");

  /** The rule. */
  public OpaqueValues() {
    super(
        "U-14",
        Severity.INFO,
        Reach.OWNER,
        "Large values can be read by people",
        "DSP0243 2.1.1 §9.5.1",
        """
        A value of several KiB in base64 or hexadecimal may be anything: a certificate, a program, a
        script. Nobody sees what it is by looking, and the guest gets it as it is.

        Ask the maker what it is, or decode it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HandedValue value : HandedValue.all(context)) {
      String text = value.value();
      String key = value.key();
      boolean secureBoot =
          key != null && key.toLowerCase(Locale.ROOT).startsWith("uefi.secureboot.");
      if (text.length() > LARGE
          && !secureBoot
          && PACKED.matcher(text).matches()
          && UserData.of(key, text).isEmpty()) {
        Sentence message =
            Sentence.of("{0} is {1} KiB that nobody can read.", value.name(), text.length() / 1024);
        problems.accept(problem(value.place(context), message));
      }
    }
  }
}
