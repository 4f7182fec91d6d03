package ovation.app.check;

import java.util.List;
import java.util.Optional;
import ovation.app.field.FieldProblem.Level;
import ovation.model.document.Snapshot;
import ovation.model.rules.Inspection;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fault;
import ovation.model.xml.Origin;

/** The rules of the model, over the descriptor and the files that the package really holds. */
public final class RulesCheck implements Check {
  @Override
  public List<Finding> run(Snapshot snapshot, PackageFiles files) {
    return Inspection.problems(snapshot, files).stream()
        .map(problem -> finding(problem, snapshot))
        .toList();
  }

  private static Finding finding(Problem problem, Snapshot snapshot) {
    Level level =
        switch (problem.severity()) {
          case ERROR -> Level.ERROR;
          case WARNING -> Level.WARNING;
          case INFO -> Level.INFO;
        };
    int offset =
        snapshot
            .fault()
            .map(Fault::offset)
            .or(() -> element(problem).flatMap(snapshot::origin).map(Origin::start))
            .orElse(0);
    return new Finding(
        level,
        problem.code(),
        problem.message(),
        element(problem),
        Optional.ofNullable(problem.place().detail()).orElse(""),
        offset,
        problem.place().position(snapshot).line(),
        problem.clause(),
        problem.fixes().stream().map(fix -> new Finding.Fix(fix.label(), fix.edit())).toList());
  }

  private static Optional<ElementKey> element(Problem problem) {
    return Optional.ofNullable(problem.place().element());
  }
}
