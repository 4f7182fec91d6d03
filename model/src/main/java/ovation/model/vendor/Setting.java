package ovation.model.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;

/**
 * A {@code vmw:Config} or {@code vmw:ExtraConfig} of a hardware section or one of its items.
 *
 * @param kind which of the two
 * @param key its key without surrounding blanks; empty if missing
 * @param value its value without surrounding blanks; null if missing
 * @param required whether an importer that does not know it has to refuse the package; said so
 * @param element the element
 */
public record Setting(
    SettingKind kind, String key, @Nullable String value, boolean required, XmlElement element) {

  /** The settings that stand directly in a hardware section or an item, as written. */
  public static List<Setting> of(OvfObject owner) {
    return of(owner.element());
  }

  /** The settings that stand directly in an element. */
  public static List<Setting> of(XmlElement owner) {
    List<Setting> settings = new ArrayList<>(0);
    for (XmlNode node : owner.children()) {
      if (node instanceof XmlElement child && child.namespace().equals(Namespaces.VMW)) {
        switch (child.localName()) {
          case "Config" -> settings.add(read(SettingKind.CONFIG, child));
          case "ExtraConfig" -> settings.add(read(SettingKind.EXTRA_CONFIG, child));
          default -> {}
        }
      }
    }
    return settings;
  }

  private static Setting read(SettingKind kind, XmlElement element) {
    String key = Elements.attribute(element, "key");
    String value = Elements.attribute(element, "value");
    String required = Elements.attribute(element, "required");
    return new Setting(
        kind,
        key == null ? "" : key.strip(),
        value == null ? null : value.strip(),
        Elements.flag(required).orElse(false),
        element);
  }

  /** What the key means; empty for one that is not in the table. */
  public Optional<SettingMeaning> meaning() {
    return SettingTable.meaning(kind, key);
  }

  /** What the setting may do beyond its machine, with the value that it has. */
  public Risk risk() {
    return meaning().map(meaning -> meaning.riskOf(value)).orElse(Risk.NONE);
  }

  /** True if it says yes in any spelling. */
  public boolean isOn() {
    return Elements.flag(value).orElse(false);
  }
}
