package ovation.model.edit;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.Strings;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of translated texts (DSP0243 2.1.1 §10). */
public final class TextEdits {

  private TextEdits() {}

  /**
   * Adds a bundle of texts.
   *
   * @param language the language tag, such as {@code de}
   * @param fileRef the id of the file with the bundle, null for texts in the descriptor
   */
  public static Edit addBundle(Envelope envelope, String language, @Nullable String fileRef) {
    String namespace = OvfEdits.attributeNamespace(envelope);
    Fragment bundle =
        OvfEdits.fragment(envelope, "Strings")
            .attribute(Namespaces.XML, "lang", language)
            .attribute(namespace, "fileRef", fileRef);
    return OvfEdits.insert(Sentence.of("Add texts in “{0}”", language), envelope, bundle);
  }

  /** Adds a text to a bundle. */
  public static Edit add(Strings bundle, String msgid, String text) {
    Fragment message =
        OvfEdits.fragment(bundle, "Msg")
            .attribute(OvfEdits.attributeNamespace(bundle), "msgid", msgid)
            .text(text);
    return OvfEdits.insert(Sentence.of("Add text “{0}”", msgid), bundle, message);
  }

  /** Sets the words of a text. */
  public static Edit setText(Msg message, String text) {
    return OvfEdits.text(
        Sentence.of("Set text “{0}”", String.valueOf(message.msgid())), message, text);
  }

  /** Takes a text from a file of the package (2.x); null takes it from the descriptor again. */
  public static Edit setFile(Msg message, @Nullable String fileRef) {
    return OvfEdits.attribute(
        Sentence.of("Set file of text “{0}”", String.valueOf(message.msgid())),
        message,
        "fileRef",
        fileRef);
  }

  /** Removes a text. */
  public static Edit remove(Msg message) {
    return OvfEdits.remove(
        Sentence.of("Remove text “{0}”", String.valueOf(message.msgid())), message);
  }
}
