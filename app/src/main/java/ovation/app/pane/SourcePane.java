package ovation.app.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Assistant;
import ovation.app.check.Finding;
import ovation.app.field.FieldModel;
import ovation.app.form.FormContext;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Selection;
import ovation.app.source.SourceMark;
import ovation.app.source.SourceText;
import ovation.app.source.SourceView;
import ovation.app.source.TextHit;
import ovation.app.source.Typed;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fault;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlElement;

/** The source in step with the session: one document, one selection, one history. */
final class SourcePane {
  /** About a screenful of characters: a selection that fills the screen shows nothing. */
  private static final int MOST_SELECTED = 1500;

  /** Shorter texts are made ready at once; it takes a few milliseconds. */
  private static final int SHORT = 200_000;

  private final FormContext context;
  private final DocumentSession session;
  private final SourceView view;
  private final ObservableValue<Boolean> visible;
  private final Consumer<Finding> chosen;
  private final SnapshotWork work;
  private final SourceRewriting rewriting;
  private final SourceNotes notes;
  private @Nullable Snapshot shown;
  private @Nullable Runnable wanted;
  private final FieldPlace place;
  private @Nullable FieldModel<?> field;
  private boolean fromSource;

  /**
   * The source.
   *
   * @param visible whether the user can see it: a hidden one is not kept in step, which would cost
   *     seconds with ten megabytes of text
   * @param chosen told which problem the user has gone to
   * @param place finds out where fields have their places
   */
  SourcePane(
      FormContext context,
      SourceView view,
      ObservableValue<Boolean> visible,
      Consumer<Finding> chosen,
      FieldPlace place) {
    this.place = place;
    this.context = context;
    this.view = view;
    this.visible = visible;
    this.chosen = chosen;
    session = context.session();
    work = new SnapshotWork(context);
    rewriting = new SourceRewriting(context, view, work);
    notes = new SourceNotes(context, view, work, this::choose);
    session.reviewProperty().subscribe(review -> view.setEditable(!review));
    session.onTyping(this::flush);
    session.snapshotProperty().subscribe(this::showSnapshot);
    session.judgementProperty().subscribe(this::showMarks);
    session.selectionProperty().subscribe(this::showSelection);
    visible.addListener((observable, old, now) -> catchUp());
    view.onEdited(this::takeOver);
    view.onCaretMoved(this::caretMoved);
    view.onHistory(session::undo, session::redo);
    view.onExplain(this::explain);
    view.onComplete(
        new Assistant(session, context.background(), context.texts()),
        context.texts().of("source.completions"));
  }

  Node node() {
    return view.node();
  }

  /** Where the keyboard goes when it comes to the source. */
  Node focusTarget() {
    return view.focusTarget();
  }

  /** Takes over what is typed but not yet reported, before anything else happens. */
  void flush() {
    view.typed()
        .ifPresent(typed -> {
          String text = typed.text();
          take(typed, SourceText.of(text), () -> session.replaceText(text));
        });
  }

  /** Reads what was typed in the background; if the document changes meanwhile, it was flushed. */
  private void takeOver() {
    Typed typed = view.typed().orElse(null);
    if (typed == null) {
      return;
    }
    Snapshot before = session.snapshotProperty().get();
    work.run(
        before,
        () -> {
          String text = typed.text();
          Snapshot after = before.withText(text);
          after.envelope();
          return new Read(after, SourceText.of(after.text()));
        },
        read -> take(typed, read.text(), () -> session.advance(before, read.snapshot())));
  }

  private record Read(Snapshot snapshot, SourceText text) {}

  private void take(Typed typed, SourceText text, Runnable change) {
    if (view.took(typed, text)) {
      fromSource = true;
      change.run();
      fromSource = false;
    }
  }

  /** Selects an element's text as soon as it is shown: of a long one the start tag only. */
  void select(ElementKey element) {
    whenShown(() -> {
      Snapshot now = session.snapshotProperty().get();
      now.origin(element)
          .ifPresent(origin -> view.select(origin.start(), end(now, element, origin)));
    });
  }

  private static int end(Snapshot now, ElementKey element, Origin origin) {
    return origin.end() - origin.start() <= MOST_SELECTED
        ? origin.end()
        : now.find(element).map(e -> origin.start() + e.startTagLength()).orElse(origin.end());
  }

