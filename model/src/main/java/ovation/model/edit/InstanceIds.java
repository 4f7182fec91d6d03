package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/**
 * Another InstanceID for a device. What names the id goes along: the items of the device for single
 * options and ranges, the {@code Parent} of what hangs on it, VMware's boot order (DSP0243 2.1.1
 * §8.3). Where another device keeps the id, only that follows which can mean none but this one.
 */
public final class InstanceIds {

  /**
   * The edit of one device.
   *
   * @param edit sets the id and all that names it
   * @param certain false if something names the id that may mean another device, and was left
   */
  public record Change(Edit edit, boolean certain) {}

  private final Content owner;
  private final List<? extends HardwareItem> items;
  private final HardwareItem item;
  private final String id;
  private boolean certain = true;

  private InstanceIds(Content owner, List<? extends HardwareItem> items, HardwareItem item) {
    this.owner = owner;
    this.items = items;
    this.item = item;
    id = text(item.instanceID());
  }

  /**
   * Gives the device of an item another id. An item that is for all options takes those for some
   * and the marks of its range along; one of these goes alone and leaves the device.
   *
   * @param owner the system or collection
   * @param items all items of its section
   * @param item the one whose id is set
   */
  public static Change change(
      Sentence label,
      Content owner,
      List<? extends HardwareItem> items,
      HardwareItem item,
      String fresh) {
    return new InstanceIds(owner, items, item).to(label, fresh);
  }

  /** The same for an element; empty if it is no item that has an id which others could name. */
  public static Optional<Edit> change(
      Sentence label, Envelope envelope, XmlElement element, String fresh) {
    for (Content content : envelope.allContents()) {
      for (Section section : content.sections()) {
        List<? extends HardwareItem> items =
            switch (section) {
              case VirtualHardwareSection hardware -> hardware.items();
              case ResourceAllocationSection resources -> resources.items();
              default -> List.of();
            };
        for (HardwareItem item : items) {
          if (item.element().key() == element.key()) {
            boolean named = !text(item.instanceID()).isEmpty() && !fresh.isEmpty();
            return named
                ? Optional.of(change(label, content, items, item, fresh).edit())
                : Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }

  private Change to(Sentence label, String fresh) {
    List<HardwareItem> rivals = new ArrayList<>();
    List<HardwareItem> variants = new ArrayList<>();
    for (HardwareItem other : items) {
      if (other != item && id.equals(text(other.instanceID()))) {
        (isPlain(item) && !isPlain(other) ? variants : rivals).add(other);
      }
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(HardwareEdits.setProperty(label, item, "InstanceID", fresh));
    List<HardwareItem> staying = new ArrayList<>(rivals);
    for (HardwareItem variant : variants) {
      if (follows(device -> isOfType(device, variant), rivals)) {
        edits.add(HardwareEdits.setProperty(label, variant, "InstanceID", fresh));
      } else {
        staying.add(variant);
      }
    }
    for (HardwareItem child : items) {
      if (id.equals(text(child.parent())) && follows(InstanceIds::isController, staying)) {
        edits.add(HardwareEdits.setProperty(label, child, "Parent", fresh));
      }
    }
    for (XmlElement section : owner.element().elements()) {
      if (section.localName().equals("BootOrderSection")) {
        bootOrder(label, section, fresh, staying).ifPresent(edits::add);
      }
    }
    return new Change(Edit.all(label, edits), certain);
  }

  /** True if what names the id can mean this device alone; undecided if others fit as well. */
  private boolean follows(Predicate<HardwareItem> fits, List<HardwareItem> staying) {
    if (staying.isEmpty()) {
      return true;
    }
    boolean both = fits.test(item) && staying.stream().anyMatch(fits);
    certain &= !both;
    return fits.test(item) && !both;
  }

  private Optional<Edit> bootOrder(
      Sentence label, XmlElement section, String fresh, List<HardwareItem> staying) {
    boolean named = section.attribute(Namespaces.VMW, "instanceId").filter(id::equals).isPresent();
    String type = section.attribute(Namespaces.VMW, "type").orElse("");
    return named && follows(device -> boots(device, type), staying)
        ? Optional.of(new SetAttribute(label, section.key(), Namespaces.VMW, "instanceId", fresh))
        : Optional.empty();
  }

  private static boolean isPlain(HardwareItem item) {
    boolean marker = "min".equals(item.bound()) || "max".equals(item.bound());
    return !marker && item.configurations().isEmpty();
  }

  private static boolean isOfType(HardwareItem device, HardwareItem variant) {
    String type = text(variant.resourceType());
    return type.isEmpty() || type.equals(text(device.resourceType()));
  }

  private static boolean isController(HardwareItem item) {
    return ResourceType.of(item.resourceType()).filter(ResourceType::isController).isPresent();
  }

  private static boolean boots(HardwareItem item, String type) {
    Optional<ResourceType> kind = ResourceType.of(item.resourceType());
    return switch (type) {
      case "disk" -> kind.filter(ResourceType::isDisk).isPresent();
      case "cdrom" ->
          kind.filter(k -> k == ResourceType.CD_DRIVE || k == ResourceType.DVD_DRIVE).isPresent();
      case "net" -> kind.filter(ResourceType::isNetworkAdapter).isPresent();
      case "floppy" -> kind.filter(k -> k == ResourceType.FLOPPY_DRIVE).isPresent();
      default -> true;
    };
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
