package ovation.model.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed once, on first use, by whichever thread asks first. */
final class Lazy<T> {

  private @Nullable Supplier<T> source;
  private @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  /** The value if somebody has asked for it, else null. */
  synchronized @Nullable T peek() {
    return value;
  }

  @SuppressWarnings("NullAway") // the value is there as soon as the source is gone
  synchronized T get() {
    if (source != null) {
      value = source.get();
      source = null;
    }
    return value;
  }
}
