package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each bundle has a language of its own. */
public final class BundleLanguages extends DescribedRule {

  /** The rule. */
  public BundleLanguages() {
    super(
        "L-04",
        Severity.WARNING,
        Reach.ENVELOPE,
        "Every text bundle has a language of its own",
        "DSP0243 2.1.1 §10",
        """
        The bundle of the deployer's language is chosen by xml:lang. A bundle without one is never
        chosen, or always; of two with one language importers read one.

        Set xml:lang, and put the texts of one language into one bundle.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Strings bundle : context.envelope().strings()) {
      String language = bundle.language();
      Place place = context.at(bundle, "lang");
      boolean silent = language == null || language.isBlank();
      if (silent && bundle.fileRef() != null) {
        continue; // The bundle in the file says it.
      }
      if (silent) {
        problems.accept(problem(place, Sentence.of("A text bundle does not say its language.")));
      } else if (!seen.add(language.toLowerCase(Locale.ROOT))) {
        Sentence message = Sentence.of("There is another text bundle for {0}.", quoted(language));
        problems.accept(problem(place, message));
      }
    }
  }
}
