package ovation.app.check;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/** Looks for problems; runs on a background thread. */
public interface Check {
  /** What is wrong with this state of the document in this package, worst first. */
  List<Finding> run(Snapshot snapshot, OvfPackage source);
}
