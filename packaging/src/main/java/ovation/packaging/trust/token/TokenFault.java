package ovation.packaging.trust.token;

import java.util.Map;
import ovation.packaging.InputException;

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

  private static final String GONE = " is gone. Insert it again and repeat.";

  private static final Map<Long, String> SENTENCES =
      Map.ofEntries(
          Map.entry(DEVICE_REMOVED, GONE),
          Map.entry(TOKEN_NOT_PRESENT, GONE),
          Map.entry(0xE1L, " is not recognised by this library."),
          Map.entry(0x03L, GONE),
          Map.entry(0xB0L, GONE),
          Map.entry(0xB3L, GONE),
          Map.entry(0x60L, GONE),
          Map.entry(0x82L, GONE),
          Map.entry(0x50L, ": it was cancelled there."),
          Map.entry(
              PIN_LOCKED,
              " is locked after too many wrong PINs. Unlock it with the program of its maker."),
          Map.entry(PIN_EXPIRED, " wants a new PIN. Set one with the program of its maker."),
          Map.entry(PIN_NOT_INITIALIZED, " has no PIN yet. Set one with the program of its maker."),
          Map.entry(0x101L, " wants its PIN before it signs."),
          Map.entry(KEY_FUNCTION_NOT_PERMITTED, " does not let this key sign."));

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
   * @param token how the user calls it: {@code the token “Release”}
   */
  static InputException of(String token, CkException fault) {
    String begin = Character.toUpperCase(token.charAt(0)) + token.substring(1);
    if (isWrongPin(fault)) {
      return new InputException("The PIN for " + token + " is not right.", fault);
    }
    String known = SENTENCES.get(fault.code());
    return new InputException(
        known == null
            ? begin + " refuses to work (error 0x" + Long.toHexString(fault.code()) + ")."
            : begin + known,
        fault);
  }
}
