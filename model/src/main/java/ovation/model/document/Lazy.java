package ovation.model.document;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed on first use, by whichever thread asks first. It is kept, until it is given
 * back: then it may go with the next collection of garbage, and is computed again when asked for.
 */
final class Lazy<T> {

  private final Supplier<T> source;
  private @Nullable T value;
  private @Nullable WeakReference<T> loose;
  private boolean released;

  /** A value of that source, which gives an equal one each time. */
  Lazy(Supplier<T> source) {
    this.source = source;
  }

  /** The same with a first value that is known already. */
  Lazy(Supplier<T> source, T known) {
    this.source = source;
    value = known;
  }

  /** The value if somebody has asked for it and it is still there, else null. */
  synchronized @Nullable T peek() {
    return value == null && loose != null ? loose.get() : value;
  }

  synchronized T get() {
    T known = peek();
    if (known == null) {
      known = source.get();
      put(known);
    }
    return known;
  }

  private void put(T known) {
    value = released ? null : known;
    loose = released ? new WeakReference<>(known) : null;
  }

  /** Holds the value no longer than somebody else does. */
  synchronized void release() {
    T known = peek();
    released = true;
    if (known != null) {
      put(known);
    }
  }

  /** Keeps the value again. */
  synchronized void retain() {
    T known = peek();
    released = false;
    if (known != null) {
      put(known);
    }
  }
}
