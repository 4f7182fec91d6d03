package ovation.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlDocument;
import ovation.model.xml.XmlElement;

/**
 * OVF 1.x as OVF 2.x: another namespace, and a delay that must be told now where 1.0 and 1.1 had a
 * default for it. All else of 1.x is part of 2.x, so nothing is lost.
 */
final class ToVersion2 implements ConversionStep {

  @Override
  public XmlDocument convert(XmlDocument document, List<Loss> losses) {
    XmlElement root = NamespaceChange.TO_2.ofRoot(document.root());
    Scope scope = Scope.NONE.with(root.attributes());
    Optional<String> prefix = scope.prefix(Namespaces.OVF_2);
    XmlElement changed = prefix.isEmpty() ? root : withDelays(root, prefix.get());
    return new XmlDocument(document.prolog(), changed, document.epilog(), document.encoding());
  }

  private static XmlElement withDelays(XmlElement owner, String prefix) {
    return Children.map(
        owner,
        child -> {
          if (!child.namespace().equals(Namespaces.OVF_2)) {
            return child;
          }
          return switch (child.localName()) {
            case "VirtualSystem", "VirtualSystemCollection" -> withDelays(child, prefix);
            case "InstallSection" -> withDelay(child, prefix);
            default -> child;
          };
        });
  }

  private static XmlElement withDelay(XmlElement section, String prefix) {
    String name = "initialBootStopDelay";
    if (section.attributes().stream().anyMatch(a -> a.localName().equals(name))) {
      return section;
    }
    List<XmlAttribute> attributes = new ArrayList<>(section.attributes());
    attributes.add(Attributes.of(prefix, name, Namespaces.OVF_2, "0"));
    return ElementDraft.of(section).attributes(attributes).element();
  }
}
