package ovation.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables, in Markdown. */
final class Report {

  private static final String RULE =
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";

  private final List<String> ratios = new ArrayList<>();
  private final List<String> memory = new ArrayList<>();
  private final List<String> commands = new ArrayList<>();

  /** Adds a pair that was measured. */
  String measured(Work work, String engine, Pair pair) {
    return row(
        work.title(),
        work.peer(),
        engine,
        number("%.2f", pair.ours()),
        number("%.2f", pair.theirs()),
        number("%.3f", pair.ratio()) + (pair.ratio() <= work.must() ? "" : " ✗"),
        number("%.3f", work.must()).replaceAll("0+$", "").replaceAll("\\.$", ".0"),
        number("%.3f", work.dream()).replaceAll("0+$", "").replaceAll("\\.$", ".0"),
        pair.size() == 0
            ? "–"
            : number("%.3f", pair.size())
                + (work.size() > 0 && pair.size() > work.size() ? " ✗" : ""),
        number("%.0f", pair.peak()));
  }

  /** Adds a work that could not be measured. */
  String missing(Work work, String reason) {
    return row(work.title(), work.peer(), "", "", "", reason, "" + work.must(), "" + work.dream());
  }

  private String row(String... cells) {
    List<String> all = new ArrayList<>(List.of(cells));
    while (all.size() < 10) {
      all.add("");
    }
    String row = "| " + String.join(" | ", all) + " |";
    ratios.add(row);
    return row;
  }

  /** Adds the peaks of one conversion in MiB. */
  String peaks(String command, double small, double large) {
    String row =
        "| `%s` | %s | %s | %s |"
            .formatted(
                command,
                Double.isNaN(small) ? "failed" : number("%.0f", small),
                Double.isNaN(large) ? "failed" : number("%.0f", large),
                Math.max(small, large) < 220 ? "220" : "220 ✗");
    memory.add(row);
    return row;
  }

  /** Adds what was run. */
  void ran(Work work) {
    commands.add("- " + work.title() + ", " + work.peer());
    commands.add("  - `" + work.ours().script() + "`");
    commands.add("  - `" + work.theirs().script() + "`");
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Returns the whole report. */
  List<String> lines(List<String> circumstances) {
    List<String> lines = new ArrayList<>(List.of("# Measured", ""));
    circumstances.forEach(line -> lines.add("- " + line));
    lines.add("");
    lines.add(
        "| work | peer | engine | ours s | peer s | ratio | must | dream | size ratio | peak MiB |");
    lines.add(RULE);
    lines.addAll(ratios);
    if (!memory.isEmpty()) {
      lines.addAll(
          List.of(
              "",
              "Peak resident memory of one process in MiB, by the size of a sparse source:",
              "",
              "| conversion | 2 GiB | 64 GiB | must |",
              "| --- | --- | --- | --- |"));
      lines.addAll(memory);
    }
    lines.addAll(List.of("", "What was run:", ""));
    lines.addAll(commands);
    return lines;
  }
}
