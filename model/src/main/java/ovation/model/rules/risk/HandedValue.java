package ovation.model.rules.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.PropertyValue;
import ovation.model.rules.PartFact;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.xml.XmlElement;

/**
 * A value that a guest gets to read: a property's default or an extra setting.
 *
 * @param name for the start of a sentence
 * @param key its key; null if missing
 * @param value as given; never blank, no placeholder
 * @param visible whether the deployer sees and may change it
 * @param element the property, value or setting
 */
record HandedValue(
    Sentence name, @Nullable String key, String value, boolean visible, XmlElement element) {

  private static final PartFact<List<HandedValue>> FOUND = new PartFact<>(HandedValue::find);

  /** All such values. */
  static List<HandedValue> all(RuleContext context) {
    List<HandedValue> all = new ArrayList<>();
    context.each(FOUND).forEach(all::addAll);
    return all;
  }

  /** The place of the value. */
  Place place(RuleContext context) {
    return context.at(element, "value");
  }

  private static List<HandedValue> find(RuleContext context) {
    List<HandedValue> all = new ArrayList<>();
    for (ProductSection section : context.sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        Sentence name = Wording.name(property);
        boolean visible = property.isUserConfigurable();
        String key = property.key();
        add(all, name, key, property.value(), visible, property.element());
        for (PropertyValue value : property.values()) {
          add(all, name, key, value.value(), visible, value.element());
        }
      }
    }
    for (PlacedSetting placed : PlacedSetting.all(context)) {
      Setting setting = placed.setting();
      if (setting.kind() == SettingKind.EXTRA_CONFIG) {
        Sentence name = Sentence.of("The setting {0}", Wording.quoted(setting.key()));
        add(all, name, setting.key(), setting.value(), false, setting.element());
      }
    }
    return all;
  }

  private static void add(
      List<HandedValue> all,
      Sentence name,
      @Nullable String key,
      @Nullable String value,
      boolean visible,
      XmlElement element) {
    if (value != null && !value.isBlank() && !Placeholder.isIn(value)) {
      all.add(new HandedValue(name, key, value.strip(), visible, element));
    }
  }
}
