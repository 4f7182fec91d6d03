package ovation.packaging.cli;

import java.util.List;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;
import ovation.model.target.TargetReport;
import ovation.packaging.OutputException;
import ovation.packaging.problems.Finding;

/** {@code validate --json}. */
final class ProblemJson {

  private record Reported(PackageReport report, Finding finding) {}

  private record Verdict(PackageReport report, TargetReport target) {}

  private ProblemJson() {}

  static void write(List<PackageReport> reports, Terminal terminal) throws OutputException {
    List<Reported> all =
        reports.stream()
            .flatMap(report -> report.findings().stream().map(f -> new Reported(report, f)))
            .toList();
    JsonDocument.write(
        terminal,
        "ovation/problems/1",
        json -> {
          for (Severity severity : Severity.values()) {
            long count = reports.stream().mapToLong(report -> report.count(severity)).sum();
            json.number(severity.label() + "s", count);
          }
          json.list("problems", all, reported -> problem(json, reported));
          json.list(
              "conformance",
              reports,
              report -> {
                json.text("package", report.source());
                ConformanceJson.write(json, report.conformance());
              });
          List<Verdict> verdicts =
              reports.stream()
                  .flatMap(report -> report.targets().stream().map(t -> new Verdict(report, t)))
                  .toList();
          if (!verdicts.isEmpty()) {
            json.list("targets", verdicts, verdict -> target(json, verdict));
          }
        });
  }

  private static void target(JsonDocument json, Verdict verdict) {
    TargetReport report = verdict.target();
    json.text("target", report.target().id());
    json.text("name", report.target().name());
    json.text("verdict", report.verdict().id());
    json.texts("reasons", report.reasons().stream().map(Problem::code).distinct().toList());
    json.text("remedy", report.remedy().map(fix -> fix.label().text()).orElse(null));
    json.text("package", verdict.report().source());
  }

  private static void problem(JsonDocument json, Reported reported) {
    Finding finding = reported.finding();
    json.text("code", finding.code());
    json.text("severity", finding.severity().label());
    json.text("message", finding.message());
    json.text("file", reported.report().file(finding));
    json.number("line", finding.line() == null ? null : finding.line().longValue());
    json.number("column", finding.column() == null ? null : finding.column().longValue());
    json.text("path", finding.path());
    json.text("clause", finding.clause());
    json.text("fix", finding.fix());
  }
}
