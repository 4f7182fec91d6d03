package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each file has an href that is a reference. */
public final class FileHrefs extends DescribedRule {

  /** The rule. */
  public FileHrefs() {
    super(
        "R-02",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every file says where it is",
        "DSP0243 2.1.1 §7.1",
        """
        The href of a File is the name of a file beside the descriptor, or an address. Without it
        the file cannot be found. An href is a URI: a percent sign starts an escape of two
        hexadecimal digits, and some characters must be escaped. Programs disagree about an href
        that is no URI, so one finds the file and the next does not.

        Name the file as it is called, with letters, digits, dots, hyphens and underscores.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (FileReference file : context.files()) {
      String href = file.href();
      if (href == null || href.isBlank()) {
        problems.accept(
            problem(
                context.at(file, "href"),
                Sentence.of("{0} does not say which file it is: no href.", name(file))));
      } else if (!Placeholder.isIn(href)) {
        Href.fault(href)
            .map(fault -> Sentence.of("{0} has the href {1}, {2}", name(file), quoted(href), fault))
            .ifPresent(
                text -> problems.accept(problem(Severity.WARNING, context.at(file, "href"), text)));
      }
    }
  }

  private static Sentence name(FileReference file) {
    String id = file.id();
    return id == null || id.isBlank() ? Sentence.of("A file") : Sentence.of("File {0}", quoted(id));
  }
}
