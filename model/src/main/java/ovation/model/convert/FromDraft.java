package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.Fragment;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;

/**
 * The draft of 2007, and dialects in a misspelt namespace, as OVF 1.x: sections by their own names,
 * children in the namespace of the standard, the CIM properties under the names of today and in
 * their order, disks referred to in the standard's spelling.
 */
final class FromDraft implements ConversionStep {

  @Override
  public XmlDocument convert(XmlDocument document, List<Loss> losses) {
    XmlElement root = document.root();
    boolean draft = OvfVersion.ofNamespace(root.namespace()) == OvfVersion.V0_9;
    XmlElement changed =
        new DraftElements(draft, losses)
            .of(
                declared(root, draft),
                Scope.NONE,
                DraftElements.Owner.STANDARD,
                ElementPath.of(root));
    XmlDocument result =
        new XmlDocument(
            document.prolog(), withVersion(changed), document.epilog(), document.encoding());
    return completed(result);
  }

  /** The root with a namespace for names without prefix, and a prefix for attributes. */
  private static XmlElement declared(XmlElement root, boolean draft) {
    List<XmlAttribute> attributes = new ArrayList<>();
    root.attributes().forEach(attribute -> attributes.add(Declarations.changed(attribute)));
    Scope scope = Scope.NONE.with(attributes);
    if (scope.namespace("").isEmpty() && hasBareNames(root)) {
      attributes.add(Attributes.of("", "xmlns", "", Namespaces.OVF));
    }
    if (scope.prefix(Namespaces.OVF).isEmpty()) {
      attributes.add(Attributes.of("xmlns", scope.free("ovf"), "", Namespaces.OVF));
    }
    if (draft && scope.prefix(Namespaces.VMW).isEmpty() && hasVmware(root)) {
      attributes.add(Attributes.of("xmlns", scope.free("vmw"), "", Namespaces.VMW));
    }
    return ElementDraft.of(root).attributes(attributes).element();
  }

  private static boolean hasBareNames(XmlElement element) {
    return (element.prefix().isEmpty() && element.namespace().isEmpty())
        || element.elements().stream().anyMatch(FromDraft::hasBareNames);
  }

  private static boolean hasVmware(XmlElement element) {
    return DraftElements.isVmware(element)
        || element.elements().stream().anyMatch(FromDraft::hasVmware);
  }

  private static XmlElement withVersion(XmlElement root) {
    List<XmlAttribute> attributes = new ArrayList<>();
    for (XmlAttribute attribute : root.attributes()) {
      boolean version =
          attribute.localName().equals("version") && attribute.raw().matches("0\\.9[.0-9]{0,9}");
      attributes.add(version ? Attributes.withRaw(attribute, "1.0") : attribute);
    }
    return ElementDraft.of(root).attributes(attributes).element();
  }

  /** The document with a name and an id for each System, which the draft did not ask for. */
  private static XmlDocument completed(XmlDocument document) {
    XmlDocument result = document;
    for (XmlElement system : systems(document.root())) {
      if (lacks(system, "ElementName")) {
        result = insert(result, system, "ElementName", "Virtual Hardware Family");
      }
      if (lacks(system, "InstanceID")) {
        result = insert(result, system, "InstanceID", "0");
      }
    }
    return result;
  }

  private static XmlDocument insert(
      XmlDocument document, XmlElement system, String name, String text) {
    Fragment child = Fragment.of(Namespaces.VSSD, name).text(text);
    return OvfEdits.insert(Sentence.of("Complete System"), system, child).applyTo(document);
  }

  private static boolean lacks(XmlElement system, String name) {
    return system.elements().stream().noneMatch(child -> child.localName().equals(name));
  }

  private static List<XmlElement> systems(XmlElement element) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      if (child.namespace().equals(Namespaces.OVF)) {
        switch (child.localName()) {
          case "VirtualSystem", "VirtualSystemCollection", "VirtualHardwareSection" ->
              found.addAll(systems(child));
          case "System" -> found.add(child);
          default -> {}
        }
      }
    }
    return found;
  }
}
