package ovation.app.value;

import java.util.Set;
import ovation.app.assist.Meanings;
import ovation.app.text.Texts;

/** How the values of the standard are called, and what they mean. */
public final class Words {
  private static final Set<String> LONG = Set.of("Info", "Description", "Notes", "CipherValue");

  private final Texts texts;
  private final Meanings meanings;

  /** The words in a language. */
  public Words(Texts texts) {
    this.texts = texts;
    meanings = new Meanings(texts);
  }

  /**
   * The name of a value for people; the standard's own where there is none.
   *
   * @param shape the kind of element, see {@link ovation.model.envelope.SchemaPlace#shape()}
   */
  public String label(String shape, String name) {
    return texts
        .find("value." + shape + "_" + name)
        .or(() -> texts.find("value." + name))
        .orElse(name);
  }

  /** What a value means, in a sentence; "" where there is none. */
  public String help(String shape, String name) {
    return meanings.of(shape, name).orElse("");
  }

  /** Whether a value is written in sentences. */
  static boolean isProse(Slot slot) {
    return slot.child() && LONG.contains(slot.name());
  }
}
