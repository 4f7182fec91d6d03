package ovation.app.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Findings;
import ovation.app.outline.NodeId;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineBuilder;
import ovation.app.outline.OutlineNode;
import ovation.app.text.Texts;
import ovation.model.document.OvfDocument;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;
import ovation.packaging.archive.OvfPackage;

/**
 * One open document as the screen observes it. Everything happens on the JavaFX thread.
 *
 * <p>While the text is broken, {@link #goodProperty} keeps the last state that could be read, and
 * nothing can be edited but the source. A package on a server is only looked at.
 */
public final class DocumentSession implements AutoCloseable {
  private final Texts texts;
  private final OvfDocument document;
  private final Platforms platforms = new Platforms();
  private final OutlineBuilder outlines;
  private final PackageState packageState;
  private Runnable typing = () -> {};
  private boolean judged;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<@Nullable Snapshot> good;
  private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(Outline.EMPTY);
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>(null);
  private final ReadOnlyObjectWrapper<Judgement> judgement;

  /** A session on a package that was just opened. */
  public DocumentSession(OvfPackage source, Snapshot opened, Texts texts) {
    this(new Opened(source, opened, new OutlineBuilder(texts)), texts);
  }

  /** The same, with what was found while it was opened. */
  public DocumentSession(Opened found, Texts texts) {
    Snapshot opened = found.snapshot();
    packageState = new PackageState(found.source(), opened);
    this.texts = texts;
    outlines = found.outlines();
    document = new OvfDocument(opened);
    snapshot = new ReadOnlyObjectWrapper<>(opened);
    judgement = new ReadOnlyObjectWrapper<>(new Judgement(opened, Findings.NONE, Outline.EMPTY));
    good = new ReadOnlyObjectWrapper<>(null);
    locked.bind(broken.or(packageState.reviewProperty()));
    document.addListener(this::refresh);
    refresh();
  }

  private void refresh() {
    Snapshot now = document.current();
    boolean readable = now.envelope().isPresent();
    broken.set(!readable);
    dirty.set(document.isDirty());
    undoLabel.set(document.undoLabel().map(texts::say).orElse(""));
    redoLabel.set(document.redoLabel().map(texts::say).orElse(""));
    now.envelope().ifPresent(e -> outline.set(outlines.build(e, source().baseName())));
    snapshot.set(now);
    if (readable) {
      good.set(now);
    }
    keepSelection();
  }

  /** A part that is gone gives the selection to the first one, which has it at the beginning. */
  private void keepSelection() {
    Selection selected = selection.get();
    if (selected == null || outline.get().find(selected.node()).isEmpty()) {
      outline.get().roots().stream().findFirst().ifPresent(first -> select(first.id()));
    }
  }

  /**
   * Carries out an edit of a form or a fix.
   *
   * @throws ovation.model.xml.EditException when it cannot be carried out, or the text is broken
   */
  public void apply(Edit edit) {
    if (reviewProperty().get()) {
      throw new EditException(texts.sentence("review.locked"));
    }
    typing.run();
    document.apply(edit);
  }

  /**
   * Says who takes over what is typed in the source and not yet part of the document. That is done
   * before anything else happens to the document, so that nothing typed is lost.
   */
  public void onTyping(Runnable takeOver) {
    typing = takeOver;
  }

  /** Takes over a text that was typed in the source, and read in the background. */
  public boolean advance(Snapshot from, Snapshot to) {
    return advance(from, to, texts.sentence("edit.source"));
  }

  /**
   * Goes on to a state that was worked out in the background.
   *
   * @param from the state that it was made of
   * @param label what undo says
   * @return false, and nothing is done, if the document is no longer in that state, or is only
   *     looked at
   */
  public boolean advance(Snapshot from, Snapshot to, Sentence label) {
    return !reviewProperty().get() && document.advance(from, to, label);
  }

  /** Takes over the text of the source view, which cannot be typed in while it is looked at. */
  public void replaceText(String text) {
    document.replaceText(text, texts.sentence("edit.source"));
  }

  /** Takes over text that was kept aside before the program ended. */
  public void restoreText(String text) {
    document.replaceText(text, texts.sentence("edit.restore"));
  }

  /** Takes back the last edit. */
  public void undo() {
    typing.run();
    document.undo();
  }

