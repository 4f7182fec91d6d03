package ovation.app.attention;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.text.Texts;

/**
 * Tells of jobs that end while no window of the program is looked at: by a notification of the
 * desktop where there is one, and by a mark in the title of the window until it is looked at again.
 * Used on the JavaFX thread.
 */
public final class Attention {
  private static final int LONGEST = 60;

  private final Texts texts;
  private final Optional<Notifier> notifier;
  private final ObservableValue<Boolean> wanted;
  private final ReadOnlyStringWrapper mark = new ReadOnlyStringWrapper(this, "mark", "");
  private BooleanSupplier away = Attention::isAway;
  private int ended;
  private int failed;

  /**
   * Waits for the ends of jobs.
   *
   * @param notifier the notifications of the desktop, if it has any
   * @param wanted whether the user wants to be told
   */
  public Attention(
      Jobs jobs, Optional<Notifier> notifier, ObservableValue<Boolean> wanted, Texts texts) {
    this.texts = texts;
    this.notifier = notifier;
    this.wanted = wanted;
    jobs.onEnd(this::ended);
  }

  /**
   * Marks the title of a window, until that window is looked at.
   *
   * @param focused whether the window has the keyboard
   * @param title the title without any mark
   * @param show gives the window its title
   */
  public void watch(
      ObservableValue<Boolean> focused, ObservableValue<String> title, Consumer<String> show) {
    mark.flatMap(now -> title.map(plain -> marked(now, plain))).subscribe(show);
    focused.subscribe(now -> {
      if (now) {
        lookedAt();
      }
    });
  }

  /** Says how it is known that nobody looks; as long as nothing is said, by the focus. */
  void awayIf(BooleanSupplier newAway) {
    away = newAway;
  }

  private static boolean isAway() {
    return Window.getWindows().stream()
        .noneMatch(window ->
            window.isFocused() && !(window instanceof Stage stage && stage.isIconified()));
  }

  private void ended(JobTask<?> task) {
    if (!wanted.getValue() || !away.getAsBoolean() || !JobEnd.isNews(task)) {
      return;
    }
    JobEnd end = JobEnd.of(task);
    ended++;
    failed += end.failed() ? 1 : 0;
    mark.set(ended == 1 ? one(end) : several());
    notifier.ifPresent(desktop -> desktop.show(sentence(end), end.detail(), end.failed()));
  }

  private String one(JobEnd end) {
    return (end.failed() ? "✗ " : "✓ ") + shorten(sentence(end));
  }

  private String several() {
    return failed == 0
        ? "✓ " + texts.of("attention.several", ended)
        : "✗ " + texts.of("attention.someFailed", failed, ended);
  }

  private String sentence(JobEnd end) {
    return texts.of(end.failed() ? "attention.failed" : "attention.done", end.title());
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private String marked(String now, String plain) {
    return now.isEmpty() ? plain : texts.of("attention.title", now, plain);
  }

  private void lookedAt() {
    ended = 0;
    failed = 0;
    mark.set("");
  }

  /** What stands before the title of the window, "" for nothing. */
  ReadOnlyStringProperty markProperty() {
    return mark.getReadOnlyProperty();
  }
}
