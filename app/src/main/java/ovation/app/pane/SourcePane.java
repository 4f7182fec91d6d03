package ovation.app.pane;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Selection;
import ovation.app.source.SourceView;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fault;

/** The source in step with the session: one document, one selection, one history. */
final class SourcePane {
  private final DocumentSession session;
  private final SourceView view;
  private final Texts texts;
  private final ObservableValue<Boolean> visible;
  private boolean fromSource;
  private boolean due;

  /**
   * The source.
   *
   * @param visible whether the user can see it: a hidden one is not kept in step, which would cost
   *     seconds with ten megabytes of text
   */
  SourcePane(
      DocumentSession session, SourceView view, Texts texts, ObservableValue<Boolean> visible) {
    this.session = session;
    this.view = view;
    this.texts = texts;
    this.visible = visible;
    session.snapshotProperty().subscribe(this::showSnapshot);
    visible.addListener((observable, old, now) -> catchUp());
    session.selectionProperty().subscribe(this::showSelection);
    view.onEdited(text -> {
      fromSource = true;
      session.replaceText(text);
      fromSource = false;
    });
    view.onCaretMoved(this::caretMoved);
  }

  Node node() {
    return view.node();
  }

  /** Takes over what is typed but not yet reported, before the document is saved or closed. */
  void flush() {
    view.flush();
  }

  /** Selects an element's text. */
  void select(ElementKey element) {
    Snapshot now = session.snapshotProperty().get();
    now.origin(element).ifPresent(origin -> view.select(origin.start(), origin.end()));
  }

  /** Selects a stretch of the text, if the user can see it. */
  void select(int start, int end) {
    if (!due) {
      view.select(start, end);
    }
  }

  /** Puts the caret at a character and gives the source the keyboard. */
  void goTo(int offset) {
    view.select(offset, offset);
    view.requestFocus();
  }

  private void catchUp() {
    if (due && visible.getValue()) {
      showSnapshot(session.snapshotProperty().get());
    } else {
      showSelection(session.selectionProperty().get());
    }
  }

  private void showSnapshot(Snapshot snapshot) {
    due = !visible.getValue();
    if (due) {
      return;
    }
    view.show(snapshot.text());
    view.setBanner(snapshot.fault().map(this::explain).orElse(""));
    if (!fromSource) {
      showSelection(session.selectionProperty().get());
    }
  }

  private String explain(Fault fault) {
    return texts.of("source.broken", fault.line(), fault.message());
  }

  private void showSelection(@Nullable Selection selection) {
    boolean shown = visible.getValue() && !due;
    if (selection == null || !shown || fromSource || session.brokenProperty().get()) {
      return;
    }
    selection
        .element()
        .or(() ->
            session
                .outlineProperty()
                .get()
                .find(selection.node())
                .map(OutlineNode::elements)
                .filter(elements -> !elements.isEmpty())
                .map(elements -> elements.getFirst()))
        .ifPresent(this::select);
  }

  private void caretMoved(int offset) {
    Snapshot now = session.snapshotProperty().get();
    if (!session.brokenProperty().get()) {
      fromSource = true;
      now.elementAt(offset).ifPresent(element -> session.reveal(element.key()));
      fromSource = false;
    }
  }
}