  /** Does again what was taken back. */
  public void redo() {
    typing.run();
    document.redo();
  }

  /**
   * Says that a state is on disk now.
   *
   * @param written the package that holds it, opened again
   * @param state what was written; a later edit leaves the document unsaved
   */
  public void saved(OvfPackage written, Snapshot state) {
    packageState.take(written, state);
    if (document.current() == state) {
      document.markSaved();
    }
  }

  /**
   * Takes over that another program has changed the package. The state on disk becomes the saved
   * one and part of the history, so that neither state is lost.
   *
   * @param now the package, opened again
   * @param theirs what it holds
   * @param keepMine whether the present state stays, as an unsaved change of theirs
   */
  public void changedOutside(OvfPackage now, Snapshot theirs, boolean keepMine) {
    typing.run();
    packageState.take(now, theirs);
    Snapshot mine = document.current();
    document.replaceText(theirs.text(), texts.sentence("edit.outside"));
    document.markSaved();
    if (keepMine && document.current() != mine) {
      document.undo();
    }
  }

  /** Shows a part. */
  public void select(NodeId node) {
    selection.set(new Selection(node, Optional.empty()));
  }

  /** Shows the part that an element belongs to, with that element selected. */
  public void reveal(ElementKey element) {
    nodeOf(element)
        .ifPresent(node -> selection.set(new Selection(node.id(), Optional.of(element))));
  }

  /** The part that an element belongs to. */
  public Optional<OutlineNode> nodeOf(ElementKey element) {
    Optional<OutlineNode> known = judgement.get().partOf(element);
    if (known.isPresent() && outline.get().find(known.get().id()).isPresent()) {
      return known;
    }
    Snapshot readable = good.get();
    if (readable == null) {
      return Optional.empty();
    }
    List<ElementKey> path =
        readable.document().map(tree -> tree.path(element)).orElse(List.of()).stream()
            .map(XmlElement::key)
            .toList();
    return outline.get().covering(path);
  }

  /** Shows what a check has found in a state of the document. */
  public void show(Judgement found) {
    judged = true;
    judgement.set(found);
  }

  /** What the last check has found; nothing before the first one has ended. */
  public ReadOnlyObjectProperty<Judgement> judgementProperty() {
    return judgement.getReadOnlyProperty();
  }

  /** Whether the present state has been checked. */
  public boolean isJudged() {
    return judged && judgement.get().snapshot() == snapshot.get();
  }

  /** On which platforms the document runs. */
  public Platforms platforms() {
    return platforms;
  }

  /** The document with its history. */
  public OvfDocument document() {
    return document;
  }

  /** What is known of the package that the document comes from. */
  public PackageState packageState() {
    return packageState;
  }

  /** Where the document comes from and its files are. */
  public OvfPackage source() {
    return packageState.source();
  }

  /** The present state, broken or not. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** The last state that could be read; null when there has been none. */
  public ReadOnlyObjectProperty<@Nullable Snapshot> goodProperty() {
    return good.getReadOnlyProperty();
  }

  /** The parts of the last good state. */
  public ReadOnlyObjectProperty<Outline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  /** Whether there are unsaved changes. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** Whether the text cannot be read as a descriptor now. */
  public ReadOnlyBooleanProperty brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /** Whether the text can be read as a descriptor now. */
  public ObservableValue<Boolean> readableProperty() {
    return broken.not();
  }

  /** Whether the package lies on a server, so that it is looked at and not edited. */
  public ReadOnlyBooleanProperty reviewProperty() {
    return packageState.reviewProperty();
  }

  /** Whether nothing can be edited: the text is broken, or the package is only looked at. */
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** What undo would take back, "" for nothing. */
  public ReadOnlyStringProperty undoLabelProperty() {
    return undoLabel.getReadOnlyProperty();
  }

  /** What redo would do again, "" for nothing. */
  public ReadOnlyStringProperty redoLabelProperty() {
    return redoLabel.getReadOnlyProperty();
  }

  /** The file's name. */
  public ReadOnlyStringProperty nameProperty() {
    return packageState.nameProperty();
  }

  /** What the user works on; null for a document that could never be read. */
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /** What is wrong, worst first. */
  public Findings findings() {
    return judgement.get().findings();
  }

  /** Gives back the files. */
  @Override
  public void close() {
    packageState.close();
  }
}
