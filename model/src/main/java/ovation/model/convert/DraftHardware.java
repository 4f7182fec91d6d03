package ovation.model.convert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SchemaOrder;
import ovation.model.hardware.HostResources;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlElement;

/** Items and systems of the draft with the CIM properties of today, in their order. */
final class DraftHardware {

  private static final Set<String> CONTROLLERS = Set.of("5", "6", "7", "8", "20", "23");

  private final List<Loss> losses;

  DraftHardware(List<Loss> losses) {
    this.losses = losses;
  }

  /** Whether the element at the end of a path is a System or an item of hardware. */
  static boolean isHardware(ElementPath path) {
    String name = path.element().localName();
    String parent = path.parentName();
    boolean section =
        parent.equals("VirtualHardwareSection") || parent.equals("ResourceAllocationSection");
    return section && (name.equals("Item") || name.equals("System"));
  }

  /**
   * A System or Item whose names and namespaces are those of 1.x already.
   *
   * @param path the way to it before the conversion
   */
  XmlElement of(XmlElement item, Scope scope, ElementPath path) {
    boolean named = has(item, "ElementName");
    boolean addressed = has(item, "Address");
    boolean controller =
        item.elements().stream()
            .filter(child -> child.localName().equals("ResourceType"))
            .anyMatch(child -> CONTROLLERS.contains(child.text().strip()));
    String namespace = item.localName().equals("System") ? Namespaces.VSSD : Namespaces.RASD;
    XmlElement changed =
        Children.map(
            item,
            child -> {
              XmlElement property = placed(child, item, namespace, scope);
              return switch (property.localName()) {
                case "InstanceId" -> renamed(property, "InstanceID");
                case "Caption" -> named ? property : renamed(property, "ElementName");
                case "HostResource" -> resource(property);
                case "BusNumber" ->
                    controller && !addressed ? renamed(property, "Address") : lost(property, path);
                default -> property;
              };
            });
    return Children.sorted(
        changed, Comparator.comparingInt(child -> SchemaOrder.INSTANCE.rank(changed, child)));
  }

  /** A property that stood in no namespace, in that of its class. */
  private static XmlElement placed(
      XmlElement property, XmlElement item, String namespace, Scope scope) {
    String name = OvfEdits.name(property);
    Optional<String> prefix = scope.prefix(namespace);
    boolean misplaced = property.namespace().equals(Namespaces.OVF);
    return misplaced && OvfEdits.knowsChild(item, name) && prefix.isPresent()
        ? ElementDraft.of(property).named(prefix.get(), property.localName(), namespace).element()
        : property;
  }

  private static XmlElement renamed(XmlElement property, String name) {
    return ElementDraft.of(property).named(property.prefix(), name, property.namespace()).element();
  }

  private static XmlElement resource(XmlElement property) {
    String text = property.text().strip();
    Optional<String> disk = HostResources.diskId(text).map(HostResources::ofDisk);
    return disk.or(() -> HostResources.fileId(text).map(id -> "ovf:/file/" + id))
        .filter(standard -> !standard.equals(text) && standard.matches("[^<>&]*"))
        .map(standard -> Children.withText(property, standard))
        .orElse(property);
  }

  private @Nullable XmlElement lost(XmlElement property, ElementPath item) {
    losses.add(
        new Loss(
            item + "/" + property.localName(),
            property.localName() + " “" + property.text().strip() + "”",
            "OVF 1.x numbers the bus of a controller only, as its Address."));
    return null;
  }

  private static boolean has(XmlElement item, String name) {
    return item.elements().stream().anyMatch(child -> child.localName().equals(name));
  }
}
