package ovation.model.deployment;

import java.util.List;
import ovation.model.envelope.Content;

/**
 * One system or collection in a step.
 *
 * @param content the system or collection
 * @param action what is done with a system: {@code powerOn}, {@code powerOff}, {@code
 *     guestShutdown} or {@code none}, as given
 * @param delay the seconds to wait before the next step
 * @param waitsForGuest whether the next step may begin as soon as the guest says that it is ready
 * @param steps the steps inside a collection, which are all done before the next step; empty for a
 *     system
 */
public record StartMember(
    Content content, String action, int delay, boolean waitsForGuest, List<StartStep> steps) {

  /** Copies the list. */
  public StartMember {
    steps = List.copyOf(steps);
  }
}
