package ovation.model.target;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;
import ovation.model.rules.Severity;

/** How a platform takes an appliance, or one thing in it; the best first. */
@XmlEnum
public enum Verdict {
  /** It is imported and runs as described. */
  @XmlEnumValue("runs")
  RUNS("runs"),
  /** It is imported, but something that matters is lost, ignored or replaced. */
  @XmlEnumValue("warns")
  WARNINGS("runs with warnings"),
  /** The import is known to fail. */
  @XmlEnumValue("refused")
  REFUSED("will be refused");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The words for people: {@code runs with warnings}. */
  public String label() {
    return label;
  }

  /** The word in documents: {@code runs}, {@code warnings} or {@code refused}. */
  public String id() {
    return switch (this) {
      case RUNS -> "runs";
      case WARNINGS -> "warnings";
      case REFUSED -> "refused";
    };
  }

  /** How bad a problem of this verdict is: a refusal is an error. */
  public Severity severity() {
    return switch (this) {
      case RUNS -> Severity.INFO;
      case WARNINGS -> Severity.WARNING;
      case REFUSED -> Severity.ERROR;
    };
  }
}
