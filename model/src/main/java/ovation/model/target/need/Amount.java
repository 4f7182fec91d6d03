package ovation.model.target.need;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;

/**
 * The most of something that a system asks for under any deployment option.
 *
 * @param value in bytes or as a number
 * @param option the option's id; null if it is the same for all or there are none
 * @param item the item that says so or is the last of its kind; null if none does
 */
public record Amount(long value, @Nullable String option, @Nullable HardwareItem item) {

  static final Amount NONE = new Amount(0, null, null);

  Amount or(Amount other) {
    return other.value > value ? other : this;
  }
}
