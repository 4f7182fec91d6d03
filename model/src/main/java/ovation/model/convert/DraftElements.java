package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** The elements of the draft of 2007 by the names and namespaces of OVF 1.x. */
final class DraftElements {

  /** What the draft writes as a Section or Content of a type and the standard as an element. */
  private static final Set<String> STANDARD =
      Set.of(
          "DiskSection",
          "NetworkSection",
          "DeploymentOptionSection",
          "VirtualHardwareSection",
          "OperatingSystemSection",
          "InstallSection",
          "ProductSection",
          "EulaSection",
          "AnnotationSection",
          "StartupSection",
          "ResourceAllocationSection",
          "VirtualSystem",
          "VirtualSystemCollection");

  /** Whose vocabulary an element is part of. */
  enum Owner {
    STANDARD,
    VMWARE,
    OTHERS
  }

  private final boolean draft;
  private final DraftHardware hardware;

  /**
   * Starts.
   *
   * @param draft whether it is VMware's draft, whose further sections are VMware's own today
   */
  DraftElements(boolean draft, List<Loss> losses) {
    this.draft = draft;
    this.hardware = new DraftHardware(losses);
  }

  /** Whether the draft has a section here that VMware kept for itself. */
  static boolean isVmware(XmlElement section) {
    return typeName(section).filter(name -> !STANDARD.contains(name)).isPresent();
  }

  /**
   * An element with all it holds.
   *
   * @param scope the new meaning of the prefixes around it
   * @param around whose element it stands in
   * @param path the way to it before the conversion
   */
  XmlElement of(XmlElement element, Scope scope, Owner around, ElementPath path) {
    List<XmlAttribute> attributes = new ArrayList<>();
    element.attributes().forEach(attribute -> attributes.add(Declarations.changed(attribute)));
    if (around == Owner.OTHERS && isBare(element) && !scope.namespace("").isEmpty()) {
      attributes.addFirst(Attributes.of("", "xmlns", "", ""));
    }
    Scope inner = scope.with(attributes);
    Optional<String> type = around == Owner.STANDARD ? typeName(element) : Optional.empty();
    String prefix = type.isEmpty() ? element.prefix() : prefix(element, inner);
    if (type.isPresent()) {
      attributes.removeIf(DraftElements::isType);
    }
    Owner owner = owner(inner.namespace(prefix), around, type.orElse(element.localName()));
    if (owner == Owner.VMWARE && inner.namespace(prefix).equals(Namespaces.OVF)) {
      prefix = inner.prefix(Namespaces.VMW).orElse(prefix);
    }
    attributes.replaceAll(attribute -> attribute(attribute, element, inner, owner));
    XmlElement named =
        ElementDraft.of(element)
            .named(prefix, type.orElse(element.localName()), inner.namespace(prefix))
            .attributes(attributes)
            .element();
    boolean isHardware = owner == Owner.STANDARD && DraftHardware.isHardware(path);
    XmlElement changed = Children.map(named, child -> of(child, inner, owner, path.to(child)));
    return isHardware ? hardware.of(changed, inner, path) : changed;
  }

  private static boolean isBare(XmlElement element) {
    return element.prefix().isEmpty() && element.namespace().isEmpty();
  }

  private Owner owner(String namespace, Owner around, String name) {
    boolean ovf = namespace.equals(Namespaces.OVF);
    boolean cim = namespace.equals(Namespaces.RASD) || namespace.equals(Namespaces.VSSD);
    if (around == Owner.OTHERS || (!ovf && !cim)) {
      return Owner.OTHERS;
    }
    if (around == Owner.VMWARE) {
      return name.equals("Info") ? Owner.STANDARD : Owner.VMWARE;
    }
    boolean unknown = draft && name.endsWith("Section") && !STANDARD.contains(name);
    return unknown ? Owner.VMWARE : Owner.STANDARD;
  }

  private static XmlAttribute attribute(
      XmlAttribute attribute, XmlElement element, Scope scope, Owner owner) {
    String name = attribute.localName();
    if (attribute.isNamespaceDeclaration() || attribute.prefix().equals("xml")) {
      return attribute;
    }
    if (attribute.prefix().isEmpty()) {
      boolean meant = owner == Owner.STANDARD && OvfEdits.knowsAttribute(element, name);
      boolean twin =
          element.attributes().stream()
              .anyMatch(a -> a.localName().equals(name) && !a.prefix().isEmpty());
      Optional<String> prefix = scope.prefix(Namespaces.OVF);
      return meant && !twin && prefix.isPresent()
          ? Attributes.named(attribute, prefix.get(), name, Namespaces.OVF)
          : attribute;
    }
    String namespace = scope.namespace(attribute.prefix());
    if (!namespace.equals(Namespaces.OVF)) {
      return Attributes.within(attribute, namespace);
    }
    if (owner == Owner.VMWARE && !name.equals("required")) {
      String prefix = scope.prefix(Namespaces.VMW).orElse(attribute.prefix());
      return Attributes.named(attribute, prefix, name, scope.namespace(prefix));
    }
    boolean old =
        name.equals("configurableByUser")
            && element.attributeNode(attribute.namespace(), "userConfigurable") == null;
    return Attributes.named(
        attribute, attribute.prefix(), old ? "userConfigurable" : name, namespace);
  }

  /** {@code DiskSection} of {@code <Section xsi:type="ovf:DiskSection_Type">}. */
  private static Optional<String> typeName(XmlElement element) {
    String name = OvfEdits.name(element);
    return name.equals(element.localName()) || name.equals("InstanceID")
        ? Optional.empty()
        : Optional.of(name);
  }

  private static boolean isType(XmlAttribute attribute) {
    return attribute.localName().equals("type") && attribute.namespace().equals(Namespaces.XSI);
  }

  /** The prefix of a typed section: its own where that is the standard's, else the type's. */
  private static String prefix(XmlElement element, Scope scope) {
    String type = element.attribute(Namespaces.XSI, "type").orElse("").strip();
    String prefix = type.contains(":") ? type.substring(0, type.indexOf(':')) : "";
    String meant = scope.namespace(prefix);
    boolean own =
        prefix.isEmpty() || meant.isEmpty() || meant.equals(scope.namespace(element.prefix()));
    return own ? element.prefix() : prefix;
  }
}
