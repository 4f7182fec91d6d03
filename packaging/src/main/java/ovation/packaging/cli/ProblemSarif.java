package ovation.packaging.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ovation.packaging.OutputException;
import ovation.packaging.problems.Finding;

/** {@code validate --format sarif}: the format that code hosts show (OASIS SARIF 2.1.0). */
final class ProblemSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final List<PackageReport> reports;
  private final JsonDocument json;

  private ProblemSarif(List<PackageReport> reports, JsonDocument json) {
    this.reports = reports;
    this.json = json;
  }

  static void write(List<PackageReport> reports, Terminal terminal) throws OutputException {
    JsonDocument.write(terminal, null, json -> new ProblemSarif(reports, json).body());
  }

  private void body() {
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.list("runs", List.of(reports), (List<PackageReport> all) -> run());
  }

  private void run() {
    json.object("tool", tool -> json.object("driver", driver -> driver()));
    json.text("columnKind", "utf16CodeUnits");
    json.list(
        "results",
        reports.stream()
            .flatMap(report -> report.findings().stream().map(f -> new Result(report, f)))
            .toList(),
        this::result);
  }

  private record Result(PackageReport report, Finding finding) {}

  private void driver() {
    json.text("name", "Ovation");
    json.text("version", VersionText.own());
    Set<RuleText> used = new LinkedHashSet<>();
    for (PackageReport report : reports) {
      report.findings().forEach(finding -> RuleText.of(finding.code()).ifPresent(used::add));
    }
    json.list(
        "rules",
        used,
        (RuleText rule) -> {
          json.text("id", rule.code());
          json.object("shortDescription", text -> json.text("text", rule.title()));
          json.object("fullDescription", text -> json.text("text", rule.explanation()));
        });
  }

  private void result(Result result) {
    Finding finding = result.finding();
    json.text("ruleId", finding.code());
    json.text(
        "level",
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "note";
        });
    json.object("message", message -> json.text("text", finding.message()));
    json.list("locations", List.of(result), this::location);
  }

  private void location(Result result) {
    Finding finding = result.finding();
    json.object(
        "physicalLocation",
        place -> {
          json.object("artifactLocation", file -> json.text("uri", uri(result)));
          Integer line = finding.line();
          Integer column = finding.column();
          if (line != null && column != null && !result.report().isArchive()) {
            json.object(
                "region",
                region -> {
                  json.number("startLine", line.longValue());
                  json.number("startColumn", column.longValue());
                });
          }
        });
    if (!finding.path().isEmpty()) {
      json.list(
          "logicalLocations",
          List.of(finding.path()),
          (String path) -> json.text("fullyQualifiedName", path));
    }
  }

  /** A reference relative to where the command runs, or an absolute one. */
  private static String uri(Result result) {
    PackageReport report = result.report();
    String file = report.isArchive() ? report.source() : report.file(result.finding());
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    URI base = Path.of("").toAbsolutePath().toUri();
    return base.relativize(path.toAbsolutePath().normalize().toUri()).toString();
  }
}
