package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.Set;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** A text that is asked for exists. */
public final class TextsExist extends DescribedRule {

  /** The rule. */
  public TextsExist() {
    super(
        "L-01",
        Severity.WARNING,
        Reach.OWNER,
        "Every text that is asked for exists",
        "DSP0243 2.1.1 §10",
        """
        msgid asks for a translated text; the element's own text is shown where there is none. With
        neither the deployer sees nothing.

        Write the element's own text, or add the Msg to the bundles.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (MessageUse.hasExternalBundles(context)) {
      return;
    }
    Set<String> ids = MessageUse.ids(context);
    for (XmlElement user : MessageUse.users(context)) {
      String id = MessageUse.id(context, user).orElse("");
      if (!ids.contains(id) && user.text().isBlank()) {
        Sentence message =
            Sentence.of(
                "{0} asks for the text {1}, which is in no bundle.", user.localName(), quoted(id));
        problems.accept(problem(context.at(user, "msgid"), message));
      }
    }
  }
}
