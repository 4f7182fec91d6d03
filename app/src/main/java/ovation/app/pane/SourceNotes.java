package ovation.app.pane;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Meaning;
import ovation.app.assist.Meanings;
import ovation.app.check.Finding;
import ovation.app.form.FormContext;
import ovation.app.session.Judgement;
import ovation.app.source.SourceMark;
import ovation.app.source.SourceView;
import ovation.model.document.Snapshot;

/** What there is to say about places of the text: which problems are there, and what they mean. */
final class SourceNotes {
  private final SourceView view;
  private final SnapshotWork work;
  private final SourceCard card;
  private final Meanings meanings;
  private SourceMarks marks = new SourceMarks();

  /**
   * Nothing to say yet.
   *
   * @param chosen told which problem the user has gone to
   */
  SourceNotes(FormContext context, SourceView view, SnapshotWork work, Consumer<Finding> chosen) {
    this.view = view;
    this.work = work;
    card = new SourceCard(context);
    meanings = new Meanings(context.texts());
    view.onMarkChosen(mark -> marks.finding(mark).ifPresent(chosen));
  }

  /** Marks the problems of the state that the text shows. */
  void show(Judgement judgement) {
    work.run(
        judgement.snapshot(),
        () -> SourceMarks.of(judgement),
        found -> {
          marks = found;
          view.mark(found.all());
        });
  }

  /**
   * What is said at a place; empty if there is nothing to say.
   *
   * @param at the marks there
   * @param shown the state that the text shows, null while it is none that is known
   * @param offset the place in it, -1 for none
   */
  Optional<Node> at(List<SourceMark> at, @Nullable Snapshot shown, int offset) {
    List<Finding> findings =
        at.stream()
            .flatMap(mark -> marks.finding(mark).stream())
            .sorted(Comparator.comparing(Finding::level))
            .toList();
    Meaning meaning = offset < 0 || shown == null ? null : meanings.at(shown, offset).orElse(null);
    return findings.isEmpty() && meaning == null
        ? Optional.empty()
        : Optional.of(card.of(findings, meaning));
  }
}
