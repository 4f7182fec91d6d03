package ovation.model.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a property: a name, mostly one of the standard's, and the restrictions that VMware's
 * tools write behind it, such as {@code string(1..20)} (DSP0243 2.1.1 §9.5.1).
 *
 * @param kind what values are
 * @param name the name as given, without restrictions
 * @param isStandard true for a type of the standard, spelled as there
 * @param min the least value of a number or length of a text; empty for no limit
 * @param max the greatest; empty for no limit
 * @param choices the only values allowed; empty for all
 */
public record PropertyType(
    Kind kind,
    String name,
    boolean isStandard,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    List<String> choices) {

  /** What the values of a type are. */
  public enum Kind {
    /** Whole numbers. */
    INTEGER,
    /** Numbers with decimals. */
    REAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Texts. */
    TEXT,
    /** Something that a product works out itself, such as an address from a pool. */
    COMPUTED
  }

  private static final Pattern INTEGER = Pattern.compile("([us])int(8|16|32|64)");
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]+)\\s*\\(\\s*([+-]?[0-9.]{0,40}?)\\s*\\.\\.\\s*([+-]?[0-9.]{0,40})\\s*\\)");
  private static final Pattern CHOICE = Pattern.compile("([A-Za-z]+)\\s*(\\[.*])", Pattern.DOTALL);

  /** A type with its own copy of the choices. */
  public PropertyType {
    choices = List.copyOf(choices);
  }

  /** The type of that spelling; empty for one that neither the standard nor VMware knows. */
  public static Optional<PropertyType> parse(String text) {
    String given = text.strip();
    Matcher integer = INTEGER.matcher(given);
    if (integer.matches()) {
      return Optional.of(integer(given, integer.group(1).equals("s"), integer.group(2)));
    }
    if (given.equals("string") || given.equals("boolean") || given.matches("real(32|64)")) {
      return kind(given).map(kind -> plain(kind, given, true));
    }
    Matcher range = RANGE.matcher(given);
    if (range.matches()) {
      Optional<BigDecimal> min = DecimalText.parse(range.group(2));
      Optional<BigDecimal> max = DecimalText.parse(range.group(3));
      String name = range.group(1);
      return kind(name).map(k -> new PropertyType(k, name, false, min, max, List.of()));
    }
    Matcher choice = CHOICE.matcher(given);
    if (choice.matches()) {
      String name = choice.group(1);
      Qualifiers values = Qualifiers.parse("choices" + choice.group(2));
      List<String> choices = values.all().getFirst().arguments();
      return kind(name)
          .map(k -> new PropertyType(k, name, false, Optional.empty(), Optional.empty(), choices));
    }
    return kind(given).map(kind -> plain(kind, given, false));
  }

  private static PropertyType integer(String name, boolean signed, String bits) {
    int size = Integer.parseInt(bits);
    BigInteger min = signed ? BigInteger.TWO.pow(size - 1).negate() : BigInteger.ZERO;
    BigInteger max = BigInteger.TWO.pow(signed ? size - 1 : size).subtract(BigInteger.ONE);
    return new PropertyType(
        Kind.INTEGER,
        name,
        true,
        Optional.of(new BigDecimal(min)),
        Optional.of(new BigDecimal(max)),
        List.of());
  }

  private static PropertyType plain(Kind kind, String name, boolean isStandard) {
    return new PropertyType(kind, name, isStandard, Optional.empty(), Optional.empty(), List.of());
  }

  private static Optional<Kind> kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    String base = colon < 0 ? lower : lower.substring(0, colon);
    return switch (base) {
      case "string", "password" -> Optional.of(Kind.TEXT);
      case "boolean", "bool" -> Optional.of(Kind.BOOLEAN);
      case "int",
          "integer",
          "uint8",
          "sint8",
          "uint16",
          "sint16",
          "uint32",
          "sint32",
          "uint64",
          "sint64",
          "int8",
          "int16",
          "int32",
          "int64" ->
          Optional.of(Kind.INTEGER);
      case "real", "real32", "real64", "float", "double" -> Optional.of(Kind.REAL);
      case "ip", "expression" -> Optional.of(Kind.COMPUTED);
      default -> Optional.empty();
    };
  }
}
