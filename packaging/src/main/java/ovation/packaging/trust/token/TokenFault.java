package ovation.packaging.trust.token;

import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/** What the answers of a token mean, in sentences. */
final class TokenFault {

  static final long DEVICE_REMOVED = 0x32;
  static final long KEY_FUNCTION_NOT_PERMITTED = 0x68;
  static final long KEY_TYPE_INCONSISTENT = 0x63;
  static final long MECHANISM_INVALID = 0x70;
  static final long PIN_INCORRECT = 0xA0;
  static final long PIN_INVALID = 0xA1;
  static final long PIN_LEN_RANGE = 0xA2;
  static final long PIN_EXPIRED = 0xA3;
  static final long PIN_LOCKED = 0xA4;
  static final long TOKEN_NOT_PRESENT = 0xE0;
  static final long ALREADY_LOGGED_IN = 0x100;
  static final long PIN_NOT_INITIALIZED = 0x102;
  static final long BUFFER_TOO_SMALL = 0x150;
  static final long ALREADY_INITIALIZED = 0x191;

  private static final long CANCELLED = 0x50;
  private static final long NOT_RECOGNISED = 0xE1;
  private static final long NOT_LOGGED_IN = 0x101;

  /** That the token, its slot or the session with it is there no longer. */
  private static final Set<Long> GONE =
      Set.of(DEVICE_REMOVED, TOKEN_NOT_PRESENT, 0x03L, 0xB0L, 0xB3L, 0x60L, 0x82L);

  private TokenFault() {}

  /** Whether this says that the PIN was wrong and another may be right. */
  static boolean isWrongPin(CkException fault) {
    return fault.code() == PIN_INCORRECT
        || fault.code() == PIN_INVALID
        || fault.code() == PIN_LEN_RANGE;
  }

  /**
   * Says what a token's answer means.
   *
   * @param name how the token calls itself
   */
  static InputException of(String name, CkException fault) {
    if (isWrongPin(fault)) {
      Sentence token = Sentence.of("the token “{0}”", PackageText.visible(name));
      return new InputException(Sentence.of("The PIN for {0} is not right.", token), fault);
    }
    return new InputException(sentence(first(name), fault.code()), fault);
  }

  /** How to call a token at the beginning of a sentence. */
  static Sentence first(String name) {
    return Sentence.of("The token “{0}”", PackageText.visible(name));
  }

  private static Sentence sentence(Sentence token, long code) {
    if (GONE.contains(code)) {
      return Sentence.of("{0} is gone. Insert it again and repeat.", token);
    }
    if (code == NOT_RECOGNISED) {
      return Sentence.of("{0} is not recognised by this library.", token);
    }
    if (code == CANCELLED) {
      return Sentence.of("{0}: it was cancelled there.", token);
    }
    if (code == PIN_LOCKED) {
      return Sentence.of(
          "{0} is locked after too many wrong PINs. Unlock it with the program of its maker.",
          token);
    }
    if (code == PIN_EXPIRED) {
      return Sentence.of("{0} wants a new PIN. Set one with the program of its maker.", token);
    }
    if (code == PIN_NOT_INITIALIZED) {
      return Sentence.of("{0} has no PIN yet. Set one with the program of its maker.", token);
    }
    if (code == NOT_LOGGED_IN) {
      return Sentence.of("{0} wants its PIN before it signs.", token);
    }
    if (code == KEY_FUNCTION_NOT_PERMITTED) {
      return Sentence.of("{0} does not let this key sign.", token);
    }
    return Sentence.of("{0} refuses to work (error 0x{1}).", token, Long.toHexString(code));
  }
}
