package ovation.model.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.text.Sentence;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlElement;

/** Edits of what VMware's products add to virtual hardware. */
public final class VmwareEdits {

  private VmwareEdits() {}

  /** The setting of that key in a hardware section or item; empty if it is not there. */
  public static Optional<XmlElement> config(OvfObject owner, String key) {
    return setting(owner, SettingKind.CONFIG, key);
  }

  private static Optional<XmlElement> setting(OvfObject owner, SettingKind kind, String key) {
    return Setting.of(owner).stream()
        .filter(setting -> setting.kind() == kind && isSame(kind, setting.key(), key))
        .map(Setting::element)
        .findFirst();
  }

  /** Lines of the configuration file are told apart without regard to case. */
  private static boolean isSame(SettingKind kind, String one, String other) {
    return kind == SettingKind.EXTRA_CONFIG ? one.equalsIgnoreCase(other) : one.equals(other);
  }

  /** The value of that key in a hardware section or item, null if it is not there. */
  public static @Nullable String configValue(OvfObject owner, String key) {
    return config(owner, key).flatMap(c -> c.attribute(Namespaces.VMW, "value")).orElse(null);
  }

  /** Sets, adds or, for null, removes a {@code vmw:Config} of a hardware section or an item. */
  public static Edit setConfig(
      Sentence label, OvfObject owner, String key, @Nullable String value) {
    return set(label, owner, SettingKind.CONFIG, key, value);
  }

  /** Sets, adds or, for null, removes a {@code vmw:ExtraConfig} of a hardware section. */
  public static Edit setExtraConfig(
      VirtualHardwareSection hardware, String key, @Nullable String value) {
    Sentence label =
        value == null
            ? Sentence.of("Remove extra setting “{0}”", key)
            : Sentence.of("Set extra setting “{0}”", key);
    return set(label, hardware, SettingKind.EXTRA_CONFIG, key, value);
  }

  private static Edit set(
      Sentence label, OvfObject owner, SettingKind kind, String key, @Nullable String value) {
    Optional<XmlElement> present = setting(owner, kind, key);
    if (present.isPresent()) {
      return value == null
          ? new RemoveElement(label, present.get().key())
          : new SetAttribute(label, present.get().key(), Namespaces.VMW, "value", value);
    }
    if (value == null) {
      return Edit.all(label, List.of());
    }
    Fragment setting =
        Fragment.of(Namespaces.VMW, kind.elementName())
            .attribute(OvfEdits.attributeNamespace(owner), "required", "false")
            .attribute(Namespaces.VMW, "key", key)
            .attribute(Namespaces.VMW, "value", value);
    return OvfEdits.insert(label, owner, setting);
  }

  /**
   * Sets the firmware that a system starts with.
   *
   * @param firmware {@code bios} or {@code efi}
   * @param secureBoot whether only signed programs are started; writes nothing where it is false
   *     and was never said
   */
  public static Edit setFirmware(
      VirtualHardwareSection hardware, String firmware, boolean secureBoot) {
    Sentence label = Sentence.of("Set firmware");
    String key = "bootOptions.efiSecureBootEnabled";
    boolean said = config(hardware, key).isPresent();
    return Edit.all(
        label,
        List.of(
            setConfig(label, hardware, "firmware", firmware),
            setConfig(label, hardware, key, secureBoot ? "true" : said ? "false" : null)));
  }

  /** Sets whether only signed systems start; secure boot needs EFI, so it sets that as well. */
  public static Edit setSecureBoot(VirtualHardwareSection hardware, boolean secureBoot) {
    Sentence label =
        secureBoot ? Sentence.of("Turn on secure boot") : Sentence.of("Turn off secure boot");
    String key = "bootOptions.efiSecureBootEnabled";
    Edit flag = setConfig(label, hardware, key, Boolean.toString(secureBoot));
    return secureBoot
        ? Edit.all(label, List.of(setConfig(label, hardware, "firmware", "efi"), flag))
        : flag;
  }

  /** The number of cores in each socket as given; empty if the item does not say. */
  public static Optional<XmlElement> coresPerSocket(HardwareItem item) {
    return item.element().elements().stream()
        .filter(child -> child.localName().equals("CoresPerSocket"))
        .filter(child -> child.namespace().equals(Namespaces.VMW))
        .findFirst();
  }

  /** Sets the number of cores in each socket where an item says it; null removes it. */
  public static Edit setCoresPerSocket(HardwareItem item, @Nullable String cores) {
    Sentence label = Sentence.of("Set cores per socket");
    Optional<XmlElement> present = coresPerSocket(item);
    if (present.isPresent()) {
      return cores == null
          ? new RemoveElement(label, present.get().key())
          : new SetText(label, present.get().key(), cores);
    }
    return cores == null
        ? Edit.all(label, List.of())
        : OvfEdits.insert(
            label,
            item,
            Fragment.of(Namespaces.VMW, "CoresPerSocket")
                .attribute(OvfEdits.attributeNamespace(item), "required", "false")
                .text(cores));
  }
}
