package ovation.app.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ovation.model.document.OvfDocument;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.Problem;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;

/**
 * An open appliance as the screen sees it. Everything flows one way: an edit goes to {@link
 * #apply}, the new snapshot comes out of {@link #snapshotProperty}, problems follow from the
 * background. Used on the JavaFX thread only.
 */
public final class Session {

  private final OvfDocument document;
  private final OpenPackage source;
  private final ProblemWatch watch;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<@Nullable Envelope> envelope = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Selection> selection =
      new SimpleObjectProperty<>(Selection.OVERVIEW);
  private Consumer<String> refusals = message -> {};

  /**
   * Opens a session on a package.
   *
   * @param source where the descriptor came from
   * @param watch finds the problems, in the background
   */
  public Session(OpenPackage source, ProblemWatch watch) {
    this.source = source;
    this.watch = watch;
    this.document = new OvfDocument(source.descriptor());
    this.snapshot = new ReadOnlyObjectWrapper<>(document.current());
    document.addListener(this::refresh);
    refresh();
  }

  private void refresh() {
    Snapshot current = document.current();
    current.envelope().ifPresent(envelope::set);
    editable.set(current.envelope().isPresent());
    dirty.set(document.isDirty());
    snapshot.set(current);
    watch.look(current, source.files(), problems::set);
  }

  /** Where the descriptor came from. */
  public OpenPackage source() {
    return source;
  }

  /** The history, for undo and redo and for the state that was saved. */
  public OvfDocument document() {
    return document;
  }

  /** The present state; changes with every edit, undo and redo. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** The present state. */
  public Snapshot snapshot() {
    return snapshot.get();
  }

  /** The last good typed view; null if the descriptor has been unreadable since it was opened. */
  public ReadOnlyObjectProperty<@Nullable Envelope> envelopeProperty() {
    return envelope.getReadOnlyProperty();
  }

  /** The last good typed view. */
  public Optional<Envelope> envelope() {
    return Optional.ofNullable(envelope.get());
  }

  /** The object that is a view of the element of that key, in the last good view. */
  public <T extends OvfObject> Optional<T> find(ElementKey key, Class<T> kind) {
    return envelope().flatMap(view -> view.find(key, kind));
  }

  /** The object as it was in the state last saved; what "revert this field" goes back to. */
  public <T extends OvfObject> Optional<T> saved(ElementKey key, Class<T> kind) {
    return document.saved().envelope().flatMap(view -> view.find(key, kind));
  }

  /** The problems of a recent state, sorted by place. */
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether there is something to save. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** False while the source is not well-formed: forms then show the last good view, read-only. */
  public ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }

  /** What the outline has selected and the form shows. */
  public ObjectProperty<Selection> selectionProperty() {
    return selection;
  }

  /** Selects what the form shows. */
  public void select(Selection wanted) {
    selection.set(wanted);
  }

  /** Says where the sentence goes if an edit cannot be carried out. */
  public void onRefusal(Consumer<String> handler) {
    refusals = handler;
  }

  /** Carries out an edit, as one step of the history. */
  public void apply(Edit edit) {
    try {
      document.apply(edit);
    } catch (EditException e) {
      refusals.accept(String.valueOf(e.getMessage()));
    }
  }

  /** Takes over an edited source text, as one step of the same history. */
  public void replaceText(String text, String label) {
    document.replaceText(text, label);
  }

  /** Goes back one step. */
  public void undo() {
    document.undo();
  }

  /** Goes forward one step. */
  public void redo() {
    document.redo();
  }
}