  /** Selects a stretch of the text, if the user can see it. */
  void select(int start, int end) {
    if (visible.getValue()) {
      whenShown(() -> view.select(start, end));
    }
  }

  /** Marks where the value of a field stands, from now on; null for no field. */
  void follow(@Nullable FieldModel<?> focused) {
    field = focused;
    point();
  }

  private void point() {
    FieldModel<?> followed = field;
    Snapshot now = session.snapshotProperty().get();
    boolean possible = visible.getValue() && shown == now && now.fault().isEmpty();
    Optional<TextHit> hit =
        followed == null || !possible ? Optional.empty() : place.of(followed, now);
    hit.ifPresentOrElse(at -> view.point(at.start(), at.end()), view::pointNowhere);
  }

  /** Puts the caret at a character and gives the source the keyboard. */
  void goTo(int offset) {
    whenShown(() -> {
      view.select(offset, offset);
      view.requestFocus();
    });
  }

  /** Goes to the next problem (1) or the one before (-1); false if there is none in the text. */
  boolean walk(int step) {
    return view.walk(step).isPresent();
  }

  /** Says what is at the caret. */
  void explain() {
    view.explain();
  }

  /** Shows what can be written at the caret. */
  void complete() {
    run(SourceView::complete);
  }

  /** Gives the source the keyboard and does something in it, as soon as it is shown. */
  void run(Consumer<SourceView> step) {
    whenShown(() -> {
      view.requestFocus();
      step.accept(view);
    });
  }

  /** Indents what is selected, or the element at the caret. */
  void format() {
    flush();
    rewriting.format();
  }

  /** Turns what is selected, or the line of the caret, into a comment, or back. */
  void comment() {
    flush();
    rewriting.comment();
  }

  private void whenShown(Runnable step) {
    if (shown == session.snapshotProperty().get()) {
      step.run();
    } else {
      wanted = step;
    }
  }

  private void catchUp() {
    if (visible.getValue()) {
      showSelection(session.selectionProperty().get());
      showSnapshot(session.snapshotProperty().get());
      point();
    }
  }

  private void showSnapshot(Snapshot snapshot) {
    if (fromSource) {
      shown = snapshot;
      explainFault(snapshot);
    } else if (visible.getValue() && shown != snapshot) {
      if (length(snapshot) < SHORT) {
        show(snapshot, SourceText.of(snapshot.text()));
      } else {
        work.run(snapshot, () -> SourceText.of(snapshot.text()), text -> show(snapshot, text));
      }
    }
  }

  /** About how long the text is, without making it. */
  private static int length(Snapshot snapshot) {
    return snapshot.root().map(XmlElement::length).orElseGet(() -> snapshot.text().length());
  }

  private void show(Snapshot snapshot, SourceText text) {
    view.show(text);
    shown = snapshot;
    explainFault(snapshot);
    showMarks(session.judgementProperty().get());
    Runnable step = wanted;
    wanted = null;
    if (step != null) {
      step.run();
    }
    // The form shows the new state after this.
    Platform.runLater(this::point);
  }

  private void explainFault(Snapshot snapshot) {
    view.setBanner(snapshot.fault().map(this::sentence).orElse(""));
  }

  private String sentence(Fault fault) {
    return context.texts().of("source.broken", fault.line(), fault.message());
  }

  private void showMarks(Judgement judgement) {
    if (visible.getValue() && judgement.snapshot() == shown) {
      notes.show(judgement);
    }
  }

  private Optional<Node> explain(List<SourceMark> at, int offset) {
    Snapshot now = session.snapshotProperty().get();
    return notes.at(at, now == shown ? now : null, offset);
  }

  private void choose(Finding finding) {
    chosen.accept(finding);
    finding.element().ifPresent(this::reveal);
  }

  private void showSelection(@Nullable Selection selection) {
    if (selection == null || !visible.getValue() || fromSource || session.brokenProperty().get()) {
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
    if (!session.brokenProperty().get() && shown == now) {
      now.elementAt(offset).ifPresent(element -> reveal(element.key()));
    }
  }

  private void reveal(ElementKey element) {
    fromSource = true;
    session.reveal(element);
    fromSource = false;
  }
}
