package ovation.model.envelope;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a set of XML schemas declares, read with nothing but the JDK's DOM. */
final class SchemaTypes {

  /** A name in a namespace. */
  record Name(String namespace, String local) {}

  /**
   * A child that a type declares.
   *
   * @param place its place in the sequence; the branches of a choice share one
   * @param type what it holds; an element of the schema
   */
  record Declared(Name name, int place, Element type) {}

  /** What a type declares. */
  record Content(List<Declared> children, List<String> attributes, List<String> required) {}

  private final Map<String, Element> elements = new HashMap<>();
  private final Map<String, Element> types = new HashMap<>();
  private final List<Element> heads = new ArrayList<>();

  SchemaTypes(List<Path> files) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    for (Path file : files) {
      Element schema = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      String target = schema.getAttribute("targetNamespace");
      for (Element child : children(schema)) {
        String key = "{" + target + "}" + child.getAttribute("name");
        switch (child.getLocalName()) {
          case "element" -> {
            elements.put(key, child);
            heads.add(child);
          }
          case "complexType" -> types.put(key, child);
          default -> {}
        }
      }
    }
  }

  /** What a global element of a namespace holds. */
  @Nullable Element element(String namespace, String local) {
    return elements.get("{" + namespace + "}" + local);
  }

  /** The children and attributes of an element's declaration; none for one of simple type. */
  Content content(Element declaration) {
    List<Declared> children = new ArrayList<>();
    List<String> attributes = new ArrayList<>();
    List<String> required = new ArrayList<>();
    Element type = declaration.hasAttribute("type") ? type(declaration, "type") : null;
    for (Element inline : children(declaration)) {
      type = inline.getLocalName().equals("complexType") ? inline : type;
    }
    if (type != null) {
      collect(type, children, attributes, required, new int[1], false);
    }
    return new Content(children, attributes, required);
  }

  private void collect(
      Element node,
      List<Declared> children,
      List<String> attributes,
      List<String> required,
      int[] place,
      boolean choice) {
    for (Element child : children(node)) {
      switch (child.getLocalName()) {
        case "extension", "restriction" -> {
          Element base = type(child, "base");
          if (base != null) {
            collect(base, children, attributes, required, place, false);
          }
          collect(child, children, attributes, required, place, false);
        }
        case "element" -> {
          place[0] += choice ? 0 : 1;
          children.addAll(declared(child, place[0]));
        }
        case "choice" -> {
          place[0]++;
          collect(child, children, attributes, required, place, true);
        }
        case "attribute" -> {
          attributes.add(localName(child));
          if (child.getAttribute("use").equals("required")) {
            required.add(localName(child));
          }
        }
        case "sequence", "complexContent", "simpleContent" ->
            collect(child, children, attributes, required, place, choice);
        default -> {}
      }
    }
  }

  /** The element itself, or those that may stand for an abstract one. */
  private List<Declared> declared(Element use, int place) {
    if (!use.hasAttribute("ref")) {
      return List.of(new Declared(new Name(target(use), use.getAttribute("name")), place, use));
    }
    String key = resolve(use, use.getAttribute("ref"));
    List<Declared> all = new ArrayList<>();
    for (Element head : heads) {
      String group = head.getAttribute("substitutionGroup");
      if (!group.isEmpty() && resolve(head, group).equals(key)) {
        all.add(new Declared(new Name(target(head), head.getAttribute("name")), place, head));
      }
    }
    Element global = elements.get(key);
    if (all.isEmpty() && global != null) {
      all.add(new Declared(new Name(target(global), global.getAttribute("name")), place, global));
    }
    return all;
  }

  private @Nullable Element type(Element node, String attribute) {
    return types.get(resolve(node, node.getAttribute(attribute)));
  }

  private static String resolve(Element node, String name) {
    int colon = name.indexOf(':');
    String namespace = node.lookupNamespaceURI(colon < 0 ? null : name.substring(0, colon));
    return "{" + namespace + "}" + name.substring(colon + 1);
  }

  private static String localName(Element attribute) {
    String name =
        attribute.hasAttribute("ref")
            ? attribute.getAttribute("ref")
            : attribute.getAttribute("name");
    return name.substring(name.indexOf(':') + 1);
  }

  private static String target(Element node) {
    return node.getOwnerDocument().getDocumentElement().getAttribute("targetNamespace");
  }

  private static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }
}
