package ovation.app.check;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;

/** Looks for problems; runs on a background thread. */
public interface Check {
  /** What is wrong with this state of the document among these files, worst first. */
  List<Finding> run(Snapshot snapshot, PackageFiles files);
}
