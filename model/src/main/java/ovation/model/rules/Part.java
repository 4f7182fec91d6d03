package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.SectionOwner;

/** One owner of sections on its own, with what has been found there. */
final class Part {

  private final SectionOwner owner;
  private final PartTree tree;
  private final Scope scope;
  private final RuleContext context;
  private final Map<PartFact<?>, Object> facts = new HashMap<>();
  private @Nullable List<Problem> problems;

  Part(Scope scope, SectionOwner owner, PartTree tree) {
    this.scope = scope;
    this.owner = owner;
    this.tree = tree;
    this.context = new RuleContext(scope, this);
  }

  SectionOwner owner() {
    return owner;
  }

  RuleContext context() {
    return context;
  }

  PartTree tree() {
    return tree;
  }

  Scope scope() {
    return scope;
  }

  @SuppressWarnings("unchecked") // a fact derives what it is of
  <T> T fact(PartFact<T> fact) {
    Object known = facts.get(fact);
    if (known == null) {
      known = fact.derive().apply(context);
      facts.put(fact, known);
    }
    return (T) known;
  }

  /** What the rules find that look at one owner, in any order. */
  List<Problem> problems() {
    List<Problem> found = problems;
    if (found == null) {
      found = new ArrayList<>();
      for (Rule rule : Rules.ALL) {
        boolean here =
            rule.reach() == Reach.OWNER
                || (rule.reach() == Reach.ENVELOPE && context.hasEnvelope());
        if (here) {
          rule.check(context, found::add);
        }
      }
      problems = found;
    }
    return found;
  }
}
