package ovation.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.BootConfiguration;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.BootSource;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the order of boot sources (DSP0243 2.1.1 §9.17). */
public final class BootEdits {

  private static final String SECTION = "BootDeviceSection";

  private BootEdits() {}

  /** Adds a boot source behind the others of a section. */
  public static Edit addSource(BootDeviceSection section, String name, String device) {
    Sentence label = Sentence.of("Boot from “{0}”", name);
    List<BootConfiguration> configurations = section.configurations();
    if (configurations.isEmpty()) {
      return OvfEdits.insert(label, section, configuration(name, device));
    }
    BootConfiguration first = configurations.getFirst();
    return OvfEdits.insert(label, first, source(name, device, freeId(first)));
  }

  /** Adds a section with one boot source, even if the system has others. */
  public static Edit addSection(VirtualSystem system, String name, String device) {
    Fragment section =
        OvfEdits.fragment(system, SECTION)
            .child("Info", "The devices to start from, in order")
            .child(configuration(name, device));
    return OvfEdits.insert(Sentence.of("Boot from “{0}”", name), system, section);
  }

  private static Fragment configuration(String name, String device) {
    return Fragment.of(Namespaces.BOOTC, "CIM_BootConfigSetting")
        .child("ElementName", "Boot order")
        .child("InstanceID", "boot")
        .child(source(name, device, "boot1"));
  }

  private static Fragment source(String name, String device, String id) {
    return Fragment.of(Namespaces.BOOTS, "CIM_BootSourceSetting")
        .child("ElementName", name)
        .child("InstanceID", id)
        .child("StructuredBootString", device);
  }

  private static String freeId(BootConfiguration configuration) {
    Set<String> taken = new HashSet<>();
    configuration.sources().forEach(source -> taken.add(String.valueOf(source.instanceID())));
    return FreeName.of("boot", taken);
  }

  /** Sets a CIM property of a source by its name; null removes it. */
  public static Edit setProperty(BootSource source, String property, @Nullable String value) {
    return OvfEdits.child(Sentence.of("Edit boot source"), source, property, value);
  }

  /** Moves a source to the place of another. */
  public static Edit move(BootSource source, BootSource place) {
    return OvfEdits.move(Sentence.of("Change boot order"), source, place);
  }

  /** Removes a source; the configuration stays, and with it the choice of the platform. */
  public static Edit remove(BootSource source) {
    return OvfEdits.remove(
        Sentence.of("Do not boot from “{0}”", String.valueOf(source.elementName())), source);
  }

  /** Removes an order of boot sources. */
  public static Edit remove(BootDeviceSection section) {
    return OvfEdits.remove(Sentence.of("Remove boot order"), section);
  }
}
