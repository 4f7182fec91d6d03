package ovation.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.EncryptionKey;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the section with the keys of encrypted parts; they encrypt nothing (§9.13). */
public final class EncryptionEdits {

  private static final String SECTION = "EncryptionSection";

  private EncryptionEdits() {}

  /**
   * Adds an encrypted key, with its section if there is none.
   *
   * @param id the XML id
   * @param algorithm the URI of the algorithm that the key is encrypted with
   * @param keyName the name of the key that it is encrypted with, null if it needs none
   * @param cipherValue the encrypted key in base64
   * @param references what is encrypted with the key
   */
  public static Edit addEncryptedKey(
      Envelope envelope,
      String id,
      String algorithm,
      @Nullable String keyName,
      String cipherValue,
      List<String> references) {
    Fragment info =
        keyName == null ? null : Fragment.of(Namespaces.DS, "KeyInfo").child("KeyName", keyName);
    Fragment key =
        Fragment.of(Namespaces.XENC, "EncryptedKey")
            .attribute("", "Id", id)
            .child(
                Fragment.of(Namespaces.XENC, "EncryptionMethod")
                    .attribute("", "Algorithm", algorithm))
            .child(info)
            .child(Fragment.of(Namespaces.XENC, "CipherData").child("CipherValue", cipherValue))
            .child(references(references));
    return insert(envelope, Sentence.of("Add encrypted key “{0}”", id), key);
  }

  /**
   * Adds a key that is derived from a pass phrase by PBKDF2, with its section if there is none.
   *
   * @param id the XML id
   * @param salt the salt in base64
   * @param iterations how often the function is applied
   * @param keyLength the length of the key in bytes
   * @param function the URI of the pseudorandom function
   * @param references what is encrypted with the key
   */
  public static Edit addDerivedKey(
      Envelope envelope,
      String id,
      String salt,
      int iterations,
      int keyLength,
      String function,
      List<String> references) {
    Fragment parameters =
        Fragment.of(Namespaces.XENC11, "PBKDF2-params")
            .child(Fragment.of(Namespaces.XENC11, "Salt").child("Specified", salt))
            .child("IterationCount", Integer.toString(iterations))
            .child("KeyLength", Integer.toString(keyLength))
            .child(Fragment.of(Namespaces.XENC11, "PRF").attribute("", "Algorithm", function));
    Fragment key =
        Fragment.of(Namespaces.XENC11, "DerivedKey")
            .attribute("", "Id", id)
            .child(
                Fragment.of(Namespaces.XENC11, "KeyDerivationMethod")
                    .attribute("", "Algorithm", Namespaces.XENC11 + "pbkdf2")
                    .child(parameters))
            .child(references(references));
    return insert(envelope, Sentence.of("Add derived key “{0}”", id), key);
  }

  private static @Nullable Fragment references(List<String> uris) {
    if (uris.isEmpty()) {
      return null;
    }
    Fragment list = Fragment.of(Namespaces.XENC, "ReferenceList");
    for (String uri : uris) {
      list = list.child(Fragment.of(Namespaces.XENC, "DataReference").attribute("", "URI", uri));
    }
    return list;
  }

  /**
   * Adds a key as it is, with its section if there is none.
   *
   * @param key an {@code EncryptedKey} or {@code DerivedKey} (XML Encryption 1.1 §3.5, §5.4)
   */
  public static Edit insert(Envelope envelope, Sentence label, Fragment key) {
    List<EncryptionSection> sections = envelope.sections(EncryptionSection.class);
    if (!sections.isEmpty()) {
      return OvfEdits.insert(label, sections.getFirst(), key);
    }
    Fragment section =
        OvfEdits.fragment(envelope, SECTION).child("Info", "The keys of the encrypted parts");
    return OvfEdits.insert(label, envelope, section.child(key));
  }

  /**
   * Turns the default value of a property into a child element, which can be encrypted alone: an
   * attribute cannot (XML Encryption 1.1 §3.1).
   */
  public static Edit detachValue(Property property) {
    Sentence label = Sentence.of("Detach value of “{0}”", String.valueOf(property.key()));
    Fragment value =
        OvfEdits.fragment(property, "Value")
            .attribute(OvfEdits.attributeNamespace(property), "value", property.value());
    return Edit.all(
        label,
        List.of(
            ProductEdits.setAttribute(property, "value", null),
            OvfEdits.insert(label, property, value)));
  }

  /** Makes the default value of a property an attribute again. */
  public static Edit attachValue(Property property, PropertyValue value) {
    Sentence label = Sentence.of("Attach value of “{0}”", String.valueOf(property.key()));
    return Edit.all(
        label,
        List.of(
            OvfEdits.remove(label, value),
            ProductEdits.setAttribute(property, "value", value.value())));
  }

  /** Removes a key, and the section with its last key. */
  public static Edit remove(EncryptionSection section, EncryptionKey key) {
    Sentence label = Sentence.of("Remove key “{0}”", String.valueOf(key.id()));
    return section.keys().equals(List.of(key))
        ? OvfEdits.remove(label, section)
        : OvfEdits.remove(label, key);
  }
}
