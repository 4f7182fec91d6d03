package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** Not several vendors' extensions are required at once. */
public final class SeveralVendors extends DescribedRule {

  private static final PartFact<Map<String, XmlElement>> REQUIRED =
      new PartFact<>(SeveralVendors::required);

  /** The rule. */
  public SeveralVendors() {
    super(
        "X-05",
        Severity.WARNING,
        "Not several vendors' extensions are required at once",
        "DSP0243 2.1.1 §7.3",
        """
        An extension is required unless it says otherwise. If extensions of two vendors are, no
        product knows both, and an importer that keeps to the standard refuses the package.

        Mark the extensions with ovf:required="false" that the appliance can do without.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<String, XmlElement> first = new LinkedHashMap<>();
    context.each(REQUIRED).forEach(found -> found.forEach(first::putIfAbsent));
    if (first.size() > 1) {
      XmlElement second = first.values().stream().skip(1).findFirst().orElseThrow();
      Fix fix =
          Fix.choice(
              new SetAttribute(
                  Sentence.of("Mark as not required"),
                  second.key(),
                  context.ovf(),
                  "required",
                  "false"));
      Sentence message =
          Sentence.of(
              "Extensions of several vendors are required, {0}: no product knows them all.",
              first.values().stream()
                  .limit(3)
                  .map(element -> Sentence.of("{0}", quoted(element.qualifiedName())))
                  .reduce((all, one) -> Sentence.of("{0} and {1}", all, one))
                  .orElseThrow());
      problems.accept(problem(context.at(second, "required"), message, fix));
    }
  }

  /** The first required extension of each vendor in one owner of sections. */
  private static Map<String, XmlElement> required(RuleContext context) {
    Map<String, XmlElement> first = new LinkedHashMap<>();
    for (XmlElement element : Foreign.all(context)) {
      boolean required =
          Foreign.required(context, element)
              .map(value -> value.equals("true") || value.equals("1"))
              .orElse(true);
      if (required && Foreign.isForeign(element) && !Foreign.isInvented(element)) {
        first.putIfAbsent(vendor(element.namespace()), element);
      }
    }
    return first;
  }

  /** The vendor by its namespace: several belong to one. */
  private static String vendor(String namespace) {
    String lower = namespace.toLowerCase(Locale.ROOT);
    for (String name : new String[] {"vmware", "virtualbox", "citrix", "ovirt", "microsoft"}) {
      if (lower.contains(name)) {
        return name;
      }
    }
    return lower;
  }
}
