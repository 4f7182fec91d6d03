package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.SetAttribute;

/** Languages are given by language tags. */
public final class LanguageTags extends DescribedRule {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

  /** The rule. */
  public LanguageTags() {
    super(
        "E-09",
        Severity.WARNING,
        Reach.ENVELOPE,
        "Languages are given by language tags",
        "DSP0243 2.1.1 §10",
        """
        xml:lang holds a tag such as "en-US" or "de", with a hyphen. A deployer's language is
        compared with it, so "en_US" or "English" never fits.

        Set the tag of the language.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    check(context, context.envelope(), context.envelope().language(), problems);
    for (Strings strings : context.envelope().strings()) {
      check(context, strings, strings.language(), problems);
    }
  }

  private void check(
      RuleContext context, OvfObject owner, @Nullable String given, Consumer<Problem> problems) {
    boolean fine =
        given == null
            || given.isEmpty()
            || (given.length() < 100 && TAG.matcher(given).matches())
            || Placeholder.isIn(given);
    if (fine) {
      return;
    }
    String mended = given.strip().replace('_', '-');
    Sentence message = Sentence.of("{0} is no language tag such as \"en-US\".", quoted(given));
    Place place = context.at(owner, "lang");
    if (mended.length() < 100 && TAG.matcher(mended).matches()) {
      Fix fix =
          Fix.safe(
              new SetAttribute(
                  Sentence.of("Write {0}", mended),
                  owner.element().key(),
                  Namespaces.XML,
                  "lang",
                  mended));
      problems.accept(problem(place, message, fix));
    } else {
      problems.accept(problem(place, message));
    }
  }
}
