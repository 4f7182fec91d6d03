package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.Map;
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

/** No two files are the same one. */
public final class DistinctFiles extends DescribedRule {

  /** The rule. */
  public DistinctFiles() {
    super(
        "R-03",
        Severity.ERROR,
        Reach.ENVELOPE,
        "No two files are the same file",
        "DSP0243 2.1.1 §7.1",
        """
        Each file of the package is listed once. Two File elements with one href are read, checked
        and counted twice; some importers stop.

        Keep one File element and let all references name its id.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, FileReference> seen = new HashMap<>();
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || href.isBlank() || Placeholder.isIn(href)) {
        continue;
      }
      FileReference first = seen.putIfAbsent(Href.normalised(href), file);
      if (first != null) {
        Sentence message =
            Sentence.of(
                "{0} is the same file as {1}: {2}.",
                Wording.name(file), quoted(first.id()), quoted(href));
        problems.accept(problem(context.at(file, "href"), message));
      }
    }
  }
}
