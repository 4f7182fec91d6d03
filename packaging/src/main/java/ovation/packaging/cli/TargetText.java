package ovation.packaging.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;

/** One target for people: what it takes, what not, and its limits. */
final class TargetText {

  private TargetText() {}

  static void write(TargetPlatform target, Terminal terminal) {
    terminal.line(target.id() + "  " + target.name());
    String takes = target.takesPackages() ? "Packages" : "Disk images only";
    terminal.line(
        takes + (target.importedBy().isEmpty() ? "" : ", by " + target.importedBy()) + ".");
    terminal.line("Source: " + target.document() + ".");
    for (Topic topic : Topic.values()) {
      Map<Support, String> named = new LinkedHashMap<>();
      target
          .statements(topic)
          .forEach((name, said) -> named.merge(said, name, (a, b) -> a + " " + b));
      named.forEach((said, names) -> terminal.line(statement(topic, said, names)));
    }
    for (Quantity quantity : Quantity.values()) {
      for (Limit limit : target.limits(quantity)) {
        terminal.line(limit(quantity, limit));
      }
    }
  }

  private static String statement(Topic topic, Support said, String names) {
    String shown = names.equals(Support.OTHERS) ? "all others" : names;
    String range =
        (said.from().isPresent() ? " from " + said.from().getAsInt() : "")
            + (said.to().isPresent() ? " up to " + said.to().getAsInt() : "");
    String verdict =
        switch (said.verdict()) {
          case RUNS -> "taken";
          case WARNINGS -> "warned of";
          case REFUSED -> "refused";
        };
    String note = said.note().isEmpty() ? "" : ". " + said.note();
    return pad(topic.element()) + shown + range + ": " + verdict + note;
  }

  private static String limit(Quantity quantity, Limit limit) {
    String from = limit.from() == 0 ? "" : " from vmx-" + limit.from() + " on";
    String most = limit.most().map(value -> quantity.figure(value).toString()).orElse("?");
    return pad("limit") + quantity.id() + ": " + most + from;
  }

  private static String pad(String word) {
    return word + " ".repeat(Math.max(1, 11 - word.length()));
  }
}
