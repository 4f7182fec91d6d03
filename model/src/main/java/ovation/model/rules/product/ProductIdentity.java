package ovation.model.rules.product;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.ProductSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The products of a system differ in class or instance. */
public final class ProductIdentity extends DescribedRule {

  /** The rule. */
  public ProductIdentity() {
    super(
        "P-03",
        Severity.ERROR,
        Reach.OWNER,
        "Products of one system differ in class or instance",
        "DSP0243 2.1.1 §9.5",
        """
        Class and instance of a ProductSection tell the products of a system apart and become part
        of the keys of its properties. Two sections with the same pair mix up their properties.

        Give one of the sections a class or an instance of its own.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<OvfObject, Set<List<String>>> seen = new HashMap<>();
    for (PlacedSection placed : context.sections()) {
      if (placed.section() instanceof ProductSection product) {
        String productClass = Objects.requireNonNullElse(product.productClass(), "");
        String instance = Objects.requireNonNullElse(product.instance(), "");
        Set<List<String>> pairs = seen.computeIfAbsent(placed.parent(), key -> new HashSet<>());
        if (!pairs.add(List.of(productClass, instance))) {
          Sentence message =
              productClass.isEmpty() && instance.isEmpty()
                  ? Sentence.of("There is another product without class and instance here.")
                  : Sentence.of(
                      "There is another product with the class {0} and the instance {1} here.",
                      quoted(productClass), quoted(instance));
          problems.accept(problem(context.at(product, "class"), message));
        }
      }
    }
  }
}
