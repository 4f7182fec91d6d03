package ovation.packaging.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ovation.model.rules.Severity;
import ovation.packaging.OutputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.problems.Finding;

/** {@code validate --format sarif}: the format that code hosts show (OASIS SARIF 2.1.0). */
final class ProblemSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** A problem on its way into the log. */
  private record Result(
      Finding finding, SarifArtifacts.Artifact artifact, int rule, String fingerprint) {}

  private final JsonDocument json;
  private final SarifArtifacts artifacts = new SarifArtifacts();
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final List<Result> results = new ArrayList<>();

  private ProblemSarif(List<PackageReport> reports, JsonDocument json) {
    this.json = json;
    Map<String, Integer> alike = new HashMap<>();
    for (PackageReport report : reports) {
      artifacts.of(report, report.names().descriptor());
      for (Finding finding : report.findings()) {
        SarifArtifacts.Artifact artifact = artifacts.of(report, finding.file());
        int rule = indexOfRule(finding.code());
        String print = fingerprint(artifact, finding);
        int number = alike.merge(print, 1, Integer::sum);
        results.add(new Result(finding, artifact, rule, print + ":" + number));
      }
    }
  }

  static void write(List<PackageReport> reports, Terminal terminal) throws OutputException {
    JsonDocument.write(terminal, null, json -> new ProblemSarif(reports, json).body());
  }

  /** The place of a rule in the list of rules, -1 for one that the catalogue does not have. */
  private int indexOfRule(String code) {
    return RuleText.of(code).isPresent() ? rules.computeIfAbsent(code, c -> rules.size()) : -1;
  }

  /** What makes a problem the same one after lines have moved. */
  private static String fingerprint(SarifArtifacts.Artifact artifact, Finding finding) {
    String text =
        String.join("\n", finding.code(), artifact.uri(), finding.path(), finding.message());
    byte[] digest =
        DigestAlgorithm.SHA256.newDigest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  private void body() {
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.list("runs", List.of(results), (List<Result> all) -> run());
  }

  private void run() {
    json.object("tool", tool -> json.object("driver", driver -> driver()));
    json.list(
        "invocations", List.of(true), (Boolean done) -> json.flag("executionSuccessful", done));
    json.object(
        "originalUriBaseIds",
        bases ->
            json.object(
                SarifArtifacts.BASE,
                base -> {
                  json.text("uri", artifacts.base());
                  json.object(
                      "description", text -> json.text("text", "Where the command was run."));
                }));
    json.list("artifacts", artifacts.all(), this::artifact);
    json.text("columnKind", "utf16CodeUnits");
    json.list("results", results, this::result);
  }

  private void artifact(SarifArtifacts.Artifact artifact) {
    json.object(
        "location",
        place -> {
          json.text("uri", artifact.uri());
          if (artifact.isBased()) {
            json.text("uriBaseId", SarifArtifacts.BASE);
          }
        });
    if (artifact.parent() != null) {
      json.number("parentIndex", (long) artifact.parent().index());
    }
  }

  private void driver() {
    json.text("name", "Ovation");
    json.text("version", VersionText.own());
    json.list(
        "rules",
        rules.keySet().stream().flatMap(c -> RuleText.of(c).stream()).toList(),
        this::rule);
  }

  private void rule(RuleText rule) {
    json.text("id", rule.code());
    json.text("name", identifier(rule.title()));
    json.object("shortDescription", text -> json.text("text", rule.title() + "."));
    json.object("fullDescription", text -> json.text("text", flowing(rule.explanation())));
    json.object(
        "help", text -> json.text("text", flowing(rule.explanation()) + "\n\n" + rule.clause()));
    json.object("defaultConfiguration", by -> json.text("level", level(rule.severity())));
    json.object("properties", more -> json.text("clause", rule.clause()));
  }

  /** A text with line breaks between paragraphs only. */
  private static String flowing(String text) {
    return text.replaceAll("(?<!\n)\n(?!\n)", " ");
  }

  /** A title as a name in one word: {@code EveryFileIsInThePackage}. */
  private static String identifier(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  private void result(Result result) {
    Finding finding = result.finding();
    json.text("ruleId", finding.code());
    json.number("ruleIndex", (long) result.rule());
    json.text("level", level(finding.severity()));
    json.object("message", message -> json.text("text", finding.message()));
    json.list("locations", List.of(result), this::location);
    json.object("partialFingerprints", prints -> json.text("problem/v1", result.fingerprint()));
    json.object(
        "properties",
        more -> {
          json.text("clause", finding.clause());
          if (finding.fix() != null) {
            json.text("fix", finding.fix());
          }
        });
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void location(Result result) {
    Finding finding = result.finding();
    json.object(
        "physicalLocation",
        place -> {
          json.object(
              "artifactLocation",
              file -> {
                json.text("uri", result.artifact().uri());
                if (result.artifact().isBased()) {
                  json.text("uriBaseId", SarifArtifacts.BASE);
                }
                json.number("index", (long) result.artifact().index());
              });
          Integer line = finding.line();
          Integer column = finding.column();
          if (line != null && column != null) {
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
          (String path) -> {
            json.text("name", path.substring(path.lastIndexOf('/') + 1));
            json.text("fullyQualifiedName", path);
            json.text("kind", "element");
          });
    }
  }
}
