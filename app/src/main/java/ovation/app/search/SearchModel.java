package ovation.app.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.source.TextHit;
import ovation.app.source.TextQuery;
import ovation.app.source.TextSearch;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;

/**
 * Search in one document. Looks in the background whenever query or document change while it is
 * active; replaces as one edit that can be undone.
 */
public final class SearchModel {
  private final DocumentSession session;
  private final Texts texts;
  private final Background background;
  private final Consumer<TextHit> show;
  private final Consumer<String> complain;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty replacement = new SimpleStringProperty("");
  private final BooleanProperty matchCase = new SimpleBooleanProperty(false);
  private final BooleanProperty wholeWord = new SimpleBooleanProperty(false);
  private final BooleanProperty valuesOnly = new SimpleBooleanProperty(true);
  private final BooleanProperty active = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<List<TextHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
  private int asked;
  private int wanted;

  /**
   * A search that is not active yet.
   *
   * @param show brings a place into view
   * @param complain tells the user why nothing was replaced
   */
  public SearchModel(
      DocumentSession session,
      Texts texts,
      Background background,
      Consumer<TextHit> show,
      Consumer<String> complain) {
    this.session = session;
    this.texts = texts;
    this.background = background;
    this.show = show;
    this.complain = complain;
    text.addListener((observable, old, now) -> find(true));
    matchCase.addListener((observable, old, now) -> find(true));
    wholeWord.addListener((observable, old, now) -> find(true));
    valuesOnly.addListener((observable, old, now) -> find(true));
    active.addListener((observable, old, now) -> find(now));
    session.snapshotProperty().addListener((observable, old, now) -> find(false));
  }

  private TextQuery query() {
    return new TextQuery(text.get(), matchCase.get(), wholeWord.get(), valuesOnly.get());
  }

  /** Looks again; a new query goes to the first place at or after the one it was at. */
  private void find(boolean go) {
    int question = ++asked;
    if (!active.get() || text.get().isEmpty()) {
      hits.set(List.of());
      at.set(-1);
      return;
    }
    List<TextHit> before = hits.get();
    int from = at.get() >= 0 && at.get() < before.size() ? before.get(at.get()).start() : wanted;
    Snapshot now = session.snapshotProperty().get();
    TextQuery query = query();
    background.run(
        () -> TextSearch.find(now.text(), query),
        found -> {
          if (question == asked) {
            hits.set(found);
            at.set(first(found, from));
            showCurrent(go);
          }
        },
        texts.saying(complain));
  }

  private static int first(List<TextHit> found, int from) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() >= from) {
        return i;
      }
    }
    return found.isEmpty() ? -1 : 0;
  }

  private void showCurrent(boolean go) {
    if (at.get() >= 0) {
      TextHit hit = hits.get().get(at.get());
      wanted = hit.start();
      if (go) {
        show.accept(hit);
      }
    }
  }

  /** Goes to the next place, from the last to the first. */
  public void next() {
    step(1);
  }

  /** Goes to the place before, from the first to the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    if (!hits.get().isEmpty()) {
      at.set(Math.floorMod(at.get() + by, hits.get().size()));
      showCurrent(true);
    }
  }

  /** Replaces the place that was gone to, and goes on to the next. */
  public void replaceOne() {
    if (at.get() >= 0) {
      TextHit hit = hits.get().get(at.get());
      wanted = hit.start() + replacement.get().length();
      replace(List.of(hit));
    }
  }

  /** Replaces all places, as one step that can be undone. */
  public void replaceAll() {
    replace(hits.get());
  }

  private void replace(List<TextHit> places) {
    Snapshot now = session.snapshotProperty().get();
    TextQuery query = query();
    String with = replacement.get();
    if (places.isEmpty()) {
      return;
    }
    at.set(-1);
    Sentence label = texts.sentence("search.replaced", query.text(), places.size());
    background.run(
        () -> now.withText(TextSearch.replace(now.text(), query, places, with)),
        after -> take(now, after, label),
        texts.saying(complain));
  }

  private void take(Snapshot before, Snapshot after, Sentence label) {
    if (!session.advance(before, after, label)) {
      complain.accept(texts.of("edit.tooLate"));
    }
  }

  /** What is looked for. */
  public StringProperty textProperty() {
    return text;
  }

  /** What takes its place. */
  public StringProperty replacementProperty() {
    return replacement;
  }

  /** Whether capitals differ from small letters. */
  public BooleanProperty matchCaseProperty() {
    return matchCase;
  }

  /** Whether only whole words count. */
  public BooleanProperty wholeWordProperty() {
    return wholeWord;
  }

  /** Whether names of elements and attributes, and comments, are left out. */
  public BooleanProperty valuesOnlyProperty() {
    return valuesOnly;
  }

  /** Whether the user searches now. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** The places found. */
  public ReadOnlyObjectProperty<List<TextHit>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** Which of the places was gone to, from 0; -1 for none. */
  public ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }
}
