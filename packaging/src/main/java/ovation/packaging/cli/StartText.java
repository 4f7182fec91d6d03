package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ovation.model.deployment.StartMember;
import ovation.model.deployment.StartStep;

/** The order to start or stop in lines for people. */
final class StartText {

  private StartText() {}

  /** A line for each system or collection; members of a step share its number. */
  static List<List<String>> rows(List<StartStep> steps) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, steps, "");
    return rows;
  }

  /** A step as an object of JSON, with the steps inside its collections. */
  static void write(JsonDocument json, StartStep step) {
    json.number("order", (long) step.order());
    json.list(
        "members",
        step.members(),
        member -> {
          json.text("id", member.content().id());
          json.text("action", member.action());
          json.number("delaySeconds", (long) member.delay());
          json.flag("waitsForGuest", member.waitsForGuest());
          json.list("steps", member.steps(), inner -> write(json, inner));
        });
  }

  private static void add(List<List<String>> rows, List<StartStep> steps, String around) {
    for (int i = 0; i < steps.size(); i++) {
      String number = around + (i + 1) + ".";
      for (StartMember member : steps.get(i).members()) {
        rows.add(
            List.of(
                number,
                member.content().displayName(),
                member.steps().isEmpty() ? member.action() : "",
                after(member)));
        add(rows, member.steps(), number);
      }
    }
  }

  private static String after(StartMember member) {
    List<String> parts = new ArrayList<>();
    if (member.waitsForGuest()) {
      parts.add("until the guest is ready");
    }
    if (member.delay() > 0) {
      parts.add((member.waitsForGuest() ? "at most " : "") + member.delay() + " s");
    }
    return parts.isEmpty()
        ? ""
        : parts.stream().collect(Collectors.joining(", ", "then waits ", ""));
  }
}
