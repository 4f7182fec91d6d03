package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.Severity;
import ovation.packaging.OutputException;
import ovation.packaging.problems.Correction;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.PackageRepair;

/**
 * What {@code fix} did and what is left.
 *
 * @param source the package as the user named it
 * @param descriptor the descriptor's name inside
 * @param output where the mended package is
 * @param dry whether nothing was written
 * @param repair what was mended
 * @param left what is still wrong
 */
record FixReport(
    String source,
    String descriptor,
    String output,
    boolean dry,
    PackageRepair repair,
    List<Finding> left) {

  private List<Correction> done() {
    List<Correction> done = new ArrayList<>(repair.corrections());
    done.addAll(repair.rewritten());
    return done;
  }

  void writeText(Terminal terminal) {
    PackageNames names = new PackageNames(source, descriptor);
    for (Correction correction : done()) {
      terminal.line(
          names.file(correction.file())
              + place(correction.line(), correction.column())
              + ": "
              + (dry ? "would fix " : "fixed ")
              + correction.code()
              + " "
              + correction.label()
              + ". Before: "
              + correction.message()
              + path(correction.path()));
    }
    for (Finding finding : left) {
      terminal.line(
          names.file(finding.file())
              + place(finding.line(), finding.column())
              + ": left "
              + finding.severity().label()
              + " "
              + finding.code()
              + " "
              + finding.message()
              + path(finding.path())
              + (finding.fix() == null ? "" : " To choose: " + finding.fix() + "."));
    }
    terminal.note(source + ": " + summary());
  }

  private String summary() {
    int number = done().size();
    String mended =
        number == 0
            ? "nothing to fix without asking"
            : number + (number == 1 ? " problem " : " problems ") + (dry ? "to fix" : "fixed");
    return mended
        + ", left are "
        + counted(Severity.ERROR, "error")
        + ", "
        + counted(Severity.WARNING, "warning")
        + " and "
        + counted(Severity.INFO, "note")
        + ".";
  }

  private String counted(Severity severity, String what) {
    long count = left.stream().filter(finding -> finding.severity() == severity).count();
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String place(@Nullable Integer line, @Nullable Integer column) {
    return line == null ? "" : ":" + line + ":" + column;
  }

  private static String path(String path) {
    return path.isEmpty() ? "" : " (" + path + ")";
  }

  void writeJson(Terminal terminal) throws OutputException {
    PackageNames names = new PackageNames(source, descriptor);
    JsonDocument.write(
        terminal,
        "ovation/fix/1",
        json -> {
          json.text("package", source);
          json.text("output", dry ? null : output);
          json.flag("dryRun", dry);
          json.flag("changed", !done().isEmpty());
          json.list(
              "fixed",
              done(),
              correction -> {
                json.text("code", correction.code());
                json.text("severity", correction.severity().label());
                json.text("label", correction.label());
                json.text("before", correction.message());
                json.text("file", names.file(correction.file()));
                json.number("line", number(correction.line()));
                json.number("column", number(correction.column()));
                json.text("path", correction.path());
              });
          for (Severity severity : Severity.values()) {
            json.number(
                severity.label() + "s",
                left.stream().filter(finding -> finding.severity() == severity).count());
          }
          json.list(
              "left",
              left,
              finding -> {
                json.text("code", finding.code());
                json.text("severity", finding.severity().label());
                json.text("message", finding.message());
                json.text("file", names.file(finding.file()));
                json.number("line", number(finding.line()));
                json.number("column", number(finding.column()));
                json.text("path", finding.path());
                json.text("clause", finding.clause());
                json.text("fix", finding.fix());
              });
        });
  }

  private static @Nullable Long number(@Nullable Integer value) {
    return value == null ? null : value.longValue();
  }
}
