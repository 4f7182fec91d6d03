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
import ovation.model.text.Sentence;

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
        boolean dot = first.key() != null && first.key().indexOf('.') >= 0;
        Sentence message =
            marked.size() == 1
                ? Sentence.of(
                    dot ? "The key {0} has a dot in it." : "The key {0} has a colon in it.",
                    quoted(first.key()))
                : Sentence.of(
                    "{0} keys of this product have a dot or colon in them, the first is {1}.",
                    marked.size(), quoted(first.key()));
        problems.accept(problem(context.at(first, "key"), message));
      }
    }
  }

  private static boolean isMarked(@Nullable String key) {
    return key != null && (key.indexOf('.') >= 0 || key.indexOf(':') >= 0);
  }
}
