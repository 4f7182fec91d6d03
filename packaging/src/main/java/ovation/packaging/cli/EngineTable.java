package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.packaging.OutputException;
import ovation.packaging.disk.deflate.EngineReport;
import ovation.packaging.disk.deflate.EngineReport.Compressing;

/** What this machine compresses with: each engine, how fast it is, and where it is chosen. */
final class EngineTable {

  private EngineTable() {}

  static void write(List<EngineReport> reports, Terminal terminal, boolean json)
      throws OutputException {
    if (json) {
      JsonDocument.write(terminal, "ovation/engines/1", document -> write(document, reports));
    } else {
      text(reports, new Page(terminal));
    }
  }

  private static void text(List<EngineReport> reports, Page page) {
    for (EngineReport report : reports) {
      page.field("Engine", report.engine() + report.version().map(v -> " " + v).orElse(""));
      report.missing().ifPresent(reason -> page.field("Missing", reason));
      List<List<String>> rows = new ArrayList<>();
      for (Compressing measured : report.compressing()) {
        rows.add(
            List.of(
                measured.strength().id(),
                rate(measured.megabytesPerSecond()),
                String.format(Locale.ROOT, "to %.1f %%", 100 * measured.ratio()),
                preferred(measured.preferred())));
      }
      page.table("Compress", rows);
      report
          .inflating()
          .ifPresent(measured ->
              page.table(
                  "Decompress",
                  List.of(
                      List.of(
                          rate(measured.megabytesPerSecond()), preferred(measured.preferred())))));
      page.gap();
    }
    page.field("Measured", "now, on one core, of this machine");
  }

  private static String rate(double megabytesPerSecond) {
    return String.format(Locale.ROOT, "%.0f MB/s", megabytesPerSecond);
  }

  private static String preferred(boolean preferred) {
    return preferred ? "preferred" : "";
  }

  private static void write(JsonDocument json, List<EngineReport> reports) {
    json.list(
        "engines",
        reports,
        report -> {
          json.text("name", report.engine());
          json.text("version", report.version().orElse(null));
          json.flag("available", report.missing().isEmpty());
          json.text("missing", report.missing().orElse(null));
          json.list(
              "compressing",
              report.compressing(),
              (Compressing measured) -> {
                json.text("strength", measured.strength().id());
                json.number("bytesPerSecond", bytes(measured.megabytesPerSecond()));
                json.number("permille", Math.round(1000 * measured.ratio()));
                json.flag("preferred", measured.preferred());
              });
          report
              .inflating()
              .ifPresent(measured ->
                  json.object(
                      "inflating",
                      body -> {
                        body.number("bytesPerSecond", bytes(measured.megabytesPerSecond()));
                        body.flag("preferred", measured.preferred());
                      }));
        });
  }

  private static long bytes(double megabytesPerSecond) {
    return Math.round(megabytesPerSecond * 1e6);
  }
}
