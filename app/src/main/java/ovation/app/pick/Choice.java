package ovation.app.pick;

import java.util.BitSet;
import ovation.icons.Icon;

/**
 * One line to choose.
 *
 * @param icon what kind of thing it is
 * @param title what it is called
 * @param letters the letters of the title that were found
 * @param detail where it is or what is more to say, in a quieter colour
 * @param keys the shortcut, "" for none
 * @param refusal why it cannot be chosen now, "" when it can
 * @param run what choosing it does
 */
public record Choice(
    Icon icon,
    String title,
    BitSet letters,
    String detail,
    String keys,
    String refusal,
    Runnable run) {

  /** Whether it can be chosen now. */
  public boolean isPossible() {
    return refusal.isEmpty();
  }
}
