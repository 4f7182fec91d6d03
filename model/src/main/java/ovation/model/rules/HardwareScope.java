package ovation.model.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ovation.model.envelope.Content;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Section;

/**
 * A section with hardware items, a VirtualHardwareSection or a ResourceAllocationSection: the scope
 * of instance ids.
 *
 * @param owner the system or collection
 * @param section the section
 * @param items its items in the order written
 * @param byInstance the items by instance id, those without one left out
 */
public record HardwareScope(
    Content owner,
    Section section,
    List<HardwareItem> items,
    Map<String, List<HardwareItem>> byInstance) {

  static HardwareScope of(Content owner, Section section, List<HardwareItem> items) {
    Map<String, List<HardwareItem>> byInstance = new LinkedHashMap<>();
    for (HardwareItem item : items) {
      String id = item.instanceID();
      if (id != null && !id.isEmpty()) {
        byInstance.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
      }
    }
    return new HardwareScope(owner, section, items, byInstance);
  }
}
