package ovation.app.export;

import ovation.packaging.trust.TimestampAnswer;

/** What is known of the time-stamp server that is named. */
sealed interface StampState {

  /** It was not asked. */
  record Unasked() implements StampState {}

  /** It is being asked. */
  record Asking() implements StampState {}

  /** It stamps as it should. */
  record Answers(TimestampAnswer answer) implements StampState {}

  /**
   * It cannot be used.
   *
   * @param message a sentence for the user
   */
  record Fails(String message) implements StampState {}
}
