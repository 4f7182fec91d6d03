package ovation.packaging.cli;

import ovation.model.rules.extension.Conformance;

/** The conformance level of a package and what raises it, as fields of a JSON object. */
final class ConformanceJson {

  private ConformanceJson() {}

  static void write(JsonDocument json, Conformance conformance) {
    json.number("level", (long) conformance.level().number());
    json.text("label", conformance.level().label());
    json.list(
        "raisedBy",
        conformance.raisedBy(),
        raised -> {
          json.text("name", raised.name());
          json.number("count", (long) raised.count());
          json.text("reason", raised.reason().text());
          json.text("path", raised.place().path());
        });
  }
}
