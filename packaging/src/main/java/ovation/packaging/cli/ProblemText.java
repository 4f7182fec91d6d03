package ovation.packaging.cli;

import java.util.List;
import ovation.model.rules.Severity;
import ovation.packaging.problems.Finding;

/** {@code validate} for people, a line for each problem. */
final class ProblemText {

  private ProblemText() {}

  static void write(List<PackageReport> reports, Terminal terminal) {
    for (PackageReport report : reports) {
      for (Finding finding : report.findings()) {
        terminal.line(line(report, finding));
      }
      terminal.note(report.source() + ": " + summary(report));
    }
  }

  private static String line(PackageReport report, Finding finding) {
    String place = finding.line() == null ? "" : ":" + finding.line() + ":" + finding.column();
    String path = finding.path().isEmpty() ? "" : " (" + finding.path() + ")";
    String fix = finding.fix() == null ? "" : " Fix: " + finding.fix() + ".";
    return report.file(finding)
        + place
        + ": "
        + finding.severity().label()
        + " "
        + finding.code()
        + " "
        + finding.message()
        + path
        + fix;
  }

  private static String summary(PackageReport report) {
    if (report.findings().isEmpty()) {
      return "no problems found.";
    }
    return counted(report.count(Severity.ERROR), "error")
        + ", "
        + counted(report.count(Severity.WARNING), "warning")
        + ", "
        + report.count(Severity.INFO)
        + " notes.";
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
