package ovation.model.hardware;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.text.Figure;

/** Sizes as people write them, such as {@code 8 GiB}, in steps of 1024. */
public final class ByteSize {

  private static final String[] NAMES = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
  private static final int LARGEST = NAMES.length - 1;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{1,15}(?:\\.[0-9]{1,6})?)\\s*([KMGTP]?)(?:i?B)?", Pattern.CASE_INSENSITIVE);

  private ByteSize() {}

  /**
   * Reads a size such as {@code 8GiB}, {@code 512 MB} or {@code 1.5g}; units are always steps of
   * 1024.
   *
   * @return bytes; empty if the text is no size, is not a whole number of bytes or exceeds 2^63 - 1
   */
  public static Optional<Long> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2).toUpperCase(Locale.ROOT);
    int power = unit.isEmpty() ? 0 : "KMGTP".indexOf(unit) + 1;
    try {
      BigDecimal bytes =
          new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(1L << (10 * power)));
      return Optional.of(bytes.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The size in the largest unit that leaves at least 1, with at most one decimal place. */
  public static Figure of(long bytes) {
    // No BigDecimal here: loading it takes longer than most commands do.
    long size = bytes == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(bytes);
    int power = size == 0 ? 0 : Math.min((63 - Long.numberOfLeadingZeros(size)) / 10, LARGEST);
    long unit = 1L << (10 * power);
    long tenths = (size % unit * 10 + unit / 2) / unit;
    long whole = size / unit + tenths / 10;
    tenths %= 10;
    String number = (bytes < 0 ? "-" : "") + whole + (tenths == 0 ? "" : "." + tenths);
    return new Figure(number, NAMES[power]);
  }

  /** The same as English and files write it. */
  public static String format(long bytes) {
    return of(bytes).toString();
  }
}
