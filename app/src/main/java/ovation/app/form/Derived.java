package ovation.app.form;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;

/**
 * Something that a form works out from the whole document: at once where that is quick, in the
 * background where the document is large, so that the screen answers meanwhile. Then only the
 * answer for the state that was asked for last is shown. To be used on the JavaFX thread.
 *
 * @param <T> what is worked out
 */
public final class Derived<T> {
  private static final int LARGE = 1 << 20;

  private final FormContext context;
  private @Nullable FormState wanted;
  private @Nullable FormState known;
  private @Nullable T value;

  /** Nothing worked out yet. */
  public Derived(FormContext context) {
    this.context = context;
  }

  /**
   * Works it out for a state, unless that was done already.
   *
   * @param task does so, on any thread
   * @param show given the answer, at once or later
   */
  public void of(FormState state, Function<FormState, T> task, Consumer<T> show) {
    wanted = state;
    T before = value;
    FormState of = known;
    boolean same = of != null && of.current() == state.current() && of.saved() == state.saved();
    if (same && before != null) {
      show.accept(before);
    } else if (isSmall(state.current())) {
      answer(state, task.apply(state), show);
    } else {
      context
          .background()
          .run(() -> task.apply(state), now -> answer(state, now, show), context.explain());
    }
  }

  private static boolean isSmall(Snapshot snapshot) {
    return snapshot.root().map(root -> root.length() < LARGE).orElse(true);
  }

  private void answer(FormState state, T now, Consumer<T> show) {
    if (wanted == state) {
      known = state;
      value = now;
      show.accept(now);
    }
  }
}
