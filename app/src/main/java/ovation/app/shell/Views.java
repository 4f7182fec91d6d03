package ovation.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import ovation.app.pane.DocumentView;
import ovation.app.pane.Stop;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;

/** The panes of the open documents, made when a document first comes to the front. */
public final class Views {
  private final Workspace workspace;
  private final Function<DocumentSession, DocumentView> maker;
  private final Node below;
  private final Map<DocumentSession, DocumentView> views = new HashMap<>();

  /**
   * Views of the workspace's documents.
   *
   * @param maker makes one
   * @param below what may be shown below each
   */
  public Views(Workspace workspace, Function<DocumentSession, DocumentView> maker, Node below) {
    this.workspace = workspace;
    this.maker = maker;
    this.below = below;
    workspace
        .documents()
        .addListener(
            (ListChangeListener<DocumentSession>)
                change -> views.keySet().retainAll(workspace.documents()));
  }

  DocumentView of(DocumentSession session) {
    return views.computeIfAbsent(session, maker);
  }

  /** Does something with the view in front, if there is one. */
  public void current(Consumer<DocumentView> work) {
    DocumentSession session = workspace.currentProperty().get();
    if (session != null && workspace.documents().contains(session)) {
      work.accept(of(session));
    }
  }

  /**
   * Gives the keyboard to the next part of the window, round and round.
   *
   * @param step 1, or -1 for the one before
   */
  void focusPart(int step) {
    current(view -> {
      List<Stop> stops = new ArrayList<>(view.stops());
      stops.add(new Stop(below, below));
      stops.removeIf(stop -> !stop.isShown());
      int at = step > 0 ? -1 : stops.size();
      for (int i = 0; i < stops.size(); i++) {
        at = stops.get(i).hasFocus() ? i : at;
      }
      stops.get(Math.floorMod(at + step, stops.size())).focus();
    });
  }
}
