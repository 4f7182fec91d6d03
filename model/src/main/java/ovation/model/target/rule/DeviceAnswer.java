package ovation.model.target.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.DeviceKind;

/** What a platform's file says of a device that is not there yet. */
public final class DeviceAnswer {

  private DeviceAnswer() {}

  /**
   * What is said of a device's kind and model; empty if the platform is silent.
   *
   * @param number the CIM number of its kind
   * @param models its models in lower case, in order of preference
   */
  public static Optional<Support> of(TargetPlatform target, String number, List<String> models) {
    DeviceKind kind = DeviceKind.of(number, models);
    Support said = ofKind(target, kind, models);
    Optional<Topic> topic =
        switch (kind) {
          case NIC -> Optional.of(Topic.NIC);
          case SCSI -> Optional.of(Topic.SCSI);
          default -> Optional.empty();
        };
    Optional<Support> model =
        models.isEmpty() || topic.isEmpty() || target.statements(topic.get()).isEmpty()
            ? Optional.empty()
            : target.support(topic.get(), models.getFirst());
    Optional<Support> general = Optional.ofNullable(said);
    return worse(general, model) ? model : general;
  }

  private static boolean worse(Optional<Support> one, Optional<Support> other) {
    return other.isPresent()
        && (one.isEmpty() || other.get().verdict().compareTo(one.get().verdict()) > 0);
  }

  /** What is said of the model of this kind, else of the kind, else of all others. */
  static @Nullable Support ofKind(TargetPlatform target, DeviceKind kind, List<String> models) {
    Map<String, Support> known = target.statements(Topic.DEVICE);
    if (known.isEmpty()) {
      return null;
    }
    if (!models.isEmpty()) {
      Support model = known.get(kind.id() + ":" + models.getFirst());
      if (model != null) {
        return model;
      }
    }
    Support said = known.get(kind.id());
    return said == null ? known.get(Support.OTHERS) : said;
  }
}
