package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.XmlElement;

/** Each text is used. */
public final class TextsUsed extends DescribedRule {

  /** The rule. */
  public TextsUsed() {
    super(
        "L-05",
        Severity.INFO,
        "Every text of a bundle is used",
        "DSP0243 2.1.1 §10",
        """
        No element asks for this text by msgid. It is a leftover, or the msgid has a spelling
        mistake somewhere.

        Remove the Msg, or correct the msgid.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.envelope().strings().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (XmlElement user : MessageUse.users(context)) {
      MessageUse.id(context, user).ifPresent(used::add);
    }
    for (Strings bundle : context.envelope().strings()) {
      for (Msg message : bundle.messages()) {
        String id = message.msgid();
        if (id != null && !used.contains(id)) {
          Fix fix = Fix.choice(new RemoveElement("Remove the text", message.element().key()));
          String text = "The text " + quoted(id) + " is used by nothing.";
          problems.accept(problem(context.at(message), text, fix));
        }
      }
    }
  }
}
