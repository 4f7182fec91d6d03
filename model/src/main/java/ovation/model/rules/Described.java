package ovation.model.rules;

import java.util.List;
import ovation.model.text.Sentence;

/** The texts of a rule, and the problems that it makes. */
public abstract class Described implements RuleDescription {

  private final String code;
  private final Severity severity;
  private final String title;
  private final String clause;
  private final String explanation;

  /** A rule with the texts of the catalogue; line breaks in the explanation are kept. */
  protected Described(
      String code, Severity severity, String title, String clause, String explanation) {
    this.code = code;
    this.severity = severity;
    this.title = title;
    this.clause = clause;
    this.explanation = explanation.strip();
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final String clause() {
    return clause;
  }

  @Override
  public final String explanation() {
    return explanation;
  }

  /** A problem of the rule's own severity. */
  protected final Problem problem(Place place, Sentence message, Fix... fixes) {
    return problem(severity, place, message, fixes);
  }

  /** A problem of another severity. */
  protected final Problem problem(Severity rated, Place place, Sentence message, Fix... fixes) {
    return new Problem(code, rated, message, place, clause, List.of(fixes));
  }

  @Override
  public String toString() {
    return code;
  }
}
