package ovation.model.rules.environment;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.EnvironmentFile;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Files for the guest are there, and lie where they should. */
public final class EnvironmentFiles extends DescribedRule {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  /** The rule. */
  public EnvironmentFiles() {
    super(
        "V-04",
        Severity.ERROR,
        Reach.OWNER,
        "Files for the guest exist and stay in their folder",
        "DSP0243 2.1.1 §9.16",
        """
        An EnvironmentFilesSection hands files of the package to the guest, each under a path below
        one folder. fileRef names a File element by its id; path is relative, separated by slashes
        and without "..", or it would lead to other places of the medium.

        Correct the fileRef or the path.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (EnvironmentFilesSection section : context.sections(EnvironmentFilesSection.class)) {
      Set<String> paths = new HashSet<>();
      for (EnvironmentFile file : section.files()) {
        checkReference(context, file, problems);
        String path = file.path();
        if (path != null) {
          checkPath(context, file, path, problems);
          if (!paths.add(path)) {
            Sentence message =
                Sentence.of("Two files for the guest have the path {0}.", quoted(path));
            problems.accept(problem(Severity.WARNING, context.at(file, "path"), message));
          }
        }
      }
    }
  }

  private void checkReference(
      RuleContext context, EnvironmentFile file, Consumer<Problem> problems) {
    String ref = file.fileRef();
    if (ref != null && context.file(ref).isEmpty()) {
      Sentence message =
          ref.isBlank()
              ? Sentence.of("A file for the guest names no file of the package.")
              : Sentence.of(
                  "A file for the guest is the file {0}, but no file has that id.", quoted(ref));
      Fix fix = Fix.choice(OvfEdits.remove(Sentence.of("Remove the file for the guest"), file));
      problems.accept(problem(context.at(file, "fileRef"), message, fix));
    }
  }

  private void checkPath(
      RuleContext context, EnvironmentFile file, String path, Consumer<Problem> problems) {
    Place place = context.at(file, "path");
    Sentence start = Sentence.of("A file for the guest has the path {0}", quoted(path));
    if (path.isBlank()) {
      problems.accept(problem(place, Sentence.of("A file for the guest has an empty path.")));
    } else if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      problems.accept(problem(place, Sentence.of("{0}; a relative path is expected.", start)));
    } else if (path.indexOf('\\') >= 0) {
      Fix fix =
          Fix.choice(
              OvfEdits.attribute(
                  Sentence.of("Write slashes"), file, "path", path.replace('\\', '/')));
      problems.accept(
          problem(
              place,
              Sentence.of("{0} with a backslash; folders are separated by \"/\".", start),
              fix));
    } else if (List.of(path.split("/", -1)).contains("..")) {
      problems.accept(
          problem(place, Sentence.of("{0}, which leads out of the folder for such files.", start)));
    }
  }
}
