package ovation.model.vendor;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * One entry of the order in which a machine looks for something to start.
 *
 * @param kind what sort of device
 * @param instanceId the InstanceID of the item meant; null for any of its kind
 * @param element where it is said
 */
public record BootDevice(Kind kind, @Nullable String instanceId, XmlElement element) {

  /** What a machine can start from. */
  public enum Kind {
    DISK("disk", "Hard disk"),
    CDROM("cdrom", "CD drive"),
    NETWORK("net", "Network"),
    FLOPPY("floppy", "Floppy drive"),
    OTHER("", "Other device");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The word in {@code vmw:BootOrderSection/@vmw:type}; empty for another device. */
    public String id() {
      return id;
    }

    /** The name to show. */
    public String label() {
      return label;
    }

    /** The kind of that name in the spellings of all vendors; empty for {@code None} and blank. */
    static Optional<Kind> of(@Nullable String name) {
      String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
      return switch (plain) {
        case "", "none" -> Optional.empty();
        case "disk", "hdd", "harddisk", "hd", "c" -> Optional.of(DISK);
        case "cdrom", "cd", "dvd", "d" -> Optional.of(CDROM);
        case "net", "network", "ethernet", "n" -> Optional.of(NETWORK);
        case "floppy", "a" -> Optional.of(FLOPPY);
        default -> Optional.of(OTHER);
      };
    }
  }
}
