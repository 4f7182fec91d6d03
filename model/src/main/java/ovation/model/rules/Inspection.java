package ovation.model.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;

/** Runs all rules over a snapshot, once. */
public final class Inspection {

  private Inspection() {}

  /**
   * The problems of a descriptor that is being worked on, in the order of their places. A text that
   * is not well-formed has exactly one, {@code E-01}; a root that is no Envelope {@code E-02}.
   *
   * @param files what the package holds, null if that is not known
   */
  public static List<Problem> problems(Snapshot snapshot, @Nullable PackageFiles files) {
    return problems(snapshot, files, Purpose.EDITING);
  }

  /** The problems for a purpose. */
  public static List<Problem> problems(
      Snapshot snapshot, @Nullable PackageFiles files, Purpose purpose) {
    return new Inspector(purpose).problems(snapshot, files);
  }
}
