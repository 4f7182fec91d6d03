package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ProductEntry;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the product, its categories and properties (DSP0243 2.1.1 §9.5). */
public final class ProductEdits {

  private ProductEdits() {}

  /** Adds an empty product section to a system or collection. */
  public static Edit addSection(Content content) {
    Fragment section =
        OvfEdits.fragment(content, "ProductSection")
            .child("Info", "Information about the installed software");
    return OvfEdits.insert(Sentence.of("Add product"), content, section);
  }

  /** Sets a text field such as {@code Vendor} or {@code FullVersion}; null removes it. */
  public static Edit setField(ProductSection section, String field, @Nullable String text) {
    return OvfEdits.child(label(field), section, field, text);
  }

  private static Sentence label(String field) {
    return switch (field) {
      case "Product" -> Sentence.of("Set product");
      case "Vendor" -> Sentence.of("Set vendor");
      case "Version" -> Sentence.of("Set version");
      case "FullVersion" -> Sentence.of("Set full version");
      case "ProductUrl" -> Sentence.of("Set product url");
      case "VendorUrl" -> Sentence.of("Set vendor url");
      case "AppUrl" -> Sentence.of("Set app url");
      default -> Sentence.of("Set {0}", field);
    };
  }

  /** Adds a category at the end. */
  public static Edit addCategory(ProductSection section, String name) {
    return append(
        Sentence.of("Add category “{0}”", name),
        section,
        OvfEdits.fragment(section, "Category").text(name));
  }

  /** Renames a category, or sets the text of any other entry that is text. */
  public static Edit setCategory(ProductEntry category, String name) {
    return OvfEdits.text(Sentence.of("Rename category"), category, name);
  }

  /**
   * Adds a property behind an entry.
   *
   * @param after the entry before it, null for the end of the section
   * @param type the type, such as {@code string} or {@code uint16}
   * @param value the default value, null for none
   * @param label the short name shown to the deployer, null for none
   */
  public static Edit addProperty(
      ProductSection section,
      @Nullable ProductEntry after,
      String key,
      String type,
      @Nullable String value,
      @Nullable String label) {
    String namespace = OvfEdits.attributeNamespace(section);
    Fragment property =
        OvfEdits.fragment(section, "Property")
            .attribute(namespace, "key", key)
            .attribute(namespace, "type", type)
            .attribute(namespace, "userConfigurable", "true")
            .attribute(namespace, "value", value)
            .child("Label", label);
    Sentence undo = Sentence.of("Add property “{0}”", key);
    return after == null
        ? append(undo, section, property)
        : OvfEdits.insertAfter(undo, section, after, property);
  }

  private static Edit append(Sentence label, ProductSection section, Fragment entry) {
    List<ProductEntry> entries = section.entries();
    return entries.isEmpty()
        ? OvfEdits.insert(label, section, entry)
        : OvfEdits.insertAfter(label, section, entries.getLast(), entry);
  }

  /** Sets an attribute of a property, such as {@code value} or {@code type}; null removes it. */
  public static Edit setAttribute(Property property, String name, @Nullable String value) {
    Sentence label =
        name.equals("value")
            ? Sentence.of("Set default of “{0}”", String.valueOf(property.key()))
            : Sentence.of("Edit property “{0}”", String.valueOf(property.key()));
    return OvfEdits.attribute(label, property, name, value);
  }

  /** Sets the qualifiers that only VMware's products read; null removes them. */
  public static Edit setVendorQualifiers(Property property, @Nullable String text) {
    return OvfEdits.attribute(
        Sentence.of("Edit property “{0}”", String.valueOf(property.key())),
        property.element(),
        Namespaces.VMW,
        "qualifiers",
        text);
  }

  /** Sets the {@code Label} or {@code Description} of a property; null removes it. */
  public static Edit setText(Property property, String element, @Nullable String text) {
    return OvfEdits.child(
        Sentence.of("Edit property “{0}”", String.valueOf(property.key())),
        property,
        element,
        text);
  }

  /**
   * Sets, adds or removes the default value for one configuration; a value that others share with
   * it stays with the others.
   */
  public static Edit setValue(Property property, String configuration, @Nullable String value) {
    Sentence label =
        Sentence.of(
            "Set default of “{0}” for “{1}”", String.valueOf(property.key()), configuration);
    for (PropertyValue present : property.values()) {
      if (configuration.equals(present.configuration())) {
        return value == null
            ? OvfEdits.remove(label, present)
            : OvfEdits.attribute(label, present, "value", value);
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (PropertyValue shared : property.values()) {
      List<String> others = new ArrayList<>(Tokens.of(shared.configuration()));
      if (others.remove(configuration)) {
        edits.add(OvfEdits.attribute(label, shared, "configuration", String.join(" ", others)));
      }
    }
    if (value == null) {
      return Edit.all(label, edits);
    }
    String namespace = OvfEdits.attributeNamespace(property);
    Fragment fresh =
        OvfEdits.fragment(property, "Value")
            .attribute(namespace, "value", value)
            .attribute(namespace, "configuration", configuration);
    edits.add(OvfEdits.insert(label, property, fresh));
    return Edit.all(label, edits);
  }

  /** Removes a category or property. */
  public static Edit remove(ProductEntry entry) {
    Sentence label =
        entry instanceof Property p
            ? Sentence.of("Remove property “{0}”", String.valueOf(p.key()))
            : Sentence.of("Remove category");
    return OvfEdits.remove(label, entry);
  }

  /** Moves a category or property to the place of another. */
  public static Edit move(ProductEntry entry, ProductEntry place) {
    return OvfEdits.move(Sentence.of("Move property"), entry, place);
  }

  /** Sets the {@code class} or {@code instance} that qualifies the keys; null removes it. */
  public static Edit setScope(ProductSection section, String attribute, @Nullable String value) {
    return OvfEdits.attribute(
        Sentence.of("Set {0} of product", attribute), section, attribute, value);
  }
}
