package ovation.model.property;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers of a package: ASCII only, and short, so that none costs memory or time. */
final class DecimalText {

  private static final Pattern DECIMAL =
      Pattern.compile(
          "[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");

  private DecimalText() {}

  /** The number; empty for a text that is none or is too long. */
  static Optional<BigDecimal> parse(String text) {
    String number = text.strip();
    return number.length() <= 90 && DECIMAL.matcher(number).matches()
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }
}
