package ovation.app.check;

import java.util.List;
import java.util.Optional;
import ovation.app.field.FieldProblem.Level;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;

/**
 * A problem of the document as the list shows it.
 *
 * @param problem what the rule says
 * @param offset the character of the source that a broken text is broken at, else 0
 * @param line the line of the source, from 1
 */
public record Finding(Problem problem, int offset, int line) {

  /** How bad it is. */
  public Level level() {
    return switch (problem.severity()) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case INFO -> Level.INFO;
    };
  }

  /** The rule's stable code. */
  public String code() {
    return problem.code();
  }

  /** What is wrong, in complete sentences. */
  public Sentence message() {
    return problem.message();
  }

  /** Where it is; empty for a text that cannot be read. */
  public Optional<ElementKey> element() {
    return Optional.ofNullable(problem.place().element());
  }

  /** The attribute or child of the element that is concerned, "" for the element itself. */
  public String detail() {
    return Optional.ofNullable(problem.place().detail()).orElse("");
  }

  /** What can be done with one click, the best first. */
  public List<Fix> fixes() {
    return problem.fixes();
  }

  /** Whether it can be mended without a decision. */
  public boolean isSafelyMended() {
    return fixes().stream().anyMatch(Fix::safe);
  }
}
