package ovation.model.deployment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import ovation.model.property.PropertyType;
import ovation.model.property.ValueCheck;
import ovation.model.text.Sentence;

/** What a deployer may answer: by type, by qualifiers, and an address where one is meant. */
final class ValueRules {

  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?=.)|$)){4}");
  private static final Pattern IPV6 =
      Pattern.compile("(?=.*:)(?!.*:::)[0-9a-fA-F:]{2,39}([0-9.]{7,15})?(%[A-Za-z0-9]{1,15})?");

  private ValueRules() {}

  /** Whether an empty text is no value of the property (DSP0243 2.1.1 §9.5.1). */
  static boolean needsValue(ResolvedProperty property) {
    Optional<PropertyType.Kind> kind = property.type().map(PropertyType::kind);
    if (kind.isEmpty()) {
      return false;
    }
    return switch (kind.get()) {
      case INTEGER, REAL, BOOLEAN -> true;
      case TEXT ->
          property
              .qualifiers()
              .number("MinLen")
              .or(() -> property.type().flatMap(PropertyType::min))
              .filter(least -> least.compareTo(BigDecimal.ZERO) > 0)
              .isPresent();
      case COMPUTED -> false;
    };
  }

  /** What is expected instead, as the end of a sentence; empty for a value that fits. */
  static Optional<Sentence> expected(ResolvedProperty property, String value) {
    if (value.isEmpty()) {
      return needsValue(property) ? Optional.of(Sentence.of("a value")) : Optional.empty();
    }
    if (property.addressNetwork().isPresent() && !isAddress(value.strip())) {
      return Optional.of(Sentence.of("an IP address"));
    }
    return ValueCheck.expected(value, property.type().orElse(null), property.qualifiers());
  }

  private static boolean isAddress(String value) {
    return IPV4.matcher(value).matches() || IPV6.matcher(value).matches();
  }
}
