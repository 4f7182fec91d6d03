package ovation.model.rules;

import java.util.function.Consumer;

/** One rule about descriptors. Rules have no state and may run on several threads. */
public interface Rule extends RuleDescription {

  /**
   * How much of a descriptor decides about the problems; {@link Reach#DESCRIPTOR} unless the rule
   * says less.
   */
  default Reach reach() {
    return Reach.DESCRIPTOR;
  }

  /** Passes every problem of this kind to {@code problems}, in any order. */
  void check(RuleContext context, Consumer<Problem> problems);
}
