package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** No file is fetched over a connection that anybody can change. */
public final class ClearDownloads extends DescribedRule {

  /** The rule. */
  public ClearDownloads() {
    super(
        "U-11",
        Severity.WARNING,
        Reach.ENVELOPE,
        "No file is fetched in clear",
        "DSP0243 2.1.1 §7.1",
        """
        A file with an http address is fetched when the appliance is deployed, over a connection on
        which anybody on the way can read it and put another disk in its place. Only a manifest with
        its digest would tell.

        Put the file into the package, or use https.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href != null && href.strip().toLowerCase(Locale.ROOT).startsWith("http://")) {
        String secure = "https" + href.strip().substring(4);
        Fix fix = Fix.choice(OvfEdits.attribute(Sentence.of("Use https"), file, "href", secure));
        Sentence message =
            Sentence.of("{0} is fetched in clear from {1}.", Wording.name(file), quoted(href));
        problems.accept(problem(context.at(file, "href"), message, fix));
      }
    }
  }
}
