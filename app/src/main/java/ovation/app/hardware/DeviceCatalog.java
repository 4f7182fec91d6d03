package ovation.app.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ovation.app.text.Texts;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;

/** Every kind of device that the standard knows, for the list to choose from. */
final class DeviceCatalog {
  private final Texts texts;
  private final boolean second;

  /** How a device is written. */
  enum Form {
    ITEM,
    STORAGE,
    PORT
  }

  /**
   * A kind of device.
   *
   * @param type its CIM kind
   * @param form the element that it becomes
   * @param label its name
   */
  record Kind(ResourceType type, Form form, String label) {}

  /**
   * The kinds for a descriptor.
   *
   * @param second whether it is of OVF 2.x, which has ports and storage items of their own
   */
  DeviceCatalog(Texts texts, boolean second) {
    this.texts = texts;
    this.second = second;
  }

  /** All kinds whose names, numbers or models have a word in them; the usual ones first. */
  List<Kind> find(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    return all().stream().filter(kind -> word.isEmpty() || matches(kind, word)).toList();
  }

  private static boolean matches(Kind kind, String word) {
    return kind.label().toLowerCase(Locale.ROOT).contains(word)
        || Integer.toString(kind.type().number()).equals(word)
        || SubTypes.usual(kind.type()).stream()
            .anyMatch(model -> model.toLowerCase(Locale.ROOT).contains(word));
  }

  private List<Kind> all() {
    List<ResourceType> usual =
        List.of(
            ResourceType.DISK_DRIVE,
            ResourceType.ETHERNET_ADAPTER,
            ResourceType.CD_DRIVE,
            ResourceType.SCSI_CONTROLLER,
            ResourceType.OTHER_STORAGE,
            ResourceType.IDE_CONTROLLER,
            ResourceType.USB_CONTROLLER,
            ResourceType.SERIAL_PORT,
            ResourceType.PARALLEL_PORT,
            ResourceType.FLOPPY_DRIVE,
            ResourceType.GRAPHICS_CONTROLLER,
            ResourceType.SOUND_CARD,
            ResourceType.OTHER);
    List<Kind> kinds = new ArrayList<>();
    usual.forEach(type -> kinds.add(new Kind(type, Form.ITEM, label(type))));
    if (second) {
      kinds.add(
          new Kind(ResourceType.ETHERNET_ADAPTER, Form.PORT, texts.of("newDevice.ethernetPort")));
      kinds.add(new Kind(ResourceType.STORAGE_VOLUME, Form.STORAGE, texts.of("newDevice.storage")));
    }
    Arrays.stream(ResourceType.values())
        .filter(type -> !usual.contains(type))
        .forEach(type -> kinds.add(new Kind(type, Form.ITEM, label(type))));
    return List.copyOf(kinds);
  }

  private String label(ResourceType type) {
    return texts.of("resourceType." + type.name());
  }
}
