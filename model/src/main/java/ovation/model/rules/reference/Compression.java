package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The compression of a file is one that the standard knows. */
public final class Compression extends DescribedRule {

  private static final Set<String> KNOWN = Set.of("gzip", "identity", "");

  /** The rule. */
  public Compression() {
    super(
        "R-09",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Compression is gzip or identity",
        "DSP0243 2.1.1 §7.1",
        """
        A file is stored as it is (identity, the default) or compressed by gzip. No importer is
        bound to know another method. The word is written in lower case; some tools write it
        otherwise, and strict readers do not take it.

        Compress the file by gzip and say so, or store it as it is.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String given = file.compression();
      if (given == null || KNOWN.contains(given) || Placeholder.isAll(given)) {
        continue;
      }
      Place place = context.at(file, "compression");
      String lower = given.strip().toLowerCase(Locale.ROOT);
      Sentence start =
          Sentence.of("{0} has the compression {1}", Wording.name(file), quoted(given));
      if (KNOWN.contains(lower)) {
        Fix fix =
            Fix.safe(
                OvfEdits.attribute(Sentence.of("Write {0}", lower), file, "compression", lower));
        Sentence message = Sentence.of("{0}; the standard writes {1}.", start, quoted(lower));
        problems.accept(problem(Severity.WARNING, place, message, fix));
      } else {
        problems.accept(
            problem(place, Sentence.of("{0}; only gzip and identity are known.", start)));
      }
    }
  }
}
