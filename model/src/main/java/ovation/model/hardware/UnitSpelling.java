package ovation.model.hardware;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Units as DSP0004 writes them, for those that tools and people write otherwise: {@code MegaBytes},
 * {@code MB}, {@code MHz}, {@code byte*1024*1024}, {@code bytes x 2^20}.
 */
public final class UnitSpelling {

  private static final int MAX_LENGTH = 100;
  private static final Pattern POWER_ALONE =
      Pattern.compile(
          "(?:bytes?)?\\s*[*x×]?\\s*2\\s*(?:\\^|\\*\\*)\\s*([0-9]{1,2})\\s*(?:bytes?)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(kilo|mega|giga|tera|peta)[\\s_-]*(byte|hertz)s?|([kmgtp])i?[\\s_-]*(b|hz)s?");

  private UnitSpelling() {}

  /** The spelling of the standard; empty for a unit of something else or one nobody can read. */
  public static Optional<String> meant(@Nullable String unit) {
    if (unit == null || unit.isBlank() || unit.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<String> readable = Units.parse(unit).flatMap(UnitSpelling::written);
    if (readable.isPresent()) {
      return readable;
    }
    String text = unit.strip().toLowerCase(Locale.ROOT);
    Matcher power = POWER_ALONE.matcher(text);
    if (power.matches()) {
      int exponent = Integer.parseInt(power.group(1));
      return exponent < 63
          ? written(new Units.Unit(Units.Base.BYTE, 1L << exponent))
          : Optional.empty();
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      boolean words = named.group(1) != null;
      char step = (words ? named.group(1) : named.group(3)).charAt(0);
      String base = words ? named.group(2) : named.group(4);
      return Units.parse(step + (base.startsWith("b") ? "B" : "Hz")).flatMap(UnitSpelling::written);
    }
    return Optional.empty();
  }

  private static Optional<String> written(Units.Unit unit) {
    long factor = unit.factor();
    if (unit.base() == Units.Base.HERTZ) {
      int power = 0;
      while (factor > 1 && factor % 10 == 0) {
        factor /= 10;
        power++;
      }
      return factor == 1
          ? Optional.of(power == 0 ? "hertz" : "hertz * 10^" + power)
          : Optional.empty();
    }
    int power = Long.numberOfTrailingZeros(factor);
    if (factor >> power == 1) {
      return Optional.of(power == 0 ? "byte" : "byte * 2^" + power);
    }
    return Optional.empty();
  }
}
