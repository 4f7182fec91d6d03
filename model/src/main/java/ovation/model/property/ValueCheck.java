package ovation.model.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** Whether a value fits the type and the qualifiers of a property (DSP0243 2.1.1 §9.5.1). */
public final class ValueCheck {

  private ValueCheck() {}

  /**
   * What is expected instead of the value, as the end of a sentence: {@code a number from 1 to
   * 65535}. Empty if the value fits.
   *
   * @param value the value, not empty: whether it may be left empty is another question
   */
  public static Optional<Sentence> expected(
      String value, @Nullable PropertyType type, Qualifiers qualifiers) {
    if (type != null) {
      Optional<Sentence> byType = byType(value, type);
      if (byType.isPresent()) {
        return byType;
      }
    }
    boolean text = type == null || type.kind() == PropertyType.Kind.TEXT;
    Optional<Sentence> limits =
        text
            ? length(value, qualifiers.number("MinLen"), qualifiers.number("MaxLen"))
            : range(value, qualifiers.number("MinValue"), qualifiers.number("MaxValue"));
    return limits.or(() -> qualifiers.valueMap().flatMap(choices -> choice(value, choices)));
  }

  private static Optional<Sentence> byType(String value, PropertyType type) {
    Optional<Sentence> form =
        switch (type.kind()) {
          case INTEGER ->
              value.strip().matches("[+-]?[0-9]{1,40}")
                  ? range(value, type.min(), type.max())
                  : Optional.of(Sentence.of("a whole number"));
          case REAL ->
              DecimalText.parse(value).isPresent()
                  ? range(value, type.min(), type.max())
                  : Optional.of(Sentence.of("a number"));
          case BOOLEAN ->
              value.strip().matches("(?i)true|false|0|1")
                  ? Optional.empty()
                  : Optional.of(Sentence.of("true or false"));
          case TEXT -> length(value, type.min(), type.max());
          case COMPUTED -> Optional.empty();
        };
    return form.or(
        () -> type.choices().isEmpty() ? Optional.empty() : choice(value, type.choices()));
  }

  private static Optional<Sentence> length(
      String value, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    BigDecimal length = BigDecimal.valueOf(value.codePointCount(0, value.length()));
    if (min.filter(least -> length.compareTo(least) < 0).isPresent()) {
      return Optional.of(Sentence.of("a text of at least {0}", characters(min.get())));
    }
    return max.filter(most -> length.compareTo(most) > 0)
        .map(most -> Sentence.of("a text of at most {0}", characters(most)));
  }

  private static Sentence characters(BigDecimal number) {
    String text = plain(number);
    return Sentence.of(text.equals("1") ? "{0} character" : "{0} characters", text);
  }

  private static Optional<Sentence> range(
      String value, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    Optional<BigDecimal> number = DecimalText.parse(value);
    boolean below =
        number.isPresent() && min.filter(m -> number.get().compareTo(m) < 0).isPresent();
    boolean above =
        number.isPresent() && max.filter(m -> number.get().compareTo(m) > 0).isPresent();
    if (!below && !above) {
      return Optional.empty();
    }
    if (min.isPresent() && max.isPresent()) {
      return Optional.of(
          Sentence.of("a number from {0} to {1}", plain(min.get()), plain(max.get())));
    }
    return below
        ? min.map(least -> Sentence.of("a number from {0}", plain(least)))
        : max.map(most -> Sentence.of("a number up to {0}", plain(most)));
  }

  private static String plain(BigDecimal number) {
    return number.precision() - number.scale() > 40 || number.scale() > 40
        ? number.toString()
        : number.toPlainString();
  }

  private static Optional<Sentence> choice(String value, List<String> choices) {
    if (choices.contains(value)) {
      return Optional.empty();
    }
    String shown =
        choices.stream().limit(8).map(c -> '"' + c + '"').collect(Collectors.joining(", "));
    return Optional.of(Sentence.of("one of {0}", shown + (choices.size() > 8 ? " …" : "")));
  }
}
