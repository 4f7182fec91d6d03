package ovation.model.rules.disk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.hardware.Units;

/** How a capacity is given. */
final class Capacity {

  private static final Pattern MACRO = Pattern.compile("\\$\\{([^{}$]+)}");

  private Capacity() {}

  /** The name of the property in <code>${name}</code>; empty for anything else. */
  static Optional<String> macro(@Nullable String capacity) {
    if (capacity == null) {
      return Optional.empty();
    }
    Matcher matcher = MACRO.matcher(capacity.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The bytes; empty if they cannot be told or exceed 2^63 - 1. */
  static Optional<Long> bytes(Disk disk) {
    return Units.bytes(disk.capacity(), disk.capacityAllocationUnits());
  }

  /** True for a disk with content. */
  static boolean hasContent(Disk disk) {
    String ref = disk.fileRef();
    return ref != null && !ref.isBlank();
  }
}
