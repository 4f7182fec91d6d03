package ovation.model.rules.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.UnknownSection;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.PartFact;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.RuleContext;
import ovation.model.rules.TreeIndex;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Elements of vendors in the places where the standard allows them. */
final class Foreign {

  /** Names that the schemas of OVF 0.9 have, and Info, which may stand anywhere. */
  private static final Set<String> OLDER = Set.of("Info", "BusNumber");

  private static final PartFact<List<XmlElement>> OF_OWNER = new PartFact<>(Foreign::look);

  private Foreign() {}

  /**
   * Unknown sections, and unknown children of sections, files, disks and hardware items; not what
   * those hold, because who may skip the outer one may skip the inner.
   */
  static List<XmlElement> all(RuleContext context) {
    return context.each(OF_OWNER).stream().flatMap(List::stream).toList();
  }

  private static List<XmlElement> look(RuleContext context) {
    List<XmlElement> all = sections(context);
    if (context.hasEnvelope()) {
      context.files().forEach(file -> addChildren(file.element(), all));
      context.disks().forEach(disk -> addChildren(disk.element(), all));
    }
    for (PlacedSection placed : context.sections()) {
      if (!(placed.section() instanceof UnknownSection)) {
        addChildren(placed.section().element(), all);
      }
    }
    for (HardwareScope scope : context.hardware()) {
      scope.items().forEach(item -> addChildren(item.element(), all));
    }
    return all;
  }

  /** The sections that the standard does not have. */
  static List<XmlElement> sections(RuleContext context) {
    List<XmlElement> sections = new ArrayList<>();
    for (UnknownSection section : context.sections(UnknownSection.class)) {
      XmlElement element = section.element();
      boolean unknown = isForeign(element) || !StandardNames.isElement(TreeIndex.name(element));
      if (unknown && !isEncrypted(element)) {
        sections.add(element);
      }
    }
    return sections;
  }

  private static void addChildren(XmlElement parent, List<XmlElement> all) {
    for (XmlElement child : SchemaOrder.unknownChildren(parent)) {
      boolean unknown =
          !OLDER.contains(child.localName())
              && !isEncrypted(child)
              && (isForeign(child) || !StandardNames.isElement(child.localName()));
      if (unknown) {
        all.add(child);
      }
    }
  }

  /** True for what stands in place of an element of the standard that is encrypted (2.x). */
  private static boolean isEncrypted(XmlElement element) {
    return element.namespace().equals(Namespaces.XENC)
        && element.localName().equals("EncryptedData");
  }

  /** True for an element that claims to be of the standard's, in a namespace of OVF or CIM. */
  static boolean isInvented(XmlElement element) {
    return !isForeign(element) || element.namespace().contains("/cim-schema/2/");
  }

  /** True for an element of another namespace than the standard's. */
  static boolean isForeign(XmlElement element) {
    return !element.namespace().isEmpty() && !Namespaces.isEnvelope(element.namespace());
  }

  /** The attribute {@code ovf:required}; empty if it is missing. */
  static Optional<String> required(RuleContext context, XmlElement element) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals("required"))
        .filter(a -> a.namespace().equals(context.ovf()) || Namespaces.isEnvelope(a.namespace()))
        .map(XmlAttribute::value)
        .findFirst();
  }
}
