package ovation.app.section;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.edit.TreeEdits;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SectionTable;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * A descriptor with every element and every attribute of the standard, each with a value that
 * stands nowhere else: made of the vocabulary itself, so that nothing can be forgotten.
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
   */
  record Value(ElementKey element, String attribute, String text) {}

  /** The values by what they are: the element's name in its parent, and the attribute. */
  private final Map<String, Value> values = new LinkedHashMap<>();

  private Snapshot now = Snapshot.of(START.getBytes(StandardCharsets.UTF_8));
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

  /** Names of the standard that stand for other shapes in other places need their mark first. */
  private void mark(ElementKey key, String parent) {
    XmlElement element = element(key);
    String name = OvfEdits.name(element);
    if (parent.equals("StartupSection") && name.equals("Item")) {
      now = now.apply(TreeEdits.addAttribute(element, "id"));
    } else if (parent.equals("EnvironmentFilesSection") && name.equals("File")) {
      now = now.apply(OvfEdits.attribute("", element, "fileRef", ""));
    }
  }

  private void fill(ElementKey key, String parent, int depth) {
    mark(key, parent);
    String name = OvfEdits.name(element(key));
    for (String attribute : OvfEdits.attributeNames(element(key))) {
      if (present(element(key), attribute).isEmpty()) {
        now = now.apply(TreeEdits.addAttribute(element(key), attribute));
      }
      String text = Integer.toString(next++);
      XmlAttribute made = present(element(key), attribute).orElseThrow();
      now = now.apply(TreeEdits.setAttribute(element(key), made, text));
      values.putIfAbsent(parent + "/" + name + "/@" + attribute, new Value(key, attribute, text));
    }
    List<String> children = OvfEdits.childNames(element(key));
    for (String child : children) {
      boolean nested = name.equals("VirtualSystemCollection") && child.equals(name) && depth > 2;
      if (mayHold(name, child) && !nested) {
        now = now.apply(TreeEdits.addChild(element(key), child));
        ElementKey made =
            element(key).elements().stream()
                .filter(e -> OvfEdits.name(e).equals(child))
                .reduce((first, second) -> second)
                .orElseThrow()
                .key();
        element(made)
            .elements()
            .forEach(e -> {
              now = now.apply(TreeEdits.remove(e));
            });
        fill(made, name, depth + 1);
      }
    }
    if (children.isEmpty()) {
      String text = Integer.toString(next++);
      now = now.apply(TreeEdits.setText(element(key), text));
      values.putIfAbsent(parent + "/" + name, new Value(key, "", text));
    }
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
