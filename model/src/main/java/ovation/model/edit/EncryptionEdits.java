package ovation.model.edit;

import java.util.List;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.Envelope;
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
}
