package ovation.model.convert;

import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlAttribute;

/** The namespaces of drafts and dialects by the names of OVF 1.x. */
final class Declarations {

  private Declarations() {}

  /** A declaration that binds the prefix to the standard's namespace; other attributes as given. */
  static XmlAttribute changed(XmlAttribute attribute) {
    if (!attribute.isNamespaceDeclaration()) {
      return attribute;
    }
    String given = attribute.value();
    String namespace = standard(given);
    return namespace.equals(given) ? attribute : Attributes.withRaw(attribute, namespace);
  }

  private static String standard(String namespace) {
    if (Namespaces.isEnvelope(namespace) && !namespace.equals(Namespaces.OVF_2)) {
      return Namespaces.OVF;
    }
    if (namespace.endsWith("/CIM_ResourceAllocationSettingData")) {
      return Namespaces.RASD;
    }
    return namespace.endsWith("/CIM_VirtualSystemSettingData") ? Namespaces.VSSD : namespace;
  }
}
