package ovation.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import ovation.app.pane.DocumentView;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;

/** The panes of the open documents, made when a document first comes to the front. */
public final class Views {
  private final Workspace workspace;
  private final Function<DocumentSession, DocumentView> maker;
  private final Map<DocumentSession, DocumentView> views = new HashMap<>();

  /** Views of the workspace's documents, made by the given function. */
  public Views(Workspace workspace, Function<DocumentSession, DocumentView> maker) {
    this.workspace = workspace;
    this.maker = maker;
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

  /** Gives the keyboard to the next of outline, form and drawer. */
  void focusNextPane() {
    current(view -> {
      List<Node> panes = view.panes();
      int at = 0;
      for (int i = 0; i < panes.size(); i++) {
        if (hasFocus(panes.get(i))) {
          at = i + 1;
        }
      }
      panes.get(at % panes.size()).requestFocus();
    });
  }

  private static boolean hasFocus(Node pane) {
    return pane.isFocusWithin();
  }
}
