package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.packaging.OutputException;

/** {@code targets --json}. */
final class TargetJson {

  private record Named(Topic topic, String name, Support said) {}

  private record Limited(Quantity quantity, Limit limit) {}

  private TargetJson() {}

  /**
   * Writes the targets.
   *
   * @param full whether all that is known of them is written
   */
  static void write(List<TargetPlatform> targets, boolean full, Terminal terminal)
      throws OutputException {
    JsonDocument.write(
        terminal,
        "ovation/targets/1",
        json -> json.list("targets", targets, target -> write(json, target, full)));
  }

  private static void write(JsonDocument json, TargetPlatform target, boolean full) {
    json.text("id", target.id());
    json.text("name", target.name());
    json.text("vendor", target.vendor());
    json.flag("packages", target.takesPackages());
    json.text("importedBy", target.importedBy());
    json.text("document", target.document());
    if (full) {
      json.list("statements", statements(target), named -> statement(json, named));
      json.list("limits", limits(target), limited -> limit(json, limited));
    }
  }

  private static List<Named> statements(TargetPlatform target) {
    List<Named> all = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      for (Map.Entry<String, Support> said : target.statements(topic).entrySet()) {
        all.add(new Named(topic, said.getKey(), said.getValue()));
      }
    }
    return all;
  }

  private static List<Limited> limits(TargetPlatform target) {
    List<Limited> all = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      target.limits(quantity).forEach(limit -> all.add(new Limited(quantity, limit)));
    }
    return all;
  }

  private static void statement(JsonDocument json, Named named) {
    json.text("topic", named.topic().element());
    json.text("name", named.name());
    json.text("verdict", named.said().verdict().id());
    json.number("from", number(named.said().from()));
    json.number("to", number(named.said().to()));
    json.text("instead", named.said().instead());
    json.text("note", named.said().note().isEmpty() ? null : named.said().note());
  }

  private static void limit(JsonDocument json, Limited limited) {
    json.text("of", limited.quantity().id());
    json.number("most", limited.limit().most().orElse(null));
    json.number("fromHardware", (long) limited.limit().from());
    json.text("verdict", limited.limit().verdict().id());
  }

  private static @Nullable Long number(OptionalInt value) {
    return value.isPresent() ? (long) value.getAsInt() : null;
  }
}
