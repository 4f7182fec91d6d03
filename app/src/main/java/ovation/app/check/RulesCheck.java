package ovation.app.check;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.rules.Inspector;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.rules.Purpose;
import ovation.model.xml.Fault;

/**
 * The rules of the model, over the descriptor and the files that the package really holds. One for
 * each document: it remembers what it has found, and judges again only what an edit has touched.
 */
public final class RulesCheck implements Check {
  private final Inspector inspector = new Inspector(Purpose.EDITING);

  @Override
  public List<Finding> run(Snapshot snapshot, PackageFiles files) {
    return inspector.problems(snapshot, files).stream()
        .map(problem -> finding(problem, snapshot))
        .toList();
  }

  private static Finding finding(Problem problem, Snapshot snapshot) {
    int offset = snapshot.fault().map(Fault::offset).orElse(0);
    return new Finding(problem, offset, problem.place().position(snapshot).line());
  }
}
