package ovation.app.check;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.rules.Inspection;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.xml.Fault;

/** The rules of the model, over the descriptor and the files that the package really holds. */
public final class RulesCheck implements Check {
  @Override
  public List<Finding> run(Snapshot snapshot, PackageFiles files) {
    return Inspection.problems(snapshot, files).stream()
        .map(problem -> finding(problem, snapshot))
        .toList();
  }

  private static Finding finding(Problem problem, Snapshot snapshot) {
    int offset = snapshot.fault().map(Fault::offset).orElse(0);
    return new Finding(problem, offset, problem.place().position(snapshot).line());
  }
}
