package ovation.model.rules.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/**
 * Another InstanceID for one of two devices that have the same. What names the id follows the
 * device that is meant by it: the devices on a controller, the variants of a type, the order of
 * booting. Where either may be meant, the fix is not safe.
 */
final class Renumbering {

  private final HardwareScope scope;
  private final HardwareItem first;
  private final HardwareItem second;
  private final String id;
  private boolean certain = true;

  /**
   * Two devices of one id.
   *
   * @param first the device that keeps it
   * @param second the device that gets another one
   */
  Renumbering(HardwareScope scope, HardwareItem first, HardwareItem second) {
    this.scope = scope;
    this.first = first;
    this.second = second;
    this.id = Variant.text(second.instanceID());
  }

  /** The fix that gives the second device a new id. */
  Fix to(String fresh) {
    Sentence label = Sentence.of("Renumber it to {0}", fresh);
    List<Edit> edits = new ArrayList<>();
    edits.add(HardwareEdits.setProperty(label, second, "InstanceID", fresh));
    for (HardwareItem item : scope.items()) {
      if (id.equals(item.instanceID()) && !Variant.isUnconditional(item) && followsType(item)) {
        edits.add(HardwareEdits.setProperty(label, item, "InstanceID", fresh));
      }
      if (id.equals(Variant.text(item.parent())) && follows(Renumbering::isController)) {
        edits.add(HardwareEdits.setProperty(label, item, "Parent", fresh));
      }
    }
    for (XmlElement section : scope.owner().element().elements()) {
      if (section.localName().equals("BootOrderSection")) {
        bootOrder(label, section, fresh).ifPresent(edits::add);
      }
    }
    return new Fix(label, Edit.all(label, edits), certain);
  }

  private boolean followsType(HardwareItem variant) {
    String type = Variant.text(variant.resourceType());
    return follows(item -> type.isEmpty() || type.equals(Variant.text(item.resourceType())));
  }

  /** True if only the second device can be meant; undecided if both can. */
  private boolean follows(java.util.function.Predicate<HardwareItem> fits) {
    boolean both = fits.test(first) && fits.test(second);
    certain &= !both;
    return fits.test(second) && !both;
  }

  private Optional<Edit> bootOrder(Sentence label, XmlElement section, String fresh) {
    boolean named = section.attribute(Namespaces.VMW, "instanceId").filter(id::equals).isPresent();
    String type = section.attribute(Namespaces.VMW, "type").orElse("");
    return named && follows(item -> boots(item, type))
        ? Optional.of(new SetAttribute(label, section.key(), Namespaces.VMW, "instanceId", fresh))
        : Optional.empty();
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
}
