package ovation.packaging.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which engines compress, as the command line tells it. */
final class Engines {

  private static final Pattern FACT =
      Pattern.compile("\"(name|strength|preferred)\"\\s*:\\s*\"?([\\w.-]+)");

  private final String ovation;

  /** The preferred engine by strength; null until it was asked for. */
  private Map<String, String> preferred;

  Engines(Setup setup) {
    ovation = setup.ovation();
  }

  /** Returns the engine that was asked for, or the one that is preferred for the work. */
  String of(Work work) throws IOException {
    String script = work.ours().script();
    boolean compresses = script.contains("--compression") || script.contains("compressed");
    if (!compresses || !work.engine().isEmpty()) {
      return compresses ? work.engine() : "–";
    }
    if (script.contains("qcow2")) {
      // The preference is asked for VMDK's grains; QCOW2 keeps matches short, which not all can.
      return "not told";
    }
    if (preferred == null) {
      preferred = ask();
    }
    String strength = script.contains("--compression fast") ? "fast" : "balanced";
    return preferred.getOrDefault(strength, "not told");
  }

  private Map<String, String> ask() throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", ovation + " disk info --engines --json")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> found = new TreeMap<>();
    Matcher facts = FACT.matcher(said);
    String name = "";
    String strength = "";
    while (facts.find()) {
      switch (facts.group(1)) {
        case "name" -> name = facts.group(2);
        case "strength" -> strength = facts.group(2);
        default -> {
          if (facts.group(2).equals("true")) {
            found.putIfAbsent(strength, name);
          }
        }
      }
    }
    return found;
  }
}
