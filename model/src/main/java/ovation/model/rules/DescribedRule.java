package ovation.model.rules;

/** A rule about descriptors with its texts; subclasses add the check. */
public abstract class DescribedRule extends Described implements Rule {

  private final Reach reach;

  /** A rule that looks at the whole descriptor. */
  protected DescribedRule(
      String code, Severity severity, String title, String clause, String explanation) {
    this(code, severity, Reach.DESCRIPTOR, title, clause, explanation);
  }

  /** A rule with the texts of the catalogue; line breaks in the explanation are kept. */
  protected DescribedRule(
      String code,
      Severity severity,
      Reach reach,
      String title,
      String clause,
      String explanation) {
    super(code, severity, title, clause, explanation);
    this.reach = reach;
  }

  @Override
  public final Reach reach() {
    return reach;
  }
}
