package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** The conformance level of the package, if it limits who can read it. */
public final class ConformanceLevels extends DescribedRule {

  private static final int SHOWN = 3;
  private static final PartFact<List<ExtensionWalk.Required>> REQUIRED =
      new PartFact<>(ConformanceLevels::required);

  /** The rule. */
  public ConformanceLevels() {
    super(
        "X-01",
        Severity.INFO,
        "The package is of conformance level 1 or 2",
        "DSP0243 2.1.1 §5.6",
        """
        A package of level 1 has nothing but what the standard defines; one of level 2 has
        extensions that importers may leave out. A single extension that is required makes it
        level 3: only importers that know the extension may deploy it. An extension that does not
        say ovf:required="false" is required.

        Set ovf:required="false" on extensions that the appliance can do without.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.version() == OvfVersion.UNKNOWN) {
      return;
    }
    Map<String, XmlElement> first = new LinkedHashMap<>();
    for (List<ExtensionWalk.Required> found : context.each(REQUIRED)) {
      found.forEach(required -> first.putIfAbsent(required.name(), required.element()));
    }
    if (first.isEmpty()) {
      return;
    }
    Sentence shown =
        first.keySet().stream()
            .limit(SHOWN)
            .map(name -> Sentence.of("{0}", quoted(name)))
            .reduce((all, one) -> Sentence.of("{0}, {1}", all, one))
            .orElseThrow();
    int more = first.size() - SHOWN;
    Sentence message =
        more > 0
            ? Sentence.of(
                "The package is of conformance level 3: importers have to understand {0} and {1}"
                    + " more.",
                shown, more)
            : Sentence.of(
                "The package is of conformance level 3: importers have to understand {0}.", shown);
    problems.accept(problem(context.at(first.values().iterator().next(), null), message));
  }

  private static List<ExtensionWalk.Required> required(RuleContext context) {
    XmlElement owner = context.owners().getFirst().element();
    return new ExtensionWalk(owner, context.version(), false).required();
  }
}
