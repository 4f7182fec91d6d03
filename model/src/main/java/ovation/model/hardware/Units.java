package ovation.model.hardware;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Units of memory and capacity in all spellings seen: the programmatic units of DSP0004 (<code>
 * byte * 2^20</code>) and the names that older tools write ({@code MegaBytes}, {@code MB}).
 */
public final class Units {

  private static final int MAX_LENGTH = 100;
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final Pattern FACTOR =
      Pattern.compile("\\*\\s*([0-9]{1,19})(?:\\s*\\^\\s*([0-9]{1,2}))?");
  private static final Pattern PROGRAMMATIC =
      Pattern.compile(
          "(?i)(bytes?|bits?|hertz|hz)\\s*((?:\\*\\s*[0-9]{1,19}(?:\\s*\\^\\s*[0-9]{1,2})?\\s*)*)");
  private static final Pattern NAMED =
      Pattern.compile("(?i)(kilo|mega|giga|tera|peta|k|m|g|t|p)(i?)(bytes?|b|hertz|hz)");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

  private Units() {}

  /** What a unit measures. */
  public enum Base {
    /** Bytes, for memory and capacity. */
    BYTE,
    /** Cycles a second, for processors. */
    HERTZ
  }

  /**
   * A unit.
   *
   * @param base what it measures
   * @param factor how many of the base make one; positive
   */
  public record Unit(Base base, long factor) {}

  /** Reads a unit; empty for a spelling that nobody uses. A null or blank unit is bytes. */
  public static Optional<Unit> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.of(new Unit(Base.BYTE, 1));
    }
    String unit = text.strip();
    if (unit.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher programmatic = PROGRAMMATIC.matcher(unit);
    if (programmatic.matches()) {
      Base base = base(programmatic.group(1));
      BigInteger bits =
          programmatic.group(1).toLowerCase(Locale.ROOT).startsWith("bit")
              ? BigInteger.valueOf(8)
              : BigInteger.ONE;
      return factor(programmatic.group(2))
          .filter(f -> f.mod(bits).signum() == 0)
          .map(f -> new Unit(base, f.divide(bits).longValueExact()));
    }
    Matcher named = NAMED.matcher(unit);
    if (named.matches()) {
      Base base = base(named.group(3));
      int power = "kmgtp".indexOf(Character.toLowerCase(named.group(1).charAt(0))) + 1;
      BigInteger step = BigInteger.valueOf(base == Base.BYTE ? 1024 : 1000);
      return Optional.of(new Unit(base, step.pow(power).longValueExact()));
    }
    return Optional.empty();
  }

  private static Base base(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("h") ? Base.HERTZ : Base.BYTE;
  }

  private static Optional<BigInteger> factor(String factors) {
    BigInteger product = BigInteger.ONE;
    Matcher matcher = FACTOR.matcher(factors);
    while (matcher.find()) {
      BigInteger number = new BigInteger(matcher.group(1));
      int exponent = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
      product = product.multiply(number.pow(exponent));
    }
    return product.signum() > 0 && product.compareTo(MAX) <= 0
        ? Optional.of(product)
        : Optional.empty();
  }

  /**
   * A quantity in bytes.
   *
   * @param value the number as given: ASCII digits, at most 20 of them
   * @param unit the unit as given, null for bytes
   * @return empty if either cannot be read, the unit is no unit of bytes, or the product exceeds
   *     2^63 - 1
   */
  public static Optional<Long> bytes(@Nullable String value, @Nullable String unit) {
    Optional<BigInteger> number = number(value);
    Optional<Unit> parsed = parse(unit).filter(u -> u.base() == Base.BYTE);
    if (number.isEmpty() || parsed.isEmpty()) {
      return Optional.empty();
    }
    BigInteger product = number.get().multiply(BigInteger.valueOf(parsed.get().factor()));
    return product.compareTo(MAX) <= 0 ? Optional.of(product.longValueExact()) : Optional.empty();
  }

  /** A number without sign: ASCII digits, at most 20 of them. */
  public static Optional<BigInteger> number(@Nullable String value) {
    String digits = value == null ? "" : value.strip();
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new BigInteger(digits))
        : Optional.empty();
  }
}
