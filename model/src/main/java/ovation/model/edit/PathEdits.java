package ovation.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.Fragment;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Edits of anything in a descriptor by its {@link DescriptorPath}. */
public final class PathEdits {

  private PathEdits() {}

  /**
   * Sets an attribute, or the text of an element. What is missing is added if the standard knows
   * it.
   *
   * @throws EditException if the path means nothing or several elements, or an element that holds
   *     others
   */
  public static Edit set(XmlElement root, DescriptorPath path, String value) {
    Sentence label = Sentence.of("Set {0}", path);
    String attribute = path.attribute();
    if (attribute != null) {
      return attribute(label, path.one(root), attribute, value);
    }
    List<XmlElement> found = path.all(root);
    if (found.isEmpty()) {
      return addText(label, root, path, value);
    }
    XmlElement element = path.one(root);
    if (!element.elements().isEmpty()) {
      throw new EditException(
          Sentence.of(
              "{0} holds other elements and no text. Name one of them, or an attribute.", path));
    }
    return new SetText(label, element.key(), value);
  }

  private static Edit addText(Sentence label, XmlElement root, DescriptorPath path, String value) {
    XmlElement parent = path.parent().one(root);
    if (!path.last().selector().isEmpty()) {
      path.one(root);
    }
    requireKnown(parent, path);
    return OvfEdits.child(label, parent, path.last().name(), value);
  }

  private static void requireKnown(XmlElement parent, DescriptorPath path) {
    if (!OvfEdits.knowsChild(parent, path.last().name())) {
      throw new EditException(
          Sentence.of(
              "The standard knows no {0} in {1}. Check the spelling.",
              path.last().name(), OvfEdits.name(parent)));
    }
  }

  /**
   * Adds an element where the schema wants it, even if there are others of its name. A selector
   * becomes its id, name or key; a section gets its Info, a device its InstanceID and a name.
   *
   * @param text the text of the element, null for none
   * @throws EditException if the path ends in an attribute or the standard does not know the
   *     element
   */
  public static Edit add(XmlElement root, DescriptorPath path, @Nullable String text) {
    if (path.attribute() != null || path.isRoot()) {
      throw new EditException(
          Sentence.of("Elements are added; set the attribute {0} instead.", path));
    }
    XmlElement parent = path.parent().one(root);
    requireKnown(parent, path);
    PathStep step = path.last();
    Fragment fragment = complete(parent, step, text);
    return OvfEdits.insert(
        Sentence.of("Add {0}", path), parent, text == null ? fragment : fragment.text(text));
  }

  /** Adds an element that the standard knows there, where the schema wants it. */
  static Edit addChild(Sentence label, XmlElement parent, String name) {
    return OvfEdits.insert(label, parent, complete(parent, new PathStep(name, ""), null));
  }

  /** A new element with what the schema demands of it: its naming attribute, its first children. */
  private static Fragment complete(XmlElement parent, PathStep step, @Nullable String text) {
    String space = OvfEdits.childNamespace(parent, step.name());
    Fragment fragment = Fragment.of(space, step.name());
    Optional<String> naming = step.namingAttribute(OvfEdits.name(parent));
    if (!step.selector().isEmpty() && naming.isPresent()) {
      String other = space.isEmpty() ? OvfEdits.attributeNamespace(parent) : "";
      String own = Namespaces.isEnvelope(space) ? space : other;
      fragment = fragment.attribute(own, naming.get(), step.selector());
    }
    Optional<String> properties = OvfEdits.propertyNamespace(parent, step.name());
    if (properties.isPresent() && text == null) {
      String id =
          step.selector().isEmpty() ? freeId(parent) : step.selector().replace("InstanceID=", "");
      return fragment
          .child(Fragment.of(properties.get(), "ElementName").text(label(step.name()) + " " + id))
          .child(Fragment.of(properties.get(), "InstanceID").text(id));
    }
    if (step.name().endsWith("Section") || step.name().startsWith("VirtualSystem")) {
      return fragment.child("Info", words(step.name()));
    }
    return fragment;
  }

  /** {@code Boot source} of {@code CIM_BootSourceSetting}, {@code Storage} of StorageItem. */
  private static String label(String name) {
    String stem = name.replaceAll("^CIM_|Setting$|Item$", "");
    return stem.isEmpty() ? "Device" : words(stem);
  }

  /** The first number that no InstanceID beside a new element has. */
  private static String freeId(XmlElement parent) {
    Set<String> taken = new HashSet<>();
    for (XmlElement sibling : parent.elements()) {
      for (XmlElement property : sibling.elements()) {
        if (OvfEdits.name(property).equals("InstanceID")) {
          taken.add(property.text().strip());
        }
      }
    }
    return FreeName.of("", taken);
  }

  /** {@code Annotation section} of {@code AnnotationSection}. */
  private static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * Removes an attribute or an element.
   *
   * @throws EditException if there is nothing to remove, or several elements are meant
   */
  public static Edit remove(XmlElement root, DescriptorPath path) {
    Sentence label = Sentence.of("Remove {0}", path);
    XmlElement element = path.one(root);
    String attribute = path.attribute();
    if (attribute == null) {
      return new RemoveElement(label, element.key());
    }
    if (present(element, attribute) == null) {
      throw new EditException(Sentence.of("There is no {0} in the descriptor.", path));
    }
    return attribute(label, element, attribute, null);
  }

  private static Edit attribute(
      Sentence label, XmlElement element, String name, @Nullable String value) {
    XmlAttribute present = present(element, name);
    if (present != null) {
      return new SetAttribute(
          label, element.key(), present.namespace(), present.localName(), value);
    }
    String local = name.substring(name.indexOf(':') + 1);
    if (!OvfEdits.knowsAttribute(element, local)) {
      throw new EditException(
          Sentence.of(
              "The standard knows no attribute {0} of {1}. Check the spelling.",
              local, OvfEdits.name(element)));
    }
    return OvfEdits.attribute(label, element, local, value);
  }

  /** The attribute of that name, with its prefix or without. */
  private static @Nullable XmlAttribute present(XmlElement element, String name) {
    XmlAttribute found = null;
    for (XmlAttribute attribute : element.attributes()) {
      if (attribute.isNamespaceDeclaration()) {
        continue;
      }
      if (attribute.qualifiedName().equals(name)) {
        return attribute;
      }
      if (attribute.localName().equals(name) && found == null) {
        found = attribute;
      }
    }
    return found;
  }
}
