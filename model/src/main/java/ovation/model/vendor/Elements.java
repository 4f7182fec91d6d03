package ovation.model.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.Units;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/** Finds things in vendors' elements, whose children stand in one namespace here, another there. */
final class Elements {

  private Elements() {}

  /** The children of that namespace and name. */
  static List<XmlElement> children(XmlElement parent, String namespace, String name) {
    List<XmlElement> found = new ArrayList<>(0);
    for (XmlNode node : parent.children()) {
      if (node instanceof XmlElement child
          && child.localName().equals(name)
          && child.namespace().equals(namespace)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The children of that name in any namespace. */
  static List<XmlElement> named(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>(0);
    for (XmlNode node : parent.children()) {
      if (node instanceof XmlElement child && child.localName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first descendant at the end of a way of names, in any namespace. */
  static Optional<XmlElement> at(XmlElement start, String... names) {
    Optional<XmlElement> at = Optional.of(start);
    for (String name : names) {
      at = at.flatMap(element -> named(element, name).stream().findFirst());
    }
    return at;
  }

  /** All descendants in document order. */
  static Stream<XmlElement> descendants(XmlElement element) {
    return element.elements().stream()
        .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
  }

  /** The text of the first child of that name in any namespace; null if there is none. */
  static @Nullable String text(XmlElement parent, String name) {
    return at(parent, name).map(child -> child.text().strip()).orElse(null);
  }

  /** An attribute of that name, in whatever namespace; null if there is none. */
  static @Nullable String attribute(XmlElement element, String name) {
    return element.attributes().stream()
        .filter(a -> a.localName().equals(name) && !a.isNamespaceDeclaration())
        .map(XmlAttribute::value)
        .findFirst()
        .orElse(null);
  }

  /** A number of at most 18 digits; null if it is none. */
  static @Nullable Long number(@Nullable String text) {
    return Units.number(text)
        .filter(number -> number.bitLength() < 60)
        .map(Number::longValue)
        .orElse(null);
  }

  /** Yes or no in the spellings of the vendors; empty for anything else. */
  static Optional<Boolean> flag(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on" -> Optional.of(true);
      case "false", "0", "no", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
