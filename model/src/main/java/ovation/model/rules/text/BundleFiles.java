package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

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
        File element. Without that element the texts are missing. A bundle without a language is
        never chosen, so that is a warning only. The file of a bundle is an XML document whose root
        is a Strings element; that of a single text is plain text.

        Correct the fileRef, or add or replace the file.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Strings bundle : context.envelope().strings()) {
      Severity rated = bundle.language() == null ? Severity.WARNING : severity();
      Place place = context.at(bundle, "fileRef");
      if (bundle.fileRef() != null) {
        check(context, rated, place, Sentence.of("A text bundle"), bundle.fileRef(), problems);
        context
            .file(bundle.fileRef())
            .ifPresent(file -> checkBundle(context, file, rated, place, problems));
      }
      for (Msg message : bundle.messages()) {
        if (message.fileRef() != null) {
          Sentence name = Sentence.of("The text {0}", quoted(message.msgid()));
          Place at = context.at(message, "fileRef");
          check(context, severity(), at, name, message.fileRef(), problems);
        }
      }
    }
  }

  private void check(
      RuleContext context,
      Severity rated,
      Place place,
      Sentence name,
      String ref,
      Consumer<Problem> problems) {
    if (context.file(ref).isEmpty()) {
      Sentence message =
          Sentence.of("{0} is in the file {1}, but no file has that id.", name, quoted(ref));
      problems.accept(problem(rated, place, message));
    }
  }

  private void checkBundle(
      RuleContext context,
      FileReference file,
      Severity rated,
      Place place,
      Consumer<Problem> problems) {
    Optional<Snapshot> read = ExternalBundle.read(context, file);
    if (read.isEmpty()) {
      return;
    }
    Optional<XmlElement> strings = ExternalBundle.strings(read.get());
    if (strings.isEmpty()) {
      Sentence message =
          Sentence.of(
              "The file of a text bundle, {0}, is no XML document with the root Strings.",
              quoted(file.href()));
      problems.accept(problem(rated, place, message));
      return;
    }
    for (XmlElement text : strings.get().elements()) {
      Optional<String> ref = context.ovfAttribute(text, "fileRef");
      Quoted id = quoted(context.ovfAttribute(text, "msgid").orElse(null));
      Sentence name = Sentence.of("In {0}, the text {1}", quoted(file.href()), id);
      ref.ifPresent(r -> check(context, rated, place, name, r, problems));
    }
  }
}
