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
    return OvfEdits.insert("Add product", content, section);
  }

  /** Sets a text field such as {@code Vendor} or {@code FullVersion}; null removes it. */
  public static Edit setField(ProductSection section, String field, @Nullable String text) {
    return OvfEdits.child("Set " + words(field), section, field, text);
  }

  /** {@code full version} of {@code FullVersion}. */
  private static String words(String field) {
    return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /** Adds a category at the end. */
  public static Edit addCategory(ProductSection section, String name) {
    return append(
        "Add category “" + name + "”", section, OvfEdits.fragment(section, "Category").text(name));
  }

  /** Renames a category, or sets the text of any other entry that is text. */
  public static Edit setCategory(ProductEntry category, String name) {
    return OvfEdits.text("Rename category", category, name);
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
    String undo = "Add property “" + key + "”";
    return after == null
        ? append(undo, section, property)
        : OvfEdits.insertAfter(undo, section, after, property);
  }

  private static Edit append(String label, ProductSection section, Fragment entry) {
    List<ProductEntry> entries = section.entries();
    return entries.isEmpty()
        ? OvfEdits.insert(label, section, entry)
        : OvfEdits.insertAfter(label, section, entries.getLast(), entry);
  }

  /** Sets an attribute of a property, such as {@code value} or {@code type}; null removes it. */
  public static Edit setAttribute(Property property, String name, @Nullable String value) {
    String label =
        name.equals("value")
            ? "Set default of “" + property.key() + "”"
            : "Edit property “" + property.key() + "”";
    return OvfEdits.attribute(label, property, name, value);
  }

  /** Sets the qualifiers that only VMware's products read; null removes them. */
  public static Edit setVendorQualifiers(Property property, @Nullable String text) {
    return OvfEdits.attribute(
        "Edit property “" + property.key() + "”",
        property.element(),
        Namespaces.VMW,
        "qualifiers",
        text);
  }

  /** Sets the {@code Label} or {@code Description} of a property; null removes it. */
  public static Edit setText(Property property, String element, @Nullable String text) {
    return OvfEdits.child("Edit property “" + property.key() + "”", property, element, text);
  }

  /**
   * Sets, adds or removes the default value for one configuration; a value that others share with
   * it stays with the others.
   */
  public static Edit setValue(Property property, String configuration, @Nullable String value) {
    String label = "Set default of “" + property.key() + "” for “" + configuration + "”";
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
    String what = entry instanceof Property p ? "property “" + p.key() + "”" : "category";
    return OvfEdits.remove("Remove " + what, entry);
  }

  /** Moves a category or property to the place of another. */
  public static Edit move(ProductEntry entry, ProductEntry place) {
    return OvfEdits.move("Move property", entry, place);
  }

  /** Sets the {@code class} or {@code instance} that qualifies the keys; null removes it. */
  public static Edit setScope(ProductSection section, String attribute, @Nullable String value) {
    return OvfEdits.attribute("Set " + attribute + " of product", section, attribute, value);
  }

  /** Removes a product section with all its properties. */
  public static Edit removeSection(ProductSection section) {
    return OvfEdits.remove("Remove product", section);
  }
}
