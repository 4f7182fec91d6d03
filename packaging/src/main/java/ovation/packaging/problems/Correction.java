package ovation.packaging.problems;

import org.jspecify.annotations.Nullable;
import ovation.model.rules.Applied;
import ovation.model.rules.Severity;

/**
 * Something that was mended in a package.
 *
 * @param code the rule's code
 * @param severity how bad it was
 * @param label what was done, in sentence case without a full stop
 * @param message what had been wrong
 * @param file the name of the file it was in, within the package
 * @param line the line there before anything was mended, from 1; null where there are no lines
 * @param column the column, from 1; null where there are no lines
 * @param path the place for the reader; may be empty
 */
public record Correction(
    String code,
    Severity severity,
    String label,
    String message,
    String file,
    @Nullable Integer line,
    @Nullable Integer column,
    String path) {

  static Correction of(Applied applied, String descriptor) {
    return new Correction(
        applied.code(),
        applied.severity(),
        applied.label().text(),
        applied.message().text(),
        descriptor,
        applied.position().line(),
        applied.position().column(),
        applied.place().path());
  }

  /** Says that a finding was mended in some way. */
  public static Correction of(Finding finding, String label) {
    return new Correction(
        finding.code(),
        finding.severity(),
        label,
        finding.message(),
        finding.file(),
        finding.line(),
        finding.column(),
        finding.path());
  }
}
