package ovation.model.target.need;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.Units;

/**
 * A device that a system asks for, as one or more deployment options get it.
 *
 * @param kind its kind
 * @param models the models in order of preference, in lower case; empty if none is named
 * @param device its items
 * @param unit for memory, its unit in lower case with {@code _} for blanks: {@code byte_*_2^20};
 *     {@code none} if there is none, empty for other devices
 * @param inMebibytes whether that unit is MiB, however it is spelled
 * @param plainReference false for a disk whose reference is not spelled {@code ovf:/disk/name}
 * @param optional true if the descriptor says that a platform may leave it out
 */
public record DeviceNeed(
    DeviceKind kind,
    List<String> models,
    Device device,
    String unit,
    boolean inMebibytes,
    boolean plainReference,
    boolean optional) {

  private static final long MIB = 1L << 20;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static DeviceNeed of(Device device) {
    List<String> models = models(device.value(HardwareItem::resourceSubType));
    DeviceKind kind = DeviceKind.of(device.value(HardwareItem::resourceType), models);
    boolean optional =
        device.items().stream()
            .map(HardwareItem::required)
            .allMatch(required -> "false".equals(required) || "0".equals(required));
    boolean memory = kind == DeviceKind.MEMORY;
    String written = memory ? device.value(HardwareItem::allocationUnits) : null;
    String resource = device.hostResource().orElse("");
    boolean plain =
        kind != DeviceKind.DISK
            || resource.startsWith("ovf:/disk/")
            || HostResources.diskId(resource).isEmpty();
    return new DeviceNeed(
        kind,
        models,
        device,
        memory ? unit(written) : "",
        memory && Units.parse(written).filter(unit -> unit.factor() == MIB).isPresent(),
        plain,
        optional);
  }

  private static String unit(@Nullable String written) {
    return written == null
        ? "none"
        : BLANKS.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  private static List<String> models(@Nullable String subType) {
    if (subType == null || subType.isBlank()) {
      return List.of();
    }
    String all = subType.strip().toLowerCase(Locale.ROOT);
    return all.startsWith("microsoft:") ? List.of(all) : List.of(all.split("[\\s,;]+"));
  }

  /** What decides about it on any platform, in short; its names left out. */
  String shape(HardwareNeeds hardware) {
    DeviceNeed controller = hardware.controller(this);
    return kind
        + "|"
        + String.join(",", models)
        + "|"
        + unit
        + inMebibytes
        + plainReference
        + optional
        + "|"
        + (controller == null ? "" : controller.kind)
        + (kind == DeviceKind.UNKNOWN ? device.value(HardwareItem::resourceType) : "");
  }

  /** The item that says what it is, or its first. */
  public HardwareItem item() {
    return device.source(HardwareItem::resourceSubType).orElse(device.items().getFirst());
  }

  /** The InstanceID of its controller. */
  public Optional<String> parent() {
    return Optional.ofNullable(device.value(HardwareItem::parent)).filter(id -> !id.isBlank());
  }
}
