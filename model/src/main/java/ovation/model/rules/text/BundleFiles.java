package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Msg;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;

/** The file of a text bundle exists. */
public final class BundleFiles extends DescribedRule {

  /** The rule. */
  public BundleFiles() {
    super(
        "L-03",
        Severity.ERROR,
        Reach.ENVELOPE,
        "The file of every text bundle is in References",
        "DSP0243 2.1.1 §10",
        """
        A bundle, or in OVF 2.x a single text, may be in a file of its own, named by the id of a
        File element. Without that element the texts are missing. A bundle without a language is never
        chosen, so that is a warning only.

        Correct the fileRef, or add the file.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Strings bundle : context.envelope().strings()) {
      Severity rated = bundle.language() == null ? Severity.WARNING : severity();
      check(context, rated, bundle, "A text bundle", bundle.fileRef(), problems);
      for (Msg message : bundle.messages()) {
        check(
            context,
            severity(),
            message,
            "The text " + quoted(message.msgid()),
            message.fileRef(),
            problems);
      }
    }
  }

  private void check(
      RuleContext context,
      Severity rated,
      OvfObject owner,
      String name,
      @Nullable String ref,
      Consumer<Problem> problems) {
    if (ref != null && context.file(ref).isEmpty()) {
      String message = name + " is in the file " + quoted(ref) + ", but no file has that id.";
      problems.accept(problem(rated, context.at(owner, "fileRef"), message));
    }
  }
}
