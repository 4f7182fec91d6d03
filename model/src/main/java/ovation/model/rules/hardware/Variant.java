package ovation.model.rules.hardware;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Placeholder;

/** What makes an item a variant: its range mark and its configurations. */
final class Variant {

  private Variant() {}

  /** True for an item that marks the end of a range. */
  static boolean isMarker(HardwareItem item) {
    return "min".equals(item.bound()) || "max".equals(item.bound());
  }

  /** True for an item of no range and no configuration. */
  static boolean isUnconditional(HardwareItem item) {
    return !isMarker(item) && item.configurations().isEmpty();
  }

  /** The items of each InstanceID; placeholders stand for different ones. */
  static List<List<HardwareItem>> groups(HardwareScope scope) {
    return scope.byInstance().entrySet().stream()
        .filter(entry -> !Placeholder.isAll(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The text of a value that counts; empty for a missing or empty one. */
  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
