package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each property has a key of its own in its section. */
public final class PropertyKeys extends DescribedRule {

  /** The rule. */
  public PropertyKeys() {
    super(
        "P-01",
        Severity.ERROR,
        Reach.OWNER,
        "Every property has a key of its own",
        "DSP0243 2.1.1 §9.5.1",
        """
        The guest finds the deployer's answer by the key, put together with the class and instance
        of the section. A property without key cannot be found, and of two with one key one answer
        is lost.

        Give each property its own key, or move it to a section of another class.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      Map<String, List<Property>> byKey = new HashMap<>();
      for (Property property : section.properties()) {
        Place place = context.at(property, "key");
        String key = property.key();
        if (key == null || key.isBlank()) {
          problems.accept(problem(place, Sentence.of("A property has no key.")));
          continue;
        }
        List<Property> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (!same.isEmpty() && same.stream().anyMatch(other -> meet(other, property))) {
          Sentence message =
              Sentence.of(
                  "There is another property with the key {0} in this section.", quoted(key));
          problems.accept(problem(place, message));
        }
        if (same.size() < 8) {
          same.add(property);
        }
      }
    }
  }

  /** Properties of different configurations may share a key (2.x). */
  private static boolean meet(Property a, Property b) {
    String first = a.configuration();
    String second = b.configuration();
    if (first == null || second == null || first.isBlank() || second.isBlank()) {
      return true;
    }
    List<String> options = List.of(first.strip().split("\\s+"));
    return List.of(second.strip().split("\\s+")).stream().anyMatch(options::contains);
  }
}
