package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.MoveElement;

/** Text bundles come before all other files. */
public final class BundlesFirst extends DescribedRule {

  /** The rule. */
  public BundlesFirst() {
    super(
        "R-11",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Text bundles are the first files",
        "DSP0243 2.1.1 §10",
        """
        A reader of a stream shows the texts before the disks have arrived. So the files with
        translated texts stand before all others in References, and in an archive.

        Move the File elements of the text bundles to the start of References.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> bundles = new HashSet<>();
    for (Strings strings : context.envelope().strings()) {
      if (strings.fileRef() != null) {
        bundles.add(strings.fileRef());
      }
    }
    FileReference other = null;
    for (FileReference file : context.files()) {
      boolean bundle = bundles.contains(file.id());
      if (!bundle) {
        other = other == null ? file : other;
      } else if (other != null) {
        Sentence message =
            Sentence.of(
                "{0} is a text bundle, but stands after {1}.",
                Wording.name(file), quoted(other.id()));
        Fix fix =
            Fix.safe(
                new MoveElement(
                    Sentence.of("Move the text bundle to the start"),
                    file.element().key(),
                    other.element().key()));
        problems.accept(problem(context.at(file), message, fix));
      }
    }
  }
}
