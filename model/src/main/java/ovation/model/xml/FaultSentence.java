package ovation.model.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** Says in plain words what the parser found; unknown messages stay as they are. */
final class FaultSentence {

  private static final Map<Pattern, Sentence> PLAIN = new LinkedHashMap<>();

  static {
    plain(
        "Element type \"(.*?)\" must be followed by either attribute specifications.*",
        Sentence.of(
            "The tag of {0} is broken: a quote, an equals sign or \">\" is missing.",
            new Quoted("1")));
    plain(
        "The (?:element type|end-tag for element type) \"(.*?)\" must (?:be terminated|end) .*",
        Sentence.of("{0} is not closed: its end tag is missing or broken.", new Quoted("1")));
    plain("Content is not allowed in prolog.*", Sentence.of("There is text before the first tag."));
    plain(
        "(?:Content is not allowed in trailing section|The markup in the document following).*",
        Sentence.of("There is more behind the end of the document."));
    plain(
        "The prefix \"(.*?)\" for (?:element|attribute) \"(.*?)\".* is not bound.*",
        Sentence.of(
            "The prefix of {0} is not declared: xmlns:{1} is missing.", new Quoted("2"), 1));
    plain(
        "Open quote is expected for attribute \"(.*?)\".*",
        Sentence.of("The value of the attribute {0} does not start with a quote.", 1));
    plain(
        "Attribute name \"(.*?)\" associated .* must be followed by the ' = ' character.*",
        Sentence.of("An equals sign is missing behind the attribute {0}.", 1));
    plain(
        "Attribute \"(.*?)\" (?:was already specified|bound to namespace .*) for element"
            + " \"(.*?)\".*",
        Sentence.of("{0} has the attribute {1} twice.", new Quoted("2"), 1));
    plain(
        "The value of attribute \"(.*?)\" associated .* must not contain the '<' character.*",
        Sentence.of(
            "The value of the attribute {0} has a \"<\" in it: a quote is missing before, or write"
                + " &lt;.",
            1));
    plain(
        "The entity \"(.*?)\" was referenced, but not declared.*",
        Sentence.of("The entity &{0}; is not declared; write the character itself.", 1));
    plain(
        "The (?:reference to entity \".*?\" must end|entity name must immediately follow) .*",
        Sentence.of("There is a bare \"&\"; write &amp; for it."));
    plain(
        "XML document structures must start and end within the same entity.*",
        Sentence.of("The text ends too early: end tags are missing."));
    plain(
        "An invalid XML character \\(Unicode: (.*?)\\) was found.*",
        Sentence.of("There is a character that XML does not allow (Unicode {0}).", 1));
    plain(
        "The string \"--\" is not permitted within comments.*",
        Sentence.of("There is \"--\" inside a comment, which XML does not allow."));
    plain(
        "The processing instruction target matching .* is not allowed.*",
        Sentence.of("The XML declaration is not at the very start of the file."));
    plain(
        "Elements are nested deeper than (.*?) levels\\.",
        Sentence.of("Elements are nested deeper than {0} levels.", 1));
    plain(
        "An element has more than (.*?) attributes\\.",
        Sentence.of("An element has more than {0} attributes.", 1));
    plain(
        "A name is longer than (.*?) characters\\.",
        Sentence.of("A name is longer than {0} characters.", 1));
  }

  private FaultSentence() {}

  private static void plain(String message, Sentence sentence) {
    PLAIN.put(Pattern.compile(message, Pattern.DOTALL), sentence);
  }

  /** One line that ends in a full stop, without the parser's "ParseError at" head. */
  static Sentence of(@Nullable String message) {
    if (message == null) {
      return Sentence.of("The text is not well-formed XML.");
    }
    String text = message;
    int head = text.indexOf("Message: ");
    text = (head < 0 ? text : text.substring(head + 9)).replaceAll("\\s+", " ").strip();
    if (text.length() < 500) {
      for (Map.Entry<Pattern, Sentence> known : PLAIN.entrySet()) {
        Matcher matcher = known.getKey().matcher(text);
        if (matcher.matches()) {
          return filled(known.getValue(), matcher);
        }
      }
    }
    return Sentence.asItIs(text.endsWith(".") ? text : text + ".");
  }

  /** A sentence whose arguments are the numbers of groups. */
  private static Sentence filled(Sentence sentence, Matcher found) {
    List<Object> arguments =
        sentence.arguments().stream()
            .<Object>map(argument ->
                argument instanceof Quoted(String group)
                    ? new Quoted(found.group(Integer.parseInt(group)))
                    : found.group((Integer) argument))
            .toList();
    return new Sentence(sentence.pattern(), arguments);
  }
}
