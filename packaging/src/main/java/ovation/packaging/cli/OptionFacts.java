package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ovation.model.deployment.EffectiveDevice;
import ovation.model.deployment.EffectiveHardware;
import ovation.model.deployment.Range;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;

/**
 * The hardware that one deployment option gives a system.
 *
 * @param option the option's id, null where there are no options
 * @param cpus how many
 * @param memory in bytes
 * @param disks the ids of its disks
 * @param adapters how many network adapters
 */
record OptionFacts(
    @Nullable String option, Range cpus, Range memory, List<String> disks, long adapters) {

  /** What there is to choose for a system; empty for one hardware without limits. */
  static List<OptionFacts> of(VirtualSystem system, Envelope envelope) {
    List<OptionFacts> all = new ArrayList<>();
    envelope.configurations().stream()
        .map(Configuration::id)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(option -> all.add(of(system, option)));
    if (all.isEmpty()) {
      OptionFacts only = of(system, (String) null);
      return only.cpus().isLimited() || only.memory().isLimited() ? List.of(only) : List.of();
    }
    return all;
  }

  private static OptionFacts of(VirtualSystem system, @Nullable String option) {
    EffectiveHardware hardware = EffectiveHardware.of(system, option);
    return new OptionFacts(
        option,
        hardware.first(ResourceType.PROCESSOR).map(EffectiveDevice::quantity).orElse(Range.NONE),
        hardware.first(ResourceType.MEMORY).map(EffectiveDevice::bytes).orElse(Range.NONE),
        hardware.devices().stream().flatMap(d -> d.device().diskId().stream()).toList(),
        hardware.devices().stream()
            .filter(d -> d.device().type().filter(ResourceType::isNetworkAdapter).isPresent())
            .count());
  }

  /** The option in cells for people. */
  List<String> cells() {
    return List.of(
        option == null ? "" : option,
        processors(),
        DeviceText.range(memory, DeviceText::size),
        disks.size() + (disks.size() == 1 ? " disk" : " disks"),
        adapters + (adapters == 1 ? " adapter" : " adapters"));
  }

  private String processors() {
    String count = DeviceText.range(cpus, Object::toString);
    return count + (count.equals("1") ? " CPU" : " CPUs");
  }

  /** The option as an object of JSON. */
  void write(JsonDocument json) {
    json.text("option", option);
    range(json, "cpus", cpus);
    range(json, "memoryBytes", memory);
    json.texts("disks", disks);
    json.number("nics", adapters);
  }

  private static void range(JsonDocument json, String name, Range range) {
    json.number(name, range.normal().map(Number::longValue).orElse(null));
    json.number(name + "Min", range.min().map(Number::longValue).orElse(null));
    json.number(name + "Max", range.max().map(Number::longValue).orElse(null));
  }
}
