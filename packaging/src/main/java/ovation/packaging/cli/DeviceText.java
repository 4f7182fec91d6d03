package ovation.packaging.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ovation.model.deployment.DiskCapacity;
import ovation.model.deployment.EffectiveDevice;
import ovation.model.deployment.EffectiveHardware;
import ovation.model.deployment.Range;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;
import ovation.model.hardware.Units;

/** The devices of an option in lines for people. */
final class DeviceText {

  private static final String NOT_TOLD = "not told";

  private final Preview preview;

  DeviceText(Preview preview) {
    this.preview = preview;
  }

  /** Kind, what counts, name; for each device. */
  List<List<String>> rows(EffectiveHardware hardware) {
    List<List<String>> rows = new ArrayList<>();
    for (EffectiveDevice device : hardware.devices()) {
      Optional<ResourceType> type = device.device().type();
      rows.add(
          List.of(
              type.map(ResourceType::label).orElse("Device"),
              type.map(known -> detail(device, known)).orElse(""),
              name(device)));
    }
    return rows;
  }

  private String name(EffectiveDevice device) {
    return device.properties().stream()
        .filter(child -> child.localName().equals("ElementName"))
        .map(preview.texts()::of)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(device.device().name());
  }

  private String detail(EffectiveDevice device, ResourceType type) {
    return switch (type) {
      case PROCESSOR, MEMORY -> quantities(device, type);
      default -> {
        if (type.isDisk()) {
          yield disk(device);
        }
        String model = SubTypes.name(device.device().value(HardwareItem::resourceSubType));
        String network = device.device().connection().map(name -> "on " + name).orElse("");
        yield type.isNetworkAdapter() && !network.isEmpty()
            ? (model.isEmpty() ? network : model + " " + network)
            : model;
      }
    };
  }

  /** Quantity, reservation and limit; what is not told is left out if something is. */
  private static String quantities(EffectiveDevice device, ResourceType type) {
    boolean memory = type == ResourceType.MEMORY;
    Function<BigInteger, String> reserved = memory ? DeviceText::size : DeviceText::frequency;
    List<String> parts = new ArrayList<>();
    parts.add(
        memory
            ? range(device.bytes(), DeviceText::size)
            : range(device.quantity(), BigInteger::toString));
    Units.Unit unit =
        Units.parse(device.device().value(HardwareItem::allocationUnits))
            .filter(known -> (known.base() == Units.Base.BYTE) == memory)
            .orElse(null);
    if (unit != null) {
      BigInteger factor = BigInteger.valueOf(unit.factor());
      device
          .reservation()
          .normal()
          .filter(number -> number.signum() > 0)
          .ifPresent(n -> parts.add(reserved.apply(n.multiply(factor)) + " reserved"));
      device
          .limit()
          .normal()
          .ifPresent(n -> parts.add("limited to " + reserved.apply(n.multiply(factor))));
    }
    boolean told = !parts.getFirst().equals(NOT_TOLD) || parts.size() == 1;
    return String.join(", ", told ? parts : parts.subList(1, parts.size()));
  }

  private static String frequency(BigInteger hertz) {
    return hertz.divide(BigInteger.valueOf(1_000_000)) + " MHz";
  }

  private String disk(EffectiveDevice device) {
    Optional<String> id = device.device().diskId();
    Optional<Long> bytes =
        id.flatMap(preview.envelope()::disk)
            .flatMap(disk -> DiskCapacity.bytes(disk, preview.properties()));
    return bytes.map(ByteSize::format).orElse("size not told")
        + id.map(name -> ", " + name).orElse("");
  }

  /** {@code 2 (1 to 8)}. */
  static String range(Range range, Function<BigInteger, String> shown) {
    String normal = range.normal().map(shown).orElse(NOT_TOLD);
    if (!range.isLimited()) {
      return normal;
    }
    String limits =
        range.min().isPresent() && range.max().isPresent()
            ? shown.apply(range.min().get()) + " to " + shown.apply(range.max().get())
            : range
                .min()
                .map(least -> "at least " + shown.apply(least))
                .or(() -> range.max().map(most -> "at most " + shown.apply(most)))
                .orElse("");
    return normal + " (" + limits + ")";
  }

  /** A size in the largest fitting unit. */
  static String size(BigInteger bytes) {
    return bytes.bitLength() < Long.SIZE ? ByteSize.format(bytes.longValue()) : bytes + " B";
  }
}
