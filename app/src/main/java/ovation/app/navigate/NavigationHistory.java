package ovation.app.navigate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.session.Workspace;

/** Where the user has been, in all open documents: back and forth again, as in a browser. */
public final class NavigationHistory {
  private static final int LONGEST = 200;

  private record Stop(DocumentSession session, Selection selection) {
    boolean isOpen(Workspace workspace) {
      return workspace.documents().contains(session)
          && session.outlineProperty().get().find(selection.node()).isPresent();
    }

    boolean isSamePart(Stop other) {
      return session == other.session && selection.equals(other.selection);
    }
  }

  private final Workspace workspace;
  private final List<Stop> stops = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(false);
  private int at = -1;
  private boolean going;

  /** The history of the workspace's documents, from now on. */
  public NavigationHistory(Workspace workspace) {
    this.workspace = workspace;
    ObservableValue<@Nullable DocumentSession> current = workspace.currentProperty();
    ObservableValue<@Nullable Selection> selection =
        current.flatMap(DocumentSession::selectionProperty);
    selection.subscribe(this::arrived);
    workspace.currentProperty().subscribe(session -> arrived(selection.getValue()));
    workspace
        .documents()
        .addListener((ListChangeListener<DocumentSession>) change -> forgetClosed());
  }

  private void arrived(@Nullable Selection selection) {
    DocumentSession session = workspace.currentProperty().get();
    if (going || session == null || selection == null) {
      refresh();
      return;
    }
    if (session.outlineProperty().get().find(selection.node()).isEmpty()) {
      return;
    }
    Stop stop = new Stop(session, selection);
    if (at >= 0 && stops.get(at).isSamePart(stop)) {
      return;
    }
    stops.subList(at + 1, stops.size()).clear();
    stops.add(stop);
    if (stops.size() > LONGEST) {
      stops.removeFirst();
    }
    at = stops.size() - 1;
    refresh();
  }

  /** Goes to where the user was before; parts and documents that are gone are passed over. */
  public void back() {
    go(-1);
  }

  /** Goes to where the user went from here. */
  public void forward() {
    go(1);
  }

  private void go(int step) {
    int to = next(step);
    if (to < 0) {
      return;
    }
    at = to;
    Stop stop = stops.get(to);
    going = true;
    workspace.currentProperty().set(stop.session());
    stop.session().selectionProperty().set(stop.selection());
    going = false;
    refresh();
  }

  private int next(int step) {
    for (int i = at + step; i >= 0 && i < stops.size(); i += step) {
      if (stops.get(i).isOpen(workspace)) {
        return i;
      }
    }
    return -1;
  }

  private void refresh() {
    canGoBack.set(next(-1) >= 0);
    canGoForward.set(next(1) >= 0);
  }

  /** A closed document is not to be held in memory by having been visited. */
  private void forgetClosed() {
    for (int i = stops.size() - 1; i >= 0; i--) {
      if (!workspace.documents().contains(stops.get(i).session())) {
        stops.remove(i);
        at = i <= at ? at - 1 : at;
      }
    }
    refresh();
  }

  /** Whether there is somewhere to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether there is somewhere to go forward to. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }
}
