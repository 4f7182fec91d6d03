package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;

/**
 * OVF 2.x as OVF 1.x: another namespace, storage and Ethernet items as plain ones, shared disks as
 * disks; what 1.x does not know goes away and is told.
 */
final class ToVersion1 implements ConversionStep {

  /** The sections that OVF 2.0 brought and 1.x cannot say, each with the reason. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "ScaleOutSection",
          "In OVF 1.x the number of systems is fixed.",
          "PlacementGroupSection",
          "OVF 1.x does not say what is placed together or apart.",
          "PlacementSection",
          "OVF 1.x does not say what is placed together or apart.",
          "EnvironmentFilesSection",
          "OVF 1.x hands no files to the guest. They stay in the package.",
          "EncryptionSection",
          "OVF 1.x has no encrypted parts; they cannot be read without these keys. Decrypt first.",
          "BootDeviceSection",
          "OVF 1.x does not say what to boot from.");

  @Override
  public XmlDocument convert(XmlDocument document, List<Loss> losses) {
    XmlElement root = NamespaceChange.TO_1.ofRoot(document.root());
    Scope scope = Scope.NONE.with(root.attributes());
    String prefix = scope.prefix(Namespaces.RASD).orElseGet(() -> scope.free("rasd"));
    List<Loss> found = new ArrayList<>();
    HardwareToVersion1 hardware = new HardwareToVersion1(prefix, found);
    XmlElement changed = owner(root, ElementPath.of(root), scope, hardware, found);
    changed = new SharedDisks(found).merged(changed, document.root());
    if (hardware.usesPrefix() && scope.prefix(Namespaces.RASD).isEmpty()) {
      List<XmlAttribute> attributes = new ArrayList<>(changed.attributes());
      attributes.add(Attributes.of("xmlns", prefix, "", Namespaces.RASD));
      changed = ElementDraft.of(changed).attributes(attributes).element();
    }
    losses.addAll(found);
    return new XmlDocument(document.prolog(), changed, document.epilog(), document.encoding());
  }

  private static XmlElement owner(
      XmlElement owner,
      ElementPath path,
      Scope scope,
      HardwareToVersion1 hardware,
      List<Loss> losses) {
    return Children.map(
        owner,
        child -> {
          String name = child.localName();
          ElementPath at = path.to(child);
          String reason = SECTIONS.get(name);
          if (!child.namespace().equals(Namespaces.OVF)) {
            return child;
          }
          if (reason != null) {
            losses.add(new Loss(at.toString(), name, reason));
            return null;
          }
          Scope inner = scope.with(child.attributes());
          return switch (name) {
            case "VirtualSystem", "VirtualSystemCollection" ->
                owner(child, at, inner, hardware, losses);
            case "VirtualHardwareSection", "ResourceAllocationSection" ->
                hardware.section(child, at, inner);
            case "NetworkSection" -> new TextsToVersion1(losses).networks(child, at);
            case "ProductSection" -> new TextsToVersion1(losses).properties(child, at);
            case "Strings" -> new TextsToVersion1(losses).messages(child, at);
            default -> child;
          };
        });
  }
}
