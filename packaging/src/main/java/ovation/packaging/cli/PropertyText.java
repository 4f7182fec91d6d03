package ovation.packaging.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.deployment.ResolvedProperty;
import ovation.model.deployment.Texts;
import ovation.model.property.PropertyType;
import ovation.model.property.Qualifiers;

/** A property in one line for people. */
final class PropertyText {

  private final ResolvedProperty property;
  private final Texts texts;

  PropertyText(ResolvedProperty property, Texts texts) {
    this.property = property;
    this.texts = texts;
  }

  /** Key, type with its limits, value, label. */
  List<String> row() {
    String label = texts.of(property.property().label());
    String text = label.isEmpty() ? texts.of(property.property().description()) : label;
    return List.of(property.key(), type(), value(), text);
  }

  private String value() {
    if (property.needsAnswer()) {
      return "(needs an answer)";
    }
    if (property.value().isEmpty()) {
      return "";
    }
    return property.isSecret() ? "(hidden)" : "“" + property.value() + "”";
  }

  private String type() {
    List<String> parts = new ArrayList<>();
    String given = property.property().type();
    parts.add(given == null ? "" : given);
    property
        .addressNetwork()
        .ifPresent(net -> parts.add(net.isEmpty() ? "IP address" : "IP address on " + net));
    Qualifiers limits = property.qualifiers();
    Optional<PropertyType> type = property.type();
    if (type.filter(t -> t.kind() == PropertyType.Kind.TEXT).isPresent()) {
      range(limits.number("MinLen"), limits.number("MaxLen"), " characters").ifPresent(parts::add);
    } else {
      range(limits.number("MinValue"), limits.number("MaxValue"), "").ifPresent(parts::add);
    }
    limits.valueMap().ifPresent(choices -> parts.add("one of " + String.join(", ", choices)));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  private static Optional<String> range(
      Optional<BigDecimal> min, Optional<BigDecimal> max, String unit) {
    if (min.isPresent() && max.isPresent()) {
      return Optional.of(plain(min.get()) + " to " + plain(max.get()) + unit);
    }
    return min.map(least -> "at least " + counted(least, unit))
        .or(() -> max.map(most -> "at most " + counted(most, unit)));
  }

  private static String counted(BigDecimal number, String unit) {
    String text = plain(number) + unit;
    return text.equals("1 characters") ? "1 character" : text;
  }

  private static String plain(BigDecimal number) {
    return number.precision() > 40 ? number.toString() : number.toPlainString();
  }
}
