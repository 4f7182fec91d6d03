package ovation.model.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.XmlElement;

/**
 * A text of the descriptor that can be translated (DSP0243 2.1.1 §10).
 *
 * @param id the msgid that it has, or that it gets with its first translation
 * @param isNamed whether it has that msgid already
 * @param users the elements that show it; empty for a translation that nothing asks for
 * @param own the words in the descriptor's own language, "" for none
 * @param words the words in other languages, by the language as its bundle tells it
 */
public record TranslatableText(
    String id, boolean isNamed, List<XmlElement> users, String own, Map<String, String> words) {

  /** A text with its own copies. */
  public TranslatableText {
    users = List.copyOf(users);
    words = Map.copyOf(words);
  }

  /** The words in a language; empty if they are missing. */
  public Optional<String> in(String language) {
    return Optional.ofNullable(words.get(language)).filter(text -> !text.isBlank());
  }
}
