package ovation.model.hardware;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units by name, such as {@code MegaBytes}, in the form of DSP0004 annex C. */
public final class LegacyUnits {

  private static final Pattern NAMED = Pattern.compile("[A-Za-z]{2,12}");
  private static final int BITS = 10;

  private LegacyUnits() {}

  /**
   * The standard's form of a unit that is written as a name: {@code byte * 2^20} for {@code
   * MegaBytes}; empty for one in the standard's form already, for none and for an unknown one.
   */
  public static Optional<String> standard(@Nullable String unit) {
    if (unit == null || !NAMED.matcher(unit.strip()).matches()) {
      return Optional.empty();
    }
    return Units.parse(unit).flatMap(LegacyUnits::written).filter(form -> !form.equals(unit));
  }

  private static Optional<String> written(Units.Unit unit) {
    long factor = unit.factor();
    if (unit.base() == Units.Base.BYTE) {
      int power = Long.numberOfTrailingZeros(factor);
      boolean whole = factor == 1L << power && power % BITS == 0;
      return whole ? Optional.of(power == 0 ? "byte" : "byte * 2^" + power) : Optional.empty();
    }
    int power = Long.toString(factor).length() - 1;
    return Optional.of(power == 0 ? "hertz" : "hertz * 10^" + power);
  }
}
