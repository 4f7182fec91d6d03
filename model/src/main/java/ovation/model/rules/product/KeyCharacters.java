package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;

/** Keys have no dots or colons. */
public final class KeyCharacters extends DescribedRule {

  /** The rule. */
  public KeyCharacters() {
    super(
        "P-04",
        Severity.WARNING,
        Reach.OWNER,
        "Keys have no dots or colons",
        "DSP0243 2.1.1 §9.5.1",
        """
        The guest sees class, key and instance joined by dots. A dot in the key makes it unclear
        where the class ends; a colon is kept for later use. Many appliances have dots in their
        keys, and importers bear with it.

        Put what stands before the dot into the class of the section.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ProductSection section : context.sections(ProductSection.class)) {
      List<Property> marked =
          section.properties().stream().filter(property -> isMarked(property.key())).toList();
      if (!marked.isEmpty()) {
        Property first = marked.getFirst();
        String message =
            marked.size() == 1
                ? "The key " + quoted(first.key()) + " has a " + mark(first.key()) + " in it."
                : "%d keys of this product have a dot or colon in them, the first is %s."
                    .formatted(marked.size(), quoted(first.key()));
        problems.accept(problem(context.at(first, "key"), message));
      }
    }
  }

  private static boolean isMarked(@Nullable String key) {
    return key != null && (key.indexOf('.') >= 0 || key.indexOf(':') >= 0);
  }

  private static String mark(@Nullable String key) {
    return key != null && key.indexOf('.') >= 0 ? "dot" : "colon";
  }
}
