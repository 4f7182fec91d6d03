package ovation.model.xml;

import java.util.List;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;

/**
 * A name as people write it, with or without a prefix.
 *
 * @param prefix empty for none
 * @param local the name behind it
 */
record QualifiedName(String prefix, String local) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_.·-]*");

  /**
   * Reads a name.
   *
   * @throws EditException if XML has no such names
   */
  static QualifiedName parse(String text) {
    String[] parts = text.strip().split(":", -1);
    boolean valid = parts.length <= 2;
    for (String part : parts) {
      valid &= NAME.matcher(part).matches();
    }
    if (!valid || text.strip().startsWith("xmlns")) {
      throw new EditException(
          Sentence.of(
              "“{0}” is no name. Use letters, digits, dots, hyphens and underscores.",
              text.strip()));
    }
    return parts.length == 1
        ? new QualifiedName("", parts[0])
        : new QualifiedName(parts[0], parts[1]);
  }

  /**
   * The namespace of an element of that name at the end of a path.
   *
   * @throws EditException if the prefix is declared nowhere
   */
  String ofElement(List<XmlElement> path) {
    NamespaceScope scope = XmlDocument.scope(path);
    require(scope);
    return scope.namespace(prefix);
  }

  /**
   * The namespace of an attribute of that name on the last element of a path: none without a
   * prefix.
   *
   * @throws EditException if the prefix is declared nowhere
   */
  String ofAttribute(List<XmlElement> path) {
    NamespaceScope scope = XmlDocument.scope(path);
    require(scope);
    return prefix.isEmpty() ? "" : scope.namespace(prefix);
  }

  private void require(NamespaceScope scope) {
    if (!prefix.isEmpty() && !scope.isBound(prefix)) {
      throw new EditException(
          Sentence.of(
              "The prefix “{0}” is not declared there. Declare it in the source first.", prefix));
    }
  }
}
