package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/** What differs between two trees of which the later one came of the earlier one by edits. */
final class Touches {

  /** Something that differs: an attribute, the text, an inserted child, the order … */
  record Touch(ElementKey element, String what) {}

  private final Set<Touch> all = new HashSet<>();
  private boolean everything;

  private Touches() {}

  /** The differences; subtrees that both share cost nothing. */
  static Touches between(XmlElement before, XmlElement after) {
    Touches touches = new Touches();
    touches.everything = !before.namespace().equals(after.namespace());
    touches.compare(before, after);
    return touches;
  }

  /** Each attribute, text, inserted or removed element and order that differs. */
  Set<Touch> all() {
    return all;
  }

  /** True if the root itself has got another name, so that nothing else is as it was. */
  boolean concernEverything() {
    return everything;
  }

  private void compare(XmlElement before, XmlElement after) {
    if (before == after) {
      return;
    }
    ElementKey own = before.key();
    if (!before.qualifiedName().equals(after.qualifiedName())
        || !before.namespace().equals(after.namespace())) {
      all.add(new Touch(own, "name"));
    }
    attributes(own, before, after);
    if (before.children() != after.children()) {
      children(own, before, after);
    }
  }

  private void attributes(ElementKey own, XmlElement before, XmlElement after) {
    if (before.attributes().equals(after.attributes())) {
      return;
    }
    for (XmlAttribute attribute : before.attributes()) {
      if (!after.attributes().contains(attribute) && !attribute.isNamespaceDeclaration()) {
        all.add(new Touch(own, "@" + attribute.localName()));
      }
    }
    for (XmlAttribute attribute : after.attributes()) {
      if (!before.attributes().contains(attribute) && !attribute.isNamespaceDeclaration()) {
        all.add(new Touch(own, "@" + attribute.localName()));
      }
    }
  }

  private void children(ElementKey own, XmlElement before, XmlElement after) {
    if (sameKeys(before.children(), after.children())) {
      for (int i = 0; i < before.children().size(); i++) {
        if (before.children().get(i) instanceof XmlElement child) {
          compare(child, (XmlElement) after.children().get(i));
        }
      }
      return;
    }
    Map<ElementKey, XmlElement> old = new HashMap<>();
    before.elements().forEach(child -> old.put(child.key(), child));
    List<ElementKey> stayed = new ArrayList<>();
    Set<ElementKey> present = new HashSet<>();
    for (XmlElement child : after.elements()) {
      XmlElement known = old.get(child.key());
      if (known == null) {
        all.add(new Touch(own, "+" + child.source()));
      } else {
        stayed.add(child.key());
        present.add(child.key());
        compare(known, child);
      }
    }
    List<ElementKey> wanted = new ArrayList<>();
    for (XmlElement child : before.elements()) {
      if (present.contains(child.key())) {
        wanted.add(child.key());
      } else {
        all.add(new Touch(child.key(), "removed"));
      }
    }
    if (!wanted.equals(stayed)) {
      all.add(new Touch(own, "order"));
    }
    if (!text(before).equals(text(after))) {
      all.add(new Touch(own, "text"));
    }
  }

  /** True if only children themselves differ, not which there are or what is between them. */
  private static boolean sameKeys(List<XmlNode> before, List<XmlNode> after) {
    boolean same = before.size() == after.size();
    for (int i = 0; i < before.size() && same; i++) {
      XmlNode old = before.get(i);
      same =
          old == after.get(i)
              || (old instanceof XmlElement a
                  && after.get(i) instanceof XmlElement b
                  && a.key() == b.key());
    }
    return same;
  }

  /** What is written between the elements, white space left out. */
  private static String text(XmlElement element) {
    StringBuilder out = new StringBuilder();
    for (XmlNode child : element.children()) {
      if (!(child instanceof XmlElement)) {
        child.writeTo(out);
      }
    }
    return out.toString().strip();
  }
}
