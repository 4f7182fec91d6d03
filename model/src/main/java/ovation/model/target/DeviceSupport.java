package ovation.model.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ResourceType;
import ovation.model.target.rule.DeviceAnswer;
import ovation.model.text.Sentence;

/**
 * How a platform takes a device that somebody thinks of adding.
 *
 * @param target the platform
 * @param verdict how it takes it; {@link Verdict#RUNS} where its file is silent
 * @param reason why not, a complete sentence; null if there is nothing to say
 */
public record DeviceSupport(TargetPlatform target, Verdict verdict, @Nullable Sentence reason) {

  /**
   * The answers of some platforms, in their order.
   *
   * @param model the device's model, null for none
   * @param version the number of the system's hardware version, such as 19; the highest number if
   *     it has none
   */
  public static List<DeviceSupport> of(
      ResourceType type, @Nullable String model, int version, List<TargetPlatform> targets) {
    String number = Integer.toString(type.number());
    List<String> models =
        model == null || model.isBlank() ? List.of() : List.of(model.toLowerCase(Locale.ROOT));
    return targets.stream()
        .map(target -> of(target, DeviceAnswer.of(target, number, models), version))
        .toList();
  }

  private static DeviceSupport of(TargetPlatform target, Optional<Support> said, int version) {
    int needed = said.map(s -> s.from().orElse(0)).orElse(0);
    if (version < needed) {
      return new DeviceSupport(
          target, Verdict.REFUSED, Sentence.of("It needs hardware version {0} or later.", needed));
    }
    return new DeviceSupport(
        target,
        said.map(Support::verdict).orElse(Verdict.RUNS),
        said.map(Support::note).filter(note -> !note.isEmpty()).map(Sentence::whole).orElse(null));
  }
}
