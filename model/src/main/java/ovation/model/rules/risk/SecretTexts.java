package ovation.model.rules.risk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.property.Secrets;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** No text tells a password or a key. */
public final class SecretTexts extends DescribedRule {

  /** The rule. */
  public SecretTexts() {
    super(
        "U-05",
        Severity.WARNING,
        Reach.OWNER,
        "No text tells a password or a key",
        "DSP0243 2.1.1 §9.5.1",
        """
        Private keys, access tokens, addresses with a login ("https://user:word@host") and notes such
        as "login: root, password: …" are readable for everybody who gets the package, and the same
        on every appliance made of it.

        Take the secret out, change it where it was used, and let the deployer set a new one.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (XmlElement element : context.tree().elements()) {
      for (XmlAttribute attribute : element.attributes()) {
        if (!attribute.isNamespaceDeclaration() && attribute.raw().length() > 6) {
          report(context, element, attribute.localName(), attribute.value(), problems);
        }
      }
      if (element.elements().isEmpty() && !element.children().isEmpty()) {
        report(context, element, null, element.text(), problems);
      }
    }
  }

  private void report(
      RuleContext context,
      XmlElement element,
      @Nullable String detail,
      String text,
      Consumer<Problem> problems) {
    for (Secrets.Found found : Secrets.in(text)) {
      Sentence message =
          Sentence.of(
              "{0} tells {1}: {2}.", TreeIndex.name(element), found.kind().label(), found.masked());
      problems.accept(problem(context.at(element, detail), message));
    }
  }
}
