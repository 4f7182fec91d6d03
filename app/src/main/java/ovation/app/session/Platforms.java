package ovation.app.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.extension.Conformance;
import ovation.model.target.Portability;
import ovation.model.target.TargetReport;
import ovation.model.target.Targets;

/**
 * On which platforms a document runs, as far as anybody has asked. Worked out in the background,
 * one state at a time; what an edit did not touch is not judged again.
 */
public final class Platforms {
  /**
   * The answer for one state.
   *
   * @param of the state
   * @param reports one for each platform, in the order to show
   * @param conformance how far it keeps to the standard
   */
  public record Matrix(Snapshot of, List<TargetReport> reports, Conformance conformance) {}

  private final Portability portability = new Portability();
  private final ReadOnlyObjectWrapper<@Nullable Matrix> matrix = new ReadOnlyObjectWrapper<>(null);
  private final ObservableSet<String> unwanted = FXCollections.observableSet();
  private @Nullable Snapshot wanted;
  private boolean running;

  /** The last answer; null while there is none yet. */
  public ReadOnlyObjectProperty<@Nullable Matrix> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  /** The ids of the platforms that do not matter to the user, until the document is closed. */
  public ObservableSet<String> unwanted() {
    return unwanted;
  }

  /** Asks for the answer for a state, unless it is known already. */
  public void ask(Snapshot snapshot, PackageFiles files, Background background) {
    wanted = snapshot;
    Matrix known = matrix.get();
    if (running || (known != null && known.of() == snapshot)) {
      return;
    }
    running = true;
    background.run(
        () ->
            new Matrix(
                snapshot,
                portability.matrix(snapshot, files, Targets.builtIn()),
                Conformance.of(snapshot)),
        found -> {
          running = false;
          matrix.set(found);
          Snapshot next = wanted;
          if (next != null && next != snapshot) {
            ask(next, files, background);
          }
        },
        reason -> running = false);
  }
}
