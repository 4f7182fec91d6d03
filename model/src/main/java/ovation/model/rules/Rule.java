package ovation.model.rules;

import java.util.function.Consumer;

/** One rule about descriptors. Rules have no state and may run on several threads. */
public interface Rule extends RuleDescription {

  /** How much of a descriptor decides about one problem; {@link Reach#CONTENT} mostly. */
  default Reach reach() {
    return Reach.CONTENT;
  }

  /** Passes every problem of this kind to {@code problems}, in any order. */
  void check(RuleContext context, Consumer<Problem> problems);
}
