package ovation.model.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words what the parser found; unknown messages stay as they are. */
final class FaultSentence {

  private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

  static {
    plain(
        "Element type \"(.*?)\" must be followed by either attribute specifications.*",
        "The tag of \"$1\" is broken: a quote, an equals sign or \">\" is missing.");
    plain(
        "The (?:element type|end-tag for element type) \"(.*?)\" must (?:be terminated|end) .*",
        "\"$1\" is not closed: its end tag is missing or broken.");
    plain("Content is not allowed in prolog.*", "There is text before the first tag.");
    plain(
        "(?:Content is not allowed in trailing section|The markup in the document following).*",
        "There is more behind the end of the document.");
    plain(
        "The prefix \"(.*?)\" for (?:element|attribute) \"(.*?)\".* is not bound.*",
        "The prefix of \"$2\" is not declared: xmlns:$1 is missing.");
    plain(
        "Open quote is expected for attribute \"(.*?)\".*",
        "The value of the attribute $1 does not start with a quote.");
    plain(
        "Attribute name \"(.*?)\" associated .* must be followed by the ' = ' character.*",
        "An equals sign is missing behind the attribute $1.");
    plain(
        "Attribute \"(.*?)\" (?:was already specified|bound to namespace .*) for element \"(.*?)\".*",
        "\"$2\" has the attribute $1 twice.");
    plain(
        "The value of attribute \"(.*?)\" associated .* must not contain the '<' character.*",
        "The value of the attribute $1 has a \"<\" in it: a quote is missing before, or write &lt;.");
    plain(
        "The entity \"(.*?)\" was referenced, but not declared.*",
        "The entity &$1; is not declared; write the character itself.");
    plain(
        "The (?:reference to entity \".*?\" must end|entity name must immediately follow) .*",
        "There is a bare \"&\"; write &amp; for it.");
    plain(
        "XML document structures must start and end within the same entity.*",
        "The text ends too early: end tags are missing.");
    plain(
        "An invalid XML character \\(Unicode: (.*?)\\) was found.*",
        "There is a character that XML does not allow (Unicode $1).");
    plain(
        "The string \"--\" is not permitted within comments.*",
        "There is \"--\" inside a comment, which XML does not allow.");
    plain(
        "The processing instruction target matching .* is not allowed.*",
        "The XML declaration is not at the very start of the file.");
  }

  private FaultSentence() {}

  private static void plain(String message, String sentence) {
    PLAIN.put(Pattern.compile(message, Pattern.DOTALL), sentence);
  }

  /** One line that ends in a full stop, without the parser's "ParseError at" head. */
  static String of(@Nullable String message) {
    String text = message == null ? "The text is not well-formed XML" : message;
    int head = text.indexOf("Message: ");
    text = (head < 0 ? text : text.substring(head + 9)).replaceAll("\\s+", " ").strip();
    if (text.length() < 500) {
      for (Map.Entry<Pattern, String> known : PLAIN.entrySet()) {
        Matcher matcher = known.getKey().matcher(text);
        if (matcher.matches()) {
          return matcher.replaceFirst(known.getValue());
        }
      }
    }
    return text.endsWith(".") ? text : text + ".";
  }
}
