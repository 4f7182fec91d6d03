package ovation.model.rules.product;

import java.util.List;
import java.util.Locale;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.property.PropertyType;
import ovation.model.property.Qualifiers;
import ovation.model.property.ValueCheck;
import ovation.model.rules.Fix;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Default values that differ from a valid one in their spelling only. */
final class ValueFixes {

  private ValueFixes() {}

  /** The value without blanks around it or in lower case, if that is what is expected. */
  static Fix[] of(OvfObject holder, String value, PropertyType type, Qualifiers qualifiers) {
    String plain = value.strip();
    for (String candidate : List.of(plain, plain.toLowerCase(Locale.ROOT))) {
      boolean fits =
          !candidate.equals(value) && ValueCheck.expected(candidate, type, qualifiers).isEmpty();
      if (fits) {
        return new Fix[] {
          Fix.safe(
              OvfEdits.attribute(
                  Sentence.of("Write {0}", Wording.quoted(candidate)), holder, "value", candidate))
        };
      }
    }
    return new Fix[0];
  }
}
