package ovation.model.rules;

import java.util.List;
import ovation.model.text.Sentence;

/**
 * Something that a rule found in a descriptor.
 *
 * @param code the rule's code, such as {@code N-02}
 * @param severity how bad it is, here
 * @param message what is wrong, with the offending value, in one line; one or more complete
 *     sentences
 * @param place where it is
 * @param clause the part of the standard that says so, such as {@code DSP0243 2.1.1 §9.2}
 * @param fixes edits that mend it, the best first; often none
 */
public record Problem(
    String code, Severity severity, Sentence message, Place place, String clause, List<Fix> fixes) {

  /** A problem with its own copy of the fixes. */
  public Problem {
    fixes = List.copyOf(fixes);
  }
}
