package ovation.model.rules;

import java.util.function.Consumer;

/** One rule of the catalogue. Rules have no state and may run on several threads. */
public interface Rule {

  /** The stable code, such as {@code N-02}. */
  String code();

  /** What the rule demands, in one line: {@code Every connection names a network}. */
  String title();

  /** What is wrong when the rule is broken, why it matters and what to do: a short page. */
  String explanation();

  /** The part of the standard that says so. */
  String clause();

  /** How bad it mostly is; a problem may be rated milder or worse where that is due. */
  Severity severity();

  /** Passes every problem of this kind to {@code problems}, in any order. */
  void check(RuleContext context, Consumer<Problem> problems);
}
