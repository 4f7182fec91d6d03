package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.AttributeValues;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.property.PropertyType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Each property has a type that importers know. */
public final class PropertyTypes extends DescribedRule {

  private static final List<String> STANDARD = AttributeValues.PROPERTY_TYPES;

  /** The rule. */
  public PropertyTypes() {
    super(
        "P-02",
        Severity.ERROR,
        Reach.OWNER,
        "Every property has a known type",
        "DSP0243 2.1.1 §9.5.1",
        """
        The type says which answers are valid and which field the deployer sees: string, boolean,
        uint8 to uint64, sint8 to sint64, real32 and real64. VMware's tools write others, such as
        int, ip:NETWORK or string(1..20), that other importers do not read.

        Set a type of the standard, and limits as qualifiers.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        String type = property.type();
        Place place = context.at(property, "type");
        if (type == null || type.isBlank()) {
          Fix fix = write(property, "string", false);
          problems.accept(
              problem(place, Sentence.of("{0} has no type.", Wording.name(property)), fix));
          continue;
        }
        if (Placeholder.isAll(type)) {
          continue;
        }
        Optional<PropertyType> known = PropertyType.parse(type);
        Sentence start = Sentence.of("{0} has the type {1}", Wording.name(property), quoted(type));
        if (known.isEmpty()) {
          problems.accept(
              problem(place, Sentence.of("{0}, which is unknown.", start), fixes(property, type)));
        } else if (!known.get().isStandard()) {
          Sentence message =
              Sentence.of(
                  "{0}, which the standard does not have; not every importer reads it.", start);
          problems.accept(problem(Severity.WARNING, place, message, fixes(property, type)));
        }
      }
    }
  }

  /** A type of the standard in other letter case, or under the name that other languages use. */
  private static Fix[] fixes(Property property, String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    if (STANDARD.contains(lower)) {
      return new Fix[] {write(property, lower, true)};
    }
    String meant =
        switch (lower) {
          case "bool" -> "boolean";
          case "str", "text", "xs:string" -> "string";
          case "int", "integer", "int32", "sint" -> "sint32";
          case "int8" -> "sint8";
          case "int16", "short" -> "sint16";
          case "int64", "long" -> "sint64";
          case "uint" -> "uint32";
          case "float" -> "real32";
          case "double", "real" -> "real64";
          default -> "";
        };
    return meant.isEmpty() ? new Fix[0] : new Fix[] {write(property, meant, false)};
  }

  private static Fix write(Property property, String type, boolean safe) {
    Sentence label = Sentence.of("Set the type {0}", type);
    return new Fix(label, OvfEdits.attribute(label, property, "type", type), safe);
  }
}
