package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** A file name does not lead out of the package. */
public final class HrefsStayInside extends DescribedRule {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  /** The rule. */
  public HrefsStayInside() {
    super(
        "R-04",
        Severity.ERROR,
        Reach.ENVELOPE,
        "File names stay inside the package",
        "DSP0243 2.1.1 §7.1",
        """
        The files of a package lie beside the descriptor or below it. A name that starts with a
        slash or a drive letter, has ".." in it or is written with backslashes leads elsewhere: it
        may name a file on the reader's machine, and careful importers refuse it.

        Put the file beside the descriptor and name it plainly. A name with ".." or backslashes may
        still be read where it was written, so it is a warning there; it cannot be packed.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Severity rated = context.isPacking() ? Severity.ERROR : Severity.WARNING;
    for (FileReference file : context.files()) {
      String href = file.href();
      if (!Href.isLocal(href) || href == null) {
        continue;
      }
      String path = Href.normalised(href);
      if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
        problems.accept(
            problem(at(file, context), Sentence.of("{0}, a path of one machine.", start(file))));
      } else if (path.indexOf('\\') >= 0) {
        problems.accept(
            problem(
                rated,
                at(file, context),
                Sentence.of("{0} with a backslash; folders are separated by \"/\".", start(file)),
                slashes(context, file, href)));
      } else if (List.of(path.split("/", -1)).contains("..")) {
        problems.accept(
            problem(
                rated,
                at(file, context),
                Sentence.of("{0}, which leads out of the package.", start(file))));
      }
    }
  }

  private static Place at(FileReference file, RuleContext context) {
    return context.at(file, "href");
  }

  private static Sentence start(FileReference file) {
    return Sentence.of("{0} has the href {1}", Wording.name(file), quoted(file.href()));
  }

  /** Slashes for backslashes; certain only where the package has a file so named. */
  private static Fix slashes(RuleContext context, FileReference file, String href) {
    String mended = href.replace('\\', '/').replaceAll("(?i)%5c", "/");
    Sentence label = Sentence.of("Write {0}", quoted(mended));
    Edit edit = OvfEdits.attribute(label, file, "href", mended);
    boolean there = context.packageFiles().flatMap(held -> held.size(mended)).isPresent();
    return new Fix(label, edit, there);
  }
}
