package ovation.app.session;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ovation.packaging.net.HttpAddress;

/** The open documents, and which of them is in front. Used on the JavaFX thread. */
public final class Workspace {
  private final ObservableList<DocumentSession> documents = FXCollections.observableArrayList();
  private final ObservableList<DocumentSession> view =
      FXCollections.unmodifiableObservableList(documents);
  private final ObjectProperty<@Nullable DocumentSession> current =
      new SimpleObjectProperty<>(this, "current", null);

  /** The open documents, in the order of their tabs. */
  public ObservableList<DocumentSession> documents() {
    return view;
  }

  /** The document in front; null for the start screen. */
  public ObjectProperty<@Nullable DocumentSession> currentProperty() {
    return current;
  }

  /** Adds a document and brings it to the front. */
  public void add(DocumentSession session) {
    documents.add(session);
    current.set(session);
  }

  /** The document of that file, if it is open. */
  public Optional<DocumentSession> find(Path location) {
    return documents.stream()
        .filter(session -> session.source().location().equals(location))
        .findFirst();
  }

  /** The document of that address, if it is open. */
  public Optional<DocumentSession> find(HttpAddress address) {
    return documents.stream()
        .filter(session -> session.source().address().filter(address::equals).isPresent())
        .findFirst();
  }

  /** Closes a document, whether saved or not; its neighbour comes to the front. */
  public void close(DocumentSession session) {
    int at = documents.indexOf(session);
    documents.remove(session);
    if (current.get() == session) {
      current.set(documents.isEmpty() ? null : documents.get(Math.max(0, at - 1)));
    }
    session.close();
  }
}
