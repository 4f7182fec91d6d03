package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.property.Qualifier;
import ovation.model.property.Qualifiers;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** Qualifiers can be read and make sense. */
public final class PropertyQualifiers extends DescribedRule {

  private static final Set<String> KNOWN =
      Set.of("minlen", "maxlen", "minvalue", "maxvalue", "valuemap");

  /** The rule. */
  public PropertyQualifiers() {
    super(
        "P-06",
        Severity.ERROR,
        Reach.OWNER,
        "Qualifiers can be read and leave a value to choose",
        "DSP0243 2.1.1 §9.5.1",
        """
        Qualifiers limit the answers: MinLen(1), MaxLen(64), MinValue(1), MaxValue(65535),
        ValueMap{"small","large"}, separated by commas. A list without values or a minimum above
        the maximum allows no answer at all.

        Correct the qualifiers.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        if (!Placeholder.isAll(property.qualifiers())) {
          check(context, property, problems);
        }
      }
    }
  }

  private void check(RuleContext context, Property property, Consumer<Problem> problems) {
    Qualifiers qualifiers = Qualifiers.parse(property.qualifiers());
    Place place = context.at(property, "qualifiers");
    if (qualifiers.fault().isPresent()) {
      problems.accept(
          problem(
              place,
              Sentence.of(
                  "{0} has the qualifiers {1}, {2}.",
                  Wording.name(property),
                  quoted(property.qualifiers()),
                  Wording.cut(qualifiers.fault().get()))));
      return;
    }
    for (Qualifier qualifier : qualifiers.all()) {
      Quoted name = quoted(qualifier.name());
      boolean known = KNOWN.contains(qualifier.name().toLowerCase(Locale.ROOT));
      if (!known && !qualifier.isVendor()) {
        Sentence message =
            Sentence.of("{0} has the unknown qualifier {1}.", Wording.name(property), name);
        problems.accept(problem(Severity.WARNING, place, message));
      } else if (known && qualifier.is("ValueMap")) {
        if (qualifier.arguments().isEmpty()) {
          Sentence message =
              Sentence.of("{0} has a ValueMap without values.", Wording.name(property));
          problems.accept(problem(place, message));
        }
      } else if (known && qualifiers.number(qualifier.name()).isEmpty()) {
        Sentence message =
            Sentence.of("{0} has no number in its qualifier {1}.", Wording.name(property), name);
        problems.accept(problem(place, message));
      }
    }
    contradiction(qualifiers, "MinLen", "MaxLen")
        .or(() -> contradiction(qualifiers, "MinValue", "MaxValue"))
        .ifPresent(pair ->
            problems.accept(
                problem(
                    place,
                    Sentence.of(
                        "{0} has a {1} above its {2}: no value fits.",
                        Wording.name(property), pair.getFirst(), pair.getLast()))));
  }

  private static Optional<List<String>> contradiction(
      Qualifiers qualifiers, String min, String max) {
    Optional<BigDecimal> least = qualifiers.number(min);
    Optional<BigDecimal> most = qualifiers.number(max);
    return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0
        ? Optional.of(List.of(min, max))
        : Optional.empty();
  }
}
