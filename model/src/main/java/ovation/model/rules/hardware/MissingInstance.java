package ovation.model.rules.hardware;

import java.util.List;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.text.Sentence;

/** The InstanceID of an item that has none. */
public final class MissingInstance {

  private MissingInstance() {}

  /** A new one for a device; for the mark of a range that of the only device of its type. */
  static Fix[] fixes(HardwareScope scope, HardwareItem item, FreshInstances fresh) {
    return Variant.isMarker(item) ? marked(scope, item) : new Fix[] {set(item, fresh.next(), true)};
  }

  /** For the mark of a range the InstanceID of the only device of its type. */
  public static Fix[] marked(HardwareScope scope, HardwareItem mark) {
    String type = Variant.text(mark.resourceType());
    List<String> ids =
        scope.items().stream()
            .filter(item -> !Variant.isMarker(item))
            .filter(item -> !type.isEmpty() && type.equals(Variant.text(item.resourceType())))
            .map(item -> Variant.text(item.instanceID()))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    return ids.size() == 1 ? new Fix[] {set(mark, ids.getFirst(), true)} : new Fix[0];
  }

  private static Fix set(HardwareItem item, String id, boolean safe) {
    Sentence label = Sentence.of("Set InstanceID to {0}", id);
    return new Fix(label, HardwareEdits.setProperty(label, item, "InstanceID", id), safe);
  }
}
