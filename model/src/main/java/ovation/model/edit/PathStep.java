package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * One step of a path: a name and, in brackets, which of several elements is meant.
 *
 * @param name the element's name without prefix
 * @param selector the text in the brackets, empty if there are none
 */
record PathStep(String name, String selector) {

  /** What names an element, in the order in which it is tried. */
  private static final List<String> NAMING =
      List.of(
          "id",
          "diskId",
          "key",
          "name",
          "msgid",
          "fileRef",
          "href",
          "group",
          "configuration",
          "Id",
          "URI");

  /** Reads a step such as {@code Disk[vmdisk1]}. */
  static PathStep parse(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return new PathStep(text, "");
    }
    if (!text.endsWith("]") || open == 0) {
      throw new EditException(
          Sentence.of("“{0}” is no step of a path. Write Name or Name[which].", text));
    }
    String selector = text.substring(open + 1, text.length() - 1).strip();
    char quote = selector.isEmpty() ? ' ' : selector.charAt(0);
    boolean quoted =
        selector.length() > 1
            && (quote == '"' || quote == '\'')
            && selector.charAt(selector.length() - 1) == quote;
    return new PathStep(
        text.substring(0, open), quoted ? selector.substring(1, selector.length() - 1) : selector);
  }

  /**
   * The attribute by which new elements of this name are told apart; empty if there is none.
   *
   * @param parent the name of the element around
   */
  Optional<String> namingAttribute(String parent) {
    return switch (name) {
      case "File" -> Optional.of(parent.equals("References") ? "id" : "fileRef");
      case "Item" -> parent.equals("StartupSection") ? Optional.of("id") : Optional.empty();
      case "VirtualSystem",
          "VirtualSystemCollection",
          "Configuration",
          "ScaleOutSection",
          "PlacementGroupSection" ->
          Optional.of("id");
      case "Disk", "SharedDisk" -> Optional.of("diskId");
      case "Network" -> Optional.of("name");
      case "Property" -> Optional.of("key");
      case "Msg" -> Optional.of("msgid");
      case "PlacementSection" -> Optional.of("group");
      case "InstanceCount" -> Optional.of("configuration");
      case "EncryptedKey", "DerivedKey" -> Optional.of("Id");
      case "DataReference", "KeyReference" -> Optional.of("URI");
      default -> Optional.empty();
    };
  }

  /** The elements among some that the step means. */
  List<XmlElement> among(List<XmlElement> elements) {
    List<XmlElement> named =
        elements.stream().filter(element -> OvfEdits.name(element).equals(name)).toList();
    if (selector.isEmpty()) {
      return named;
    }
    List<XmlElement> chosen = named.stream().filter(this::isMeant).toList();
    boolean index = selector.matches("[1-9][0-9]{0,5}");
    if (chosen.isEmpty() && index && Integer.parseInt(selector) <= named.size()) {
      return List.of(named.get(Integer.parseInt(selector) - 1));
    }
    return chosen;
  }

  private boolean isMeant(XmlElement element) {
    int equals = selector.indexOf('=');
    if (equals > 0) {
      String child = selector.substring(0, equals).strip();
      String value = selector.substring(equals + 1).strip();
      boolean byChild =
          element.elements().stream()
              .anyMatch(e -> OvfEdits.name(e).equals(child) && e.text().strip().equals(value));
      if (byChild || values(element, child).contains(value)) {
        return true;
      }
    }
    return NAMING.stream().anyMatch(naming -> values(element, naming).contains(selector));
  }

  private static List<String> values(XmlElement element, String attribute) {
    List<String> values = new ArrayList<>();
    for (XmlAttribute present : element.attributes()) {
      if (present.localName().equals(attribute) && !present.isNamespaceDeclaration()) {
        values.add(present.value());
      }
    }
    return values;
  }

  @Override
  public String toString() {
    return selector.isEmpty() ? name : name + "[" + selector + "]";
  }
}
