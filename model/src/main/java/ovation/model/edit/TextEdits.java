package ovation.model.edit;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
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
}
