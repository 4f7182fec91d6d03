package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.XmlElement;

/** Each text is used. */
public final class TextsUsed extends DescribedRule {

  private static final PartFact<Set<String>> USED = new PartFact<>(TextsUsed::used);

  /** The rule. */
  public TextsUsed() {
    super(
        "L-05",
        Severity.INFO,
        "Every text of a bundle is used",
        "DSP0243 2.1.1 §10",
        """
        No element asks for these texts by msgid. They are leftovers, or a msgid has a spelling
        mistake somewhere; some products read texts by themselves.

        Remove the Msg elements, or correct the msgid.
        """);
  }

  private static Set<String> used(RuleContext context) {
    Set<String> used = new HashSet<>();
    for (XmlElement user : MessageUse.users(context)) {
      MessageUse.id(context, user).ifPresent(used::add);
    }
    return used;
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.envelope().strings().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    context.each(USED).forEach(used::addAll);
    for (Strings bundle : context.envelope().strings()) {
      List<Msg> idle =
          bundle.messages().stream()
              .filter(message -> message.msgid() != null && !used.contains(message.msgid()))
              .toList();
      if (!idle.isEmpty()) {
        problems.accept(unused(context, idle));
      }
    }
  }

  private Problem unused(RuleContext context, List<Msg> idle) {
    Msg first = idle.getFirst();
    Sentence label =
        idle.size() == 1 ? Sentence.of("Remove the text") : Sentence.of("Remove these texts");
    List<Edit> removals = new ArrayList<>();
    idle.forEach(message -> removals.add(new RemoveElement(label, message.element().key())));
    Sentence text =
        idle.size() == 1
            ? Sentence.of("The text {0} is used by nothing.", quoted(first.msgid()))
            : Sentence.of(
                "{0} texts of this bundle are used by nothing, the first is {1}.",
                idle.size(), quoted(first.msgid()));
    return problem(context.at(first), text, Fix.choice(Edit.all(label, removals)));
  }
}
