package ovation.app.assist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the caret is in the markup, whether the text is well-formed or not.
 *
 * @param kind what is being written
 * @param typed what of it stands before the caret
 * @param open the elements around it, outermost first; the one whose tag is being written is last
 *     for attributes, and not among them for a name
 * @param before the child elements of the innermost one before the caret
 * @param after those behind it
 * @param siblings the elements beside the innermost one, where text is being written in it
 * @param attribute the attribute whose value is being written; null elsewhere
 * @param tagGoesOn whether the tag is written to its end already
 */
record Cursor(
    Kind kind,
    String typed,
    List<Tag> open,
    List<Tag> before,
    List<Tag> after,
    List<Tag> siblings,
    @Nullable String attribute,
    boolean tagGoesOn) {

  /** What is being written. */
  enum Kind {
    ELEMENT,
    END,
    ATTRIBUTE,
    VALUE,
    TEXT,
    NOTHING
  }

  /**
   * A start tag.
   *
   * @param name the name as written
   * @param attributes all between name and end, as written
   * @param text the text behind it up to the next tag
   */
  record Tag(String name, String attributes, String text) {
    private static final Pattern DECLARATION =
        Pattern.compile("\\sxmlns(?::[\\w.-]+)?\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*')");

    /** The tag as a line of XML that stands alone. */
    String alone(boolean closed) {
      return "<" + name + attributes + (closed ? "/>" : ">");
    }

    /** The same tag with no other attributes than declarations of namespaces. */
    Tag bare() {
      StringBuilder kept = new StringBuilder();
      Matcher declaration = DECLARATION.matcher(attributes);
      while (declaration.find()) {
        kept.append(declaration.group());
      }
      return new Tag(name, kept.toString(), text);
    }
  }
}
