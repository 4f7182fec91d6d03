package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.Section;
import ovation.model.envelope.UnknownSection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Where else than in connections a network is named: in the qualifiers of properties that get an
 * address of it ({@code Ip("Lan")}), and in the sections that vendors add, such as vCloud's
 * NetworkConfig and NetworkConnection.
 */
final class NetworkMentions {

  private static final Set<String> NAMING = Set.of("network", "networkName");
  private static final Set<String> QUALIFIERS =
      Set.of(
          "Ip",
          "Netmask",
          "Gateway",
          "Dns",
          "DomainName",
          "HostPrefix",
          "SearchPath",
          "Subnet",
          "HttpProxy",
          "Net",
          "AutoIp");
  private static final Pattern CALL = Pattern.compile("([A-Za-z]+)\\((\"|'|)([^\"')]*)\\2\\)");

  private NetworkMentions() {}

  /** The edits that put another name everywhere. */
  static List<Edit> rename(Sentence label, Envelope envelope, String old, String name) {
    List<Edit> edits = new ArrayList<>();
    for (Section section : sections(envelope)) {
      if (section instanceof ProductSection product) {
        for (Property property : product.properties()) {
          qualifiers(label, property, old, name, edits);
          type(label, property, old, name, edits);
        }
      } else if (section instanceof UnknownSection) {
        foreign(label, section.element(), old, name, edits);
      }
    }
    return edits;
  }

  private static List<Section> sections(Envelope envelope) {
    List<Section> all = new ArrayList<>(envelope.sections());
    for (Content content : envelope.allContents()) {
      all.addAll(content.sections());
    }
    return all;
  }

  private static void qualifiers(
      Sentence label, Property property, String old, String name, List<Edit> edits) {
    for (XmlAttribute attribute : property.element().attributes()) {
      boolean own =
          attribute.namespace().equals(Namespaces.VMW)
              || attribute.namespace().isEmpty()
              || Namespaces.isEnvelope(attribute.namespace());
      if (own && attribute.localName().equals("qualifiers")) {
        String renamed = renamed(attribute.value(), old, name);
        if (!renamed.equals(attribute.value())) {
          edits.add(
              new SetAttribute(
                  label,
                  property.element().key(),
                  attribute.namespace(),
                  attribute.localName(),
                  renamed));
        }
      }
    }
  }

  /** vSphere's type of an address of a network. */
  private static void type(
      Sentence label, Property property, String old, String name, List<Edit> edits) {
    if (("ip:" + old).equals(property.type())) {
      edits.add(OvfEdits.attribute(label, property, "type", "ip:" + name));
    }
  }

  /** The qualifiers with another network; a name that needs quotes gets them. */
  static String renamed(String qualifiers, String old, String name) {
    Matcher calls = CALL.matcher(qualifiers);
    StringBuilder out = new StringBuilder();
    while (calls.find()) {
      boolean meant = QUALIFIERS.contains(calls.group(1)) && calls.group(3).equals(old);
      String quote = calls.group(2);
      boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
      String mark = name.contains("\"") ? "'" : quote.isEmpty() && !plain ? "\"" : quote;
      String now = meant ? calls.group(1) + "(" + mark + name + mark + ")" : calls.group();
      calls.appendReplacement(out, Matcher.quoteReplacement(now));
    }
    return calls.appendTail(out).toString();
  }

  private static void foreign(
      Sentence label, XmlElement element, String old, String name, List<Edit> edits) {
    for (XmlAttribute attribute : element.attributes()) {
      if (NAMING.contains(attribute.localName()) && attribute.value().equals(old)) {
        edits.add(
            new SetAttribute(
                label, element.key(), attribute.namespace(), attribute.localName(), name));
      }
    }
    boolean leaf = element.elements().isEmpty();
    if (leaf && element.localName().equals("Network") && element.text().strip().equals(old)) {
      edits.add(new SetText(label, element.key(), name));
    }
    element.elements().forEach(child -> foreign(label, child, old, name, edits));
  }
}
