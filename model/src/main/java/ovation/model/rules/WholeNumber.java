package ovation.model.rules;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers as descriptors give them: ASCII digits with an optional sign, white space around
 * them, never more than 20 digits, so that no text of a package costs memory or time.
 */
public final class WholeNumber {

  /** The largest unsigned 64-bit number. */
  public static final BigInteger MAX_UNSIGNED_LONG =
      BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

  private static final int MAX_DIGITS = 20;

  private WholeNumber() {}

  /** The number; empty for null and for a text that is none or has too many digits. */
  public static Optional<BigInteger> parse(@Nullable String text) {
    return isDigits(text, MAX_DIGITS) && text != null
        ? Optional.of(new BigInteger(text.strip()))
        : Optional.empty();
  }

  /** The number if it lies between 0 and {@code max}. */
  public static Optional<BigInteger> parseUnsigned(@Nullable String text, BigInteger max) {
    return parse(text).filter(n -> n.signum() >= 0 && n.compareTo(max) <= 0);
  }

  /** True for digits with an optional sign, however many. */
  public static boolean isWhole(@Nullable String text) {
    return isDigits(text, Integer.MAX_VALUE);
  }

  private static boolean isDigits(@Nullable String text, int most) {
    if (text == null) {
      return false;
    }
    String digits = text.strip();
    if (digits.startsWith("-") || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    return !digits.isEmpty()
        && digits.length() <= most
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
