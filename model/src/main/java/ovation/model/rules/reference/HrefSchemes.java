package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Addresses are of a kind that importers read. */
public final class HrefSchemes extends DescribedRule {

  private static final Set<String> USUAL = Set.of("", "file", "http", "https");

  /** The rule. */
  public HrefSchemes() {
    super(
        "R-05",
        Severity.WARNING,
        Reach.ENVELOPE,
        "Addresses of files are http, https or file",
        "DSP0243 2.1.1 §7.1",
        """
        A file may be at an address instead of in the package. Importers read file, http and https;
        hardly any reads another scheme.

        Put the file into the package, or give it an https address.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || Placeholder.isIn(href)) {
        continue;
      }
      String scheme = Href.scheme(href);
      if (!USUAL.contains(scheme)) {
        Sentence message =
            Sentence.of(
                "{0} is at the address {1}; hardly any importer reads {2}.",
                Wording.name(file), quoted(href), quoted(scheme));
        problems.accept(problem(context.at(file, "href"), message));
      }
    }
  }
}
