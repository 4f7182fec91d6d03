package ovation.model.rules.range;

import java.util.List;
import java.util.function.BiConsumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Range marks of items. */
final class Bounds {

  private Bounds() {}

  /** The mark as given, {@code normal} for a missing or empty one. */
  static String of(HardwareItem item) {
    String bound = item.bound();
    return bound == null || bound.isBlank() ? "normal" : bound.strip();
  }

  /** True for the mark of an end of a range. */
  static boolean isMarker(HardwareItem item) {
    return of(item).equals("min") || of(item).equals("max");
  }

  /** All items that mark the end of a range, with their sections. */
  static void forEachMarker(RuleContext context, BiConsumer<HardwareScope, HardwareItem> action) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        if (isMarker(item)) {
          action.accept(scope, item);
        }
      }
    }
  }

  /**
   * The items of the same InstanceID, itself included; empty if it has none. At most 1000: more
   * variants of a device are no device, and would make the work grow with their square.
   */
  static List<HardwareItem> group(HardwareScope scope, HardwareItem item) {
    String id = item.instanceID();
    List<HardwareItem> all =
        id == null ? List.of() : scope.byInstance().getOrDefault(id, List.of());
    return all.subList(0, Math.min(all.size(), 1000));
  }

  /** True if some configuration selects both. */
  static boolean meet(HardwareItem a, HardwareItem b) {
    return a.configurations().isEmpty()
        || b.configurations().isEmpty()
        || a.configurations().stream().anyMatch(b.configurations()::contains);
  }

  /** How a message calls the marker: {@code The maximum of 2 CPU}. */
  static Sentence name(HardwareItem item) {
    return Sentence.of(
        of(item).equals("min") ? "The minimum of {0}" : "The maximum of {0}", Wording.name(item));
  }
}
