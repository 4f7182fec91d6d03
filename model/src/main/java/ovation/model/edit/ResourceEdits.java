package ovation.model.edit;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Edits of what all systems of a collection together may use (DSP0243 2.1.1 §9.3). */
public final class ResourceEdits {

  private ResourceEdits() {}

  /**
   * Limits a resource.
   *
   * @param name the name shown to people
   * @param units of reservation and limit, such as {@code byte * 2^20}; null for none
   */
  public static Edit add(
      ResourceAllocationSection section, String name, ResourceType type, @Nullable String units) {
    Set<String> taken = new HashSet<>();
    section.items().forEach(item -> taken.add(String.valueOf(item.instanceID())));
    NewDevice item = new NewDevice(name, type).with("AllocationUnits", units);
    return OvfEdits.insert(
        Sentence.of("Limit {0}", name), section, item.fragment(section, FreeName.of("", taken)));
  }

  /** Sets a CIM property of an item, such as {@code Reservation}; null removes it. */
  public static Edit setProperty(HardwareItem item, String property, @Nullable String value) {
    return OvfEdits.child(Sentence.of("Set limits"), item, property, value);
  }

  /** Sets for which options an item counts, or that it is a bound; null removes it. */
  public static Edit setAttribute(HardwareItem item, String attribute, @Nullable String value) {
    return OvfEdits.attribute(Sentence.of("Set limits"), item, attribute, value);
  }

  /** Removes an item. */
  public static Edit remove(HardwareItem item) {
    return OvfEdits.remove(
        Sentence.of("Remove limit “{0}”", String.valueOf(item.elementName())), item);
  }
}
