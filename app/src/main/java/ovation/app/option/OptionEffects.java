package ovation.app.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;

/**
 * What the options make different, side by side.
 *
 * @param options how the options are called
 * @param lines one for each thing that is not the same for all of them
 */
record OptionEffects(List<String> options, List<Line> lines) {

  /**
   * One thing that differs.
   *
   * @param subject the system or product it is about
   * @param what what differs, such as the memory
   * @param values one value for each option
   */
  record Line(String subject, String what, List<String> values) {}

  static OptionEffects of(Envelope envelope, Texts texts) {
    List<Configuration> options = envelope.configurations();
    List<Line> lines = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      for (VirtualHardwareSection hardware : system.hardware()) {
        hardware(system, hardware, options, texts, lines);
      }
    }
    for (Content content : envelope.allContents()) {
      for (ProductSection product : content.sections(ProductSection.class)) {
        product.properties().forEach(p -> property(content, p, options, lines));
      }
    }
    return new OptionEffects(options.stream().map(OptionEffects::label).toList(), lines);
  }

  static String label(Configuration option) {
    return option.label() == null || option.label().text().isEmpty()
        ? String.valueOf(option.id())
        : option.label().text();
  }

  private static void hardware(
      VirtualSystem system,
      VirtualHardwareSection hardware,
      List<Configuration> options,
      Texts texts,
      List<Line> lines) {
    Function<@Nullable String, List<Device>> devices = option -> Devices.of(hardware, option);
    add(
        lines,
        system.displayName(),
        texts.of("option.cpus"),
        options,
        id -> Devices.first(devices.apply(id), ResourceType.PROCESSOR).map(OptionEffects::number));
    add(
        lines,
        system.displayName(),
        texts.of("option.memory"),
        options,
        id -> Devices.first(devices.apply(id), ResourceType.MEMORY).map(OptionEffects::size));
    add(
        lines,
        system.displayName(),
        texts.of("option.disks"),
        options,
        id -> Optional.of(names(devices.apply(id), ResourceType::isDisk)));
    add(
        lines,
        system.displayName(),
        texts.of("option.adapters"),
        options,
        id -> Optional.of(names(devices.apply(id), ResourceType::isNetworkAdapter)));
  }

  private static String number(Device device) {
    return String.valueOf(device.value(HardwareItem::virtualQuantity));
  }

  private static String size(Device device) {
    return device.bytes().map(ByteSize::format).orElseGet(() -> number(device));
  }

  private static String names(List<Device> devices, Predicate<ResourceType> of) {
    List<String> names =
        devices.stream()
            .filter(device -> device.type().filter(of).isPresent())
            .map(device -> device.diskId().orElse(device.name()))
            .toList();
    return names.size() > 3 ? Integer.toString(names.size()) : String.join(", ", names);
  }

  private static void property(
      Content content, Property property, List<Configuration> options, List<Line> lines) {
    if (property.values().isEmpty()) {
      return;
    }
    add(
        lines,
        content.displayName(),
        property.label() == null ? String.valueOf(property.key()) : property.label().text(),
        options,
        id -> Optional.of(valueFor(property, id)));
  }

  private static String valueFor(Property property, @Nullable String option) {
    return property.values().stream()
        .filter(value -> option != null && names(value).contains(option))
        .findFirst()
        .map(PropertyValue::value)
        .orElse(property.value() == null ? "" : property.value());
  }

  private static List<String> names(PropertyValue value) {
    String names = value.configuration();
    return names == null ? List.of() : List.of(names.strip().split("\\s+"));
  }

  private static void add(
      List<Line> lines,
      String subject,
      String what,
      List<Configuration> options,
      Function<@Nullable String, Optional<String>> value) {
    List<String> values = new ArrayList<>();
    for (Configuration option : options) {
      values.add(value.apply(option.id()).orElse("–"));
    }
    Set<String> distinct = new LinkedHashSet<>(values);
    if (distinct.size() > 1) {
      lines.add(new Line(subject, what, values));
    }
  }
}
