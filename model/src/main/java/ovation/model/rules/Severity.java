package ovation.model.rules;

/** How bad a problem is; the worst first. */
public enum Severity {
  /** The standard forbids it, or a deployment fails. */
  ERROR("error"),
  /** Advised against, or a known source of trouble. */
  WARNING("warning"),
  /** Worth knowing. */
  INFO("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word for reports: {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return label;
  }

  /** True if this is as bad as the other one, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
