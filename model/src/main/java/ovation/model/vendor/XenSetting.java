package ovation.model.vendor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.XmlElement;

/**
 * A setting of XenServer's: {@code xenovf:VirtualSystemOtherConfigurationData}.
 *
 * @param name such as {@code HVM_boot_params}, {@code platform}; empty if missing
 * @param value as given; empty if missing
 * @param info what it is for; null if missing
 * @param element the element
 */
public record XenSetting(String name, String value, @Nullable String info, XmlElement element) {

  private static final String BOOT_PARAMETERS = "HVM_boot_params";

  /** The settings of a hardware section, as written. */
  public static List<XenSetting> of(VirtualHardwareSection section) {
    List<XenSetting> settings = new ArrayList<>();
    String name = "VirtualSystemOtherConfigurationData";
    for (XmlElement element : Elements.children(section.element(), VendorNamespaces.XENOVF, name)) {
      String given = Elements.attribute(element, "Name");
      String value = Elements.text(element, "Value");
      settings.add(
          new XenSetting(
              given == null ? "" : given.strip(),
              value == null ? "" : value,
              Elements.text(element, "Info"),
              element));
    }
    return settings;
  }

  /** The parts of a value {@code nx=true;acpi=true}, keys in lower case; empty for other values. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : value.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        parts.put(key, part.substring(equals + 1).strip());
      }
    }
    return parts;
  }

  /** What {@code order=dc;firmware=uefi} says about firmware; empty for another setting. */
  Optional<Firmware> firmware() {
    return name.equalsIgnoreCase(BOOT_PARAMETERS)
        ? Firmware.of(parts().get("firmware"))
        : Optional.empty();
  }

  /** What {@code dc} or {@code order=dc} says about the boot order; empty for another setting. */
  List<BootDevice> bootOrder() {
    if (!name.equalsIgnoreCase(BOOT_PARAMETERS)) {
      return List.of();
    }
    String order = value.contains("=") ? parts().getOrDefault("order", "") : value;
    return order
        .strip()
        .chars()
        .limit(8)
        .mapToObj(letter -> BootDevice.Kind.of(String.valueOf((char) letter)))
        .flatMap(Optional::stream)
        .map(kind -> new BootDevice(kind, null, element))
        .toList();
  }

  /** A part of the {@code platform} setting; null for another setting. */
  @Nullable String platform(String key) {
    return name.equalsIgnoreCase("platform") ? parts().get(key) : null;
  }
}
