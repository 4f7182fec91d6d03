package ovation.app.pane;

import java.util.Optional;
import java.util.concurrent.Callable;
import ovation.app.assist.Formatting;
import ovation.app.form.FormContext;
import ovation.app.session.DocumentSession;
import ovation.app.source.Commenting;
import ovation.app.source.SourceView;
import ovation.app.source.TextHit;
import ovation.model.document.Snapshot;

/** Changes of the text that a command makes at the caret or to what is selected. */
final class SourceRewriting {
  private final FormContext context;
  private final DocumentSession session;
  private final SourceView view;
  private final SnapshotWork work;

  SourceRewriting(FormContext context, SourceView view, SnapshotWork work) {
    this.context = context;
    this.view = view;
    this.work = work;
    session = context.session();
  }

  /** Indents what is selected, or the element at the caret; never the whole text unasked. */
  void format() {
    Snapshot now = session.snapshotProperty().get();
    TextHit selected = view.selection();
    boolean caret = selected.start() == selected.end();
    Optional<TextHit> part =
        caret
            ? now.elementAt(selected.start())
                .filter(element -> element != now.root().orElse(null))
                .map(now::origin)
                .map(origin -> new TextHit(origin.start(), origin.end()))
            : Optional.of(selected);
    if (now.fault().isPresent() || part.isEmpty()) {
      boolean broken = now.fault().isPresent();
      context.complain().accept(context.texts().of(broken ? "form.broken" : "source.formatWhat"));
      return;
    }
    TextHit hit = part.get();
    rewrite(now, "source.formatted", () -> Formatting.format(now, hit.start(), hit.end()));
  }

  /** Turns what is selected, or the line of the caret, into a comment, or back. */
  void comment() {
    Snapshot now = session.snapshotProperty().get();
    TextHit selected = view.selection();
    Commenting.toggle(now.text(), selected.start(), selected.end())
        .ifPresentOrElse(
            text -> rewrite(now, "source.commented", () -> text),
            () -> context.complain().accept(context.texts().of("source.commentNot")));
  }

  private void rewrite(Snapshot now, String label, Callable<String> change) {
    work.run(
        now,
        () -> {
          Snapshot after = now.withText(change.call());
          after.envelope();
          return after;
        },
        after -> session.advance(now, after, context.texts().sentence(label)));
  }
}
