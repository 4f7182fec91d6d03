package ovation.packaging.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.Fix;
import ovation.model.rules.Position;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;

/**
 * Something wrong with a package, ready to be reported.
 *
 * @param code the rule's code, such as {@code R-06}
 * @param severity how bad it is, here
 * @param message a complete sentence
 * @param file the name of the file it is in, within the package; empty for the package as a whole
 * @param line the line in that file, from 1; null where there are no lines
 * @param column the column, from 1; null where there are no lines
 * @param path the place for the reader, such as {@code Envelope/DiskSection/Disk[vmdisk1]}; may be
 *     empty
 * @param clause the part of the standard that says so
 * @param fixes edits that mend it, the best first; often none
 */
public record Finding(
    String code,
    Severity severity,
    String message,
    String file,
    @Nullable Integer line,
    @Nullable Integer column,
    String path,
    String clause,
    List<Fix> fixes) {

  /** A finding with its own copy of the fixes. */
  public Finding {
    fixes = List.copyOf(fixes);
  }

  /** What mends it, in a few words; null if that is up to the user. */
  public @Nullable String fix() {
    return fixes.isEmpty() ? null : fixes.getFirst().label().text();
  }

  /** A problem of a descriptor with its place in the text. */
  public static Finding of(Problem problem, Snapshot snapshot, String descriptor) {
    Position position = problem.place().position(snapshot);
    return new Finding(
        problem.code(),
        problem.severity(),
        problem.message().text(),
        descriptor,
        position.line(),
        position.column(),
        problem.place().path(),
        problem.clause(),
        problem.fixes());
  }

  static Finding of(
      PackageRule rule, Severity severity, String message, String file, @Nullable Integer line) {
    return new Finding(
        rule.code(),
        severity,
        message,
        file,
        line,
        line == null ? null : 1,
        "",
        rule.clause(),
        List.of());
  }
}
