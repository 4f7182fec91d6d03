package ovation.app.section;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.edit.TreeEdits;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SchemaPlace;
import ovation.model.envelope.SectionTable;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Fragment;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * A descriptor with every element and every attribute of the standard: made of the vocabulary
 * itself, so that nothing can be forgotten. Values stand nowhere else, but for those that have to
 * refer to something to be shown at all.
 */
final class Everything {
  private static final String START =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/2" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2"/>
      """;

  /**
   * One value of the descriptor.
   *
   * @param element the element that has it
   * @param attribute the attribute's local name, "" for the element's text
   * @param text the value
   * @param typed another one to be typed in its place
   */
  record Value(ElementKey element, String attribute, String text, String typed) {

    /** The document with the other value at this place, and nothing else changed. */
    String typedInto(Snapshot before) {
      int from = start(before);
      String all = before.text();
      return all.substring(0, from) + typed + all.substring(from + text.length());
    }

    private int start(Snapshot in) {
      XmlElement found = in.find(element).orElseThrow();
      Origin origin = in.origin(element).orElseThrow();
      if (attribute.isEmpty()) {
        return origin.start() + found.source().lastIndexOf("</") - text.length();
      }
      int at = origin.start() + 1 + found.qualifiedName().length();
      for (XmlAttribute other : found.attributes()) {
        at += other.length();
        if (other.localName().equals(attribute) && !other.isNamespaceDeclaration()) {
          return at - 1 - text.length();
        }
      }
      throw new AssertionError("No attribute " + attribute);
    }
  }

  /** The values by what they are: kind of the parent, element and attribute. */
  private final Map<String, Value> values = new LinkedHashMap<>();

  private Snapshot now = Snapshot.of(START.getBytes(StandardCharsets.UTF_8));
  private String option = "";
  private int next = 1_000_000;

  Everything() {
    XmlElement root = now.root().orElseThrow();
    fill(root.key(), "", 0);
  }

  /** The descriptor. */
  byte[] bytes() {
    return now.bytes();
  }

  /** The descriptor with its keys. */
  Snapshot snapshot() {
    return now;
  }

  /** One value for everything that can have one. */
  Map<String, Value> values() {
    return values;
  }

  private XmlElement element(ElementKey key) {
    return now.find(key).orElseThrow();
  }

  private SchemaPlace place(ElementKey key) {
    return SchemaPlace.inside(now.document().orElseThrow().path(key)).orElseThrow();
  }

  /** Names of the standard that stand for other shapes in other places need their mark first. */
  private void mark(ElementKey key, String parent) {
    XmlElement element = element(key);
    String name = OvfEdits.name(element);
    if (parent.equals("StartupSection") && name.equals("Item")) {
      now = now.apply(TreeEdits.addAttribute(element, "id"));
    } else if (parent.equals("EnvironmentFilesSection") && name.equals("File")) {
      now = now.apply(OvfEdits.attribute(Sentence.of("Edit"), element, "fileRef", ""));
    } else if (parent.equals("NetworkPortProfile")) {
      Fragment port = Fragment.of(Namespaces.EPASD, "DesiredVLANEndpointMode");
      now = now.apply(OvfEdits.insert(Sentence.of("Edit"), element, port));
    }
  }

  private void fill(ElementKey key, String parent, int depth) {
    mark(key, parent);
    SchemaPlace place = place(key);
    String shape = place.shape();
    for (String attribute : place.allAttributes()) {
      if (!attribute.isEmpty()) {
        setAttribute(key, parent + "/" + shape, attribute);
      }
    }
    for (String child : OvfEdits.childNames(element(key))) {
      boolean nested = shape.equals("VirtualSystemCollection") && child.equals(shape) && depth > 2;
      if (mayHold(shape, child) && !nested) {
        ElementKey made = child(key, child);
        if (place.holds(child) == SchemaPlace.Holds.TEXT) {
          setText(made, parent + "/" + shape + "/" + child);
        } else {
          fill(made, shape, depth + 1);
        }
      }
    }
    if (parent.equals("VirtualHardwareSection") && !shape.equals("System")) {
      addEntryForAll(key, parent + "/" + shape);
    } else if (shape.equals("VirtualSystemCollection")) {
      nameMember(key);
    }
  }

  /** The child of a name; made if it is not there, without anything in it. */
  private ElementKey child(ElementKey key, String name) {
    Optional<XmlElement> there = last(key, name);
    if (there.isPresent() && !mayRepeat(name)) {
      return there.get().key();
    }
    now = now.apply(TreeEdits.addChild(element(key), name));
    ElementKey made = last(key, name).orElseThrow().key();
    element(made)
        .elements()
        .forEach(e -> {
          now = now.apply(TreeEdits.remove(e));
        });
    return made;
  }

  private static boolean mayRepeat(String name) {
    return name.endsWith("Item") || name.startsWith("VirtualSystem");
  }

  private Optional<XmlElement> last(ElementKey key, String name) {
    return element(key).elements().stream()
        .filter(e -> OvfEdits.name(e).equals(name))
        .reduce((first, second) -> second);
  }

  private void setAttribute(ElementKey key, String path, String attribute) {
    if (present(element(key), attribute).isEmpty()) {
      now = now.apply(TreeEdits.addAttribute(element(key), attribute));
    }
    String text = Integer.toString(next++);
    String typed = text + "9";
    if (attribute.equals("configuration")) {
      text = option + " " + text;
      typed = text + "9";
    } else if (attribute.equals("capacityAllocationUnits")) {
      text = "byte";
      typed = "byte * 2^10";
    }
    if (path.endsWith("/Configuration") && attribute.equals("id")) {
      option = text;
    }
    XmlAttribute made = present(element(key), attribute).orElseThrow();
    now = now.apply(TreeEdits.setAttribute(element(key), made, text));
    values.putIfAbsent(path + "/@" + attribute, new Value(key, attribute, text, typed));
  }

  private void setText(ElementKey key, String path) {
    for (String attribute :
        SchemaPlace.inside(now.document().orElseThrow().path(key))
            .map(SchemaPlace::allAttributes)
            .orElse(List.of())) {
      if (!attribute.isEmpty()) {
        setAttribute(key, path, attribute);
      }
    }
    String text = Integer.toString(next++);
    now = now.apply(TreeEdits.setText(element(key), text));
    values.putIfAbsent(path, new Value(key, "", text, text + "9"));
  }

  /** What is given for an option or as a mark of a range is about a device that there is. */
  private void addEntryForAll(ElementKey item, String path) {
    List<XmlElement> around = now.document().orElseThrow().path(item);
    ElementKey section = around.get(around.size() - 2).key();
    XmlElement id = last(item, "InstanceID").orElseThrow();
    now = now.apply(TreeEdits.addChild(element(section), OvfEdits.name(element(item))));
    ElementKey made = last(section, OvfEdits.name(element(item))).orElseThrow().key();
    element(made)
        .elements()
        .forEach(e -> {
          now = now.apply(TreeEdits.remove(e));
        });
    now = now.apply(OvfEdits.child(Sentence.of("Edit"), element(made), "InstanceID", id.text()));
    ElementKey own = last(made, "InstanceID").orElseThrow().key();
    values.put(path + "/InstanceID", new Value(own, "", id.text(), id.text() + "9"));
  }

  /** A start order says when members are started: here the first, then the other one. */
  private void nameMember(ElementKey collection) {
    String first = id(last(collection, "VirtualSystem").orElseThrow());
    Optional<XmlElement> other = last(collection, "VirtualSystemCollection");
    XmlElement item =
        last(last(collection, "StartupSection").orElseThrow().key(), "Item").orElseThrow();
    now = now.apply(TreeEdits.setAttribute(item, present(item, "id").orElseThrow(), first));
    other.ifPresent(second ->
        values.put(
            "StartupSection/StartupItem/@id", new Value(item.key(), "id", first, id(second))));
  }

  private static String id(XmlElement content) {
    return present(content, "id").orElseThrow().value();
  }

  private static boolean mayHold(String parent, String child) {
    return SectionTable.of(child)
        .map(allowed ->
            switch (parent) {
              case "Envelope" -> allowed.envelope() > 0;
              case "VirtualSystem" -> allowed.system() > 0;
              case "VirtualSystemCollection" -> allowed.collection() > 0;
              default -> true;
            })
        .orElse(true);
  }

  private static Optional<XmlAttribute> present(XmlElement element, String name) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals(name) && !a.isNamespaceDeclaration())
        .findFirst();
  }
}
