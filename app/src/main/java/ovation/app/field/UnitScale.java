package ovation.app.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units in which one kind of quantity is shown and typed. The value itself is a whole number of
 * the smallest unit, in decimal.
 *
 * @param units smallest first, at least one
 */
public record UnitScale(List<Unit> units) {
  /** Bytes, KiB, MiB, GiB, TiB. */
  public static final UnitScale BYTES =
      new UnitScale(
          List.of(
              new Unit("B", 1L, List.of("b", "byte", "bytes")),
              new Unit("KiB", 1L << 10, List.of("k", "kb", "kib")),
              new Unit("MiB", 1L << 20, List.of("m", "mb", "mib")),
              new Unit("GiB", 1L << 30, List.of("g", "gb", "gib")),
              new Unit("TiB", 1L << 40, List.of("t", "tb", "tib"))));

  /** MHz and GHz, in hertz. */
  public static final UnitScale HERTZ =
      new UnitScale(
          List.of(
              new Unit("Hz", 1, List.of("hz")),
              new Unit("MHz", 1_000_000, List.of("m", "mhz")),
              new Unit("GHz", 1_000_000_000, List.of("g", "ghz"))));

  private static final int GIGA = 3;

  private static final Pattern TYPED =
      Pattern.compile("([0-9][0-9 _\\u00a0\\u202f]*(?:[.,][0-9]+)?)\\s*([A-Za-z]*)");

  /**
   * One unit.
   *
   * @param name as shown
   * @param size in smallest units
   * @param spellings what the user may type for it, lower case
   */
  public record Unit(String name, long size, List<String> spellings) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Plain numbers with one name for what they count, which may be "". */
  public static UnitScale count(String name) {
    return new UnitScale(List.of(new Unit(name, 1, List.of(""))));
  }

  /** The largest unit in which the amount is a whole number; the smallest for zero. */
  public Unit bestFor(long amount) {
    Unit best = units.getFirst();
    for (Unit unit : units) {
      if (amount != 0 && amount % unit.size() == 0) {
        best = unit;
      }
    }
    return best;
  }

  /** The unit to begin with while there is no amount: the gigabyte or what is nearest to it. */
  public Unit usual() {
    return units.get(Math.min(GIGA, units.size() - 1));
  }

  /** The amount in the unit, without needless zeros. */
  public String format(long amount, Unit unit) {
    BigDecimal number = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit.size()));
    String text = number.toPlainString();
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  /** The amount as people read it: "8 GiB". */
  public String describe(long amount) {
    Unit unit = bestFor(amount);
    return (format(amount, unit) + " " + unit.name()).strip();
  }

  /**
   * What the user has typed, "8", "1.5" or "8 GiB".
   *
   * @param typed the text
   * @param unit the unit meant when none is typed
   * @return the amount in smallest units; empty when it is no number, not whole, or too large
   */
  public Optional<Long> parse(String typed, Unit unit) {
    Matcher matcher = TYPED.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Unit> typedUnit = unitNamed(matcher.group(2), unit);
    if (typedUnit.isEmpty()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replaceAll("[ _\\u00a0\\u202f]", "").replace(',', '.');
    try {
      BigDecimal amount =
          new BigDecimal(digits).multiply(BigDecimal.valueOf(typedUnit.get().size()));
      return Optional.of(amount.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Optional<Unit> unitNamed(String spelling, Unit otherwise) {
    if (spelling.isEmpty()) {
      return Optional.of(otherwise);
    }
    String wanted = spelling.toLowerCase(Locale.ROOT);
    return units.stream().filter(unit -> unit.spellings().contains(wanted)).findFirst();
  }
}
