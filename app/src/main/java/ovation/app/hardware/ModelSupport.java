package ovation.app.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.SystemSettings;
import ovation.model.hardware.ResourceType;
import ovation.model.target.DeviceSupport;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Verdict;
import ovation.model.text.Sentence;

/** On how many of the platforms that matter a model runs, and why not on the others. */
final class ModelSupport {
  private final Texts texts;
  private final List<TargetPlatform> targets;
  private final int version;

  /**
   * The answers for a system.
   *
   * @param targets the platforms that matter
   */
  ModelSupport(Texts texts, List<TargetPlatform> targets, @Nullable SystemSettings system) {
    this.texts = texts;
    this.targets = List.copyOf(targets);
    String family = system == null ? null : system.virtualSystemType();
    version = version(family == null ? "" : family);
  }

  /** The platforms that the user has not put aside. */
  static List<TargetPlatform> wanted(List<TargetPlatform> all, Set<String> unwanted) {
    return all.stream()
        .filter(TargetPlatform::takesPackages)
        .filter(target -> !unwanted.contains(target.id()))
        .toList();
  }

  private static int version(String family) {
    String digits = family.strip().replaceFirst("^vmx-0?([0-9]{1,2})\\b.*", "$1");
    return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  /** In a few words: on all, on some of them, or on none. */
  String summary(ResourceType type, String model) {
    List<DeviceSupport> answers = answers(type, model);
    long runs = answers.stream().filter(answer -> answer.verdict() == Verdict.RUNS).count();
    return runs == answers.size()
        ? texts.of("newDevice.runsOnAll")
        : texts.of("newDevice.runsOn", runs, answers.size());
  }

  /** Why it does not run on the others, a line for each reason with those that give it. */
  List<String> reasons(ResourceType type, String model) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (DeviceSupport answer : answers(type, model)) {
      if (answer.verdict() != Verdict.RUNS) {
        Sentence reason = answer.reason();
        String said = reason == null ? texts.of("newDevice.noReason") : texts.say(reason);
        String key =
            answer.verdict() == Verdict.REFUSED
                ? texts.of("newDevice.refused", said)
                : texts.of("newDevice.warned", said);
        byReason.computeIfAbsent(key, _ -> new ArrayList<>()).add(answer.target().name());
      }
    }
    List<String> lines = new ArrayList<>();
    byReason.forEach((reason, names) -> lines.add(String.join(", ", names) + ": " + reason));
    return lines;
  }

  private List<DeviceSupport> answers(ResourceType type, String model) {
    return DeviceSupport.of(type, model, version, targets);
  }
}
