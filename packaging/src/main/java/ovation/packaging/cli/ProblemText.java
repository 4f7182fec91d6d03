package ovation.packaging.cli;

import java.util.List;
import java.util.stream.Collectors;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;
import ovation.model.target.TargetReport;
import ovation.packaging.problems.Finding;

/** {@code validate} for people, a line for each problem. */
final class ProblemText {

  private ProblemText() {}

  static void write(List<PackageReport> reports, Terminal terminal) {
    for (PackageReport report : reports) {
      terminal.lines(report.findings().stream().map(finding -> line(report, finding)));
      for (TargetReport target : report.targets()) {
        terminal.line(report.source() + ": " + verdict(target));
      }
      terminal.note(report.source() + ": " + summary(report));
      terminal.note(report.source() + ": conformance level " + report.conformance().line() + ".");
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

  private static String verdict(TargetReport report) {
    String codes =
        report.reasons().stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
    String remedy = report.remedy().map(fix -> " Fix: " + fix.label() + ".").orElse("");
    return report.target().name()
        + " ("
        + report.target().id()
        + "): "
        + report.verdict().label()
        + (codes.isEmpty() ? "." : " (" + codes + ").")
        + remedy;
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
