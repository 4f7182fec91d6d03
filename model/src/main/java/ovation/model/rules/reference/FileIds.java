package ovation.model.rules.reference;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.IdEdits;
import ovation.model.envelope.FileReference;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Each file has an id of its own. */
public final class FileIds extends DescribedRule {

  /** The rule. */
  public FileIds() {
    super(
        "R-01",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every file has an id of its own",
        "DSP0243 2.1.1 §7.1",
        """
        Disks, icons and text bundles name their file by its id. A file without id cannot be used,
        and of two files with one id nobody knows which is meant.

        Give each File element its own ovf:id and check which one the references mean.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, FileReference> seen = new HashMap<>();
    for (FileReference file : context.files()) {
      String id = file.id();
      if (id == null || id.isBlank()) {
        Fix fix = Fix.choice(own(Sentence.of("Give it an id"), context, file));
        problems.accept(
            problem(
                context.at(file, "id"),
                Sentence.of("The file {0} has no id.", quoted(file.href())),
                fix));
        continue;
      }
      FileReference first = seen.putIfAbsent(id, file);
      if (first != null) {
        Sentence message =
            Sentence.of(
                "The id {0} is taken by the file {1} already.", quoted(id), quoted(first.href()));
        Fix fix = Fix.choice(own(Sentence.of("Give it another id"), context, file));
        problems.accept(problem(context.at(file, "id"), message, fix));
      }
    }
  }

  /** The one id that is named but that no file has, if there is one such; else a new one. */
  private static Edit own(Sentence label, RuleContext context, FileReference file) {
    List<String> lost =
        FileUse.ids(context).stream().filter(id -> context.file(id).isEmpty()).toList();
    String wanted = lost.size() == 1 ? lost.getFirst() : "file";
    return IdEdits.own(label, file.element(), "id", wanted, Set.of("File"));
  }
}
