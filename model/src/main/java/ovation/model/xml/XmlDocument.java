package ovation.model.xml;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * A descriptor as a lossless tree: {@code prolog + root + epilog} is the text. Immutable; edits
 * share everything they do not touch.
 *
 * @param prolog the XML declaration, comments and white space before the root element
 * @param root the root element
 * @param epilog whatever follows the root element, trailing NULs of old tools included
 * @param encoding how the text is stored
 */
public record XmlDocument(String prolog, XmlElement root, String epilog, TextEncoding encoding) {

  /** The whole text, without byte order mark. */
  public String text() {
    StringBuilder out = new StringBuilder(prolog.length() + root.length() + epilog.length());
    out.append(prolog);
    root.writeTo(out);
    return out.append(epilog).toString();
  }

  /** The line separator in use: that of the first line, a line feed for a text of one line. */
  public String lineSeparator() {
    String start = root.isSelfClosing() ? prolog : prolog + firstText(root);
    int feed = start.indexOf('\n');
    return feed > 0 && start.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  private static String firstText(XmlElement element) {
    return !element.children().isEmpty() && element.children().getFirst() instanceof XmlText text
        ? text.raw()
        : "";
  }

  CharsetEncoder encoder() {
    return encoding.charset().newEncoder();
  }

  XmlDocument withRoot(XmlElement newRoot) {
    return newRoot == root ? this : new XmlDocument(prolog, newRoot, epilog, encoding);
  }

  /** The elements from the root down to the one of that key; empty if there is none. */
  public List<XmlElement> path(ElementKey key) {
    List<XmlElement> path = guess(key);
    if (path.isEmpty() && collect(root, key, path)) {
      Collections.reverse(path);
    }
    return path;
  }

  /** The path by what the keys last knew of each other; empty if that does not fit this tree. */
  private List<XmlElement> guess(ElementKey key) {
    List<ElementKey> outwards = key.outwards();
    List<XmlElement> path = new ArrayList<>();
    int top = outwards.indexOf(root.key());
    if (top >= 0) {
      path.add(root);
    }
    for (int i = top - 1; i >= 0; i--) {
      XmlElement child = child(path.getLast(), outwards.get(i));
      if (child == null) {
        return new ArrayList<>();
      }
      path.add(child);
    }
    return path;
  }

  private static @Nullable XmlElement child(XmlElement parent, ElementKey key) {
    for (XmlNode node : parent.children()) {
      if (node instanceof XmlElement child && child.key() == key) {
        return child;
      }
    }
    return null;
  }

  private static boolean collect(XmlElement element, ElementKey key, List<XmlElement> path) {
    boolean found = element.key() == key;
    List<XmlNode> children = element.children();
    for (int i = 0; i < children.size() && !found; i++) {
      found = children.get(i) instanceof XmlElement child && collect(child, key, path);
    }
    if (found) {
      path.add(element);
    }
    return found;
  }

  /**
   * Replaces the element of that key by what {@code change} makes of it.
   *
   * @throws EditException if there is no such element
   */
  XmlDocument rewrite(ElementKey key, UnaryOperator<XmlElement> change) {
    List<XmlElement> path = path(key);
    if (path.isEmpty()) {
      throw new EditException(
          Sentence.of("The element to change is no longer part of the descriptor."));
    }
    XmlElement old = path.getLast();
    XmlElement changed = change.apply(old);
    for (int i = path.size() - 2; i >= 0; i--) {
      XmlElement parent = path.get(i);
      changed = changed == old ? parent : replaceChild(parent, old, changed);
      old = parent;
    }
    return withRoot(changed);
  }

  /**
   * Replaces the parent of the element of that key by what {@code change} makes of parent and
   * child.
   *
   * @throws EditException if there is no such element or it is the root
   */
  XmlDocument rewriteParent(ElementKey childKey, BinaryOperator<XmlElement> change) {
    List<XmlElement> path = path(childKey);
    if (path.size() < 2) {
      throw new EditException(
          Sentence.of("The element to change is no longer part of the descriptor."));
    }
    XmlElement child = path.getLast();
    return rewrite(path.get(path.size() - 2).key(), parent -> change.apply(parent, child));
  }

  private static XmlElement replaceChild(XmlElement parent, XmlElement old, XmlElement fresh) {
    List<XmlNode> children = new ArrayList<>(parent.children());
    children.set(children.indexOf(old), fresh);
    return parent.withChildren(children);
  }

  /** The prefixes in scope inside the last element of a path. */
  static NamespaceScope scope(List<XmlElement> path) {
    NamespaceScope scope = NamespaceScope.ROOT;
    for (XmlElement element : path) {
      scope = scope.with(element.attributes());
    }
    return scope;
  }
}
