package ovation.model.text;

import java.util.Locale;

/**
 * A number, with or without its unit, which each language writes with its own marks.
 *
 * @param number as English writes it: a point before the decimals, a comma between thousands
 * @param unit what stands behind it, such as {@code GiB}; empty for a bare number
 */
public record Figure(String number, String unit) {

  /** A whole number in groups of three digits, such as {@code 1,024}. */
  public static Figure grouped(long number) {
    return new Figure(String.format(Locale.ROOT, "%,d", number), "");
  }

  /** A whole number without groups, such as the number of processors. */
  public static Figure of(long number) {
    return new Figure(Long.toString(number), "");
  }

  /** The number alone, where the unit is said elsewhere. */
  public Figure bare() {
    return new Figure(number, "");
  }

  /** As a language writes it. */
  public String in(Language language) {
    String written = language.number(number);
    return unit.isEmpty() ? written : written + " " + unit;
  }

  /** As English writes it. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
