package ovation.model.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;

/** The devices of a hardware section as one deployment option gets them. */
public final class Devices {

  private Devices() {}

  /**
   * The devices of an option, in the order of their first items.
   *
   * @param section the hardware
   * @param configuration the option's id, null where there are no options
   */
  public static List<Device> of(VirtualHardwareSection section, @Nullable String configuration) {
    return of(section.items(), configuration);
  }

  /**
   * The devices that items of one section make for an option, in the order of their first items.
   *
   * @param configuration the option's id, null where there are no options
   */
  public static List<Device> of(
      List<? extends HardwareItem> items, @Nullable String configuration) {
    Map<Object, List<HardwareItem>> byId = new LinkedHashMap<>();
    for (HardwareItem item : items) {
      if (isPlain(item) && isSelected(item, configuration)) {
        String id = item.instanceID();
        byId.computeIfAbsent(id == null ? item : id, _ -> new ArrayList<>()).add(item);
      }
    }
    return byId.values().stream().map(Device::new).toList();
  }

  /** The option that counts if nobody chooses: the marked one, else the first; null without any. */
  public static @Nullable String defaultConfiguration(Envelope envelope) {
    List<Configuration> all = envelope.configurations();
    return all.stream()
        .filter(Configuration::marksDefault)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Configuration::id)
        .orElse(null);
  }

  /** The first device of a kind. */
  public static Optional<Device> first(List<Device> devices, ResourceType type) {
    return devices.stream().filter(d -> d.type().filter(type::equals).isPresent()).findFirst();
  }

  private static boolean isPlain(HardwareItem item) {
    String bound = item.bound();
    return bound == null || bound.isEmpty() || bound.equals("normal");
  }

  private static boolean isSelected(HardwareItem item, @Nullable String configuration) {
    List<String> configurations = item.configurations();
    return configurations.isEmpty()
        || (configuration != null && configurations.contains(configuration));
  }
}
