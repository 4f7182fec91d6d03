package ovation.model.rules.hardware;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.rules.Fix;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Numbers for quantities that are given otherwise. */
final class NumberFixes {

  private static final long MIB = 1L << 20;

  private NumberFixes() {}

  /** Leaves out a number that says nothing: an empty one, or -1 for no limit. */
  static Fix remove(HardwareItem item, String property) {
    return Fix.safe(
        HardwareEdits.setProperty(Sentence.of("Remove {0}", property), item, property, null));
  }

  /** A size of memory with its unit, such as {@code 4 GB}, as number and unit. */
  static Fix[] of(HardwareItem item, String property, @Nullable String given) {
    boolean memory =
        property.equals("VirtualQuantity")
            && ResourceType.of(item.resourceType())
                .filter(type -> type == ResourceType.MEMORY)
                .isPresent();
    Optional<Long> bytes =
        memory && given != null && !given.isBlank() && !Character.isDigit(last(given))
            ? ByteSize.parse(given).filter(size -> size > 0)
            : Optional.empty();
    return bytes.map(size -> set(item, size)).stream().toArray(Fix[]::new);
  }

  private static char last(String text) {
    return text.strip().charAt(text.strip().length() - 1);
  }

  private static Fix set(HardwareItem item, long bytes) {
    Sentence label = Sentence.of("Set {0}", ByteSize.of(bytes));
    long factor =
        Units.parse(item.allocationUnits())
            .filter(unit -> unit.base() == Units.Base.BYTE && unit.factor() > 1)
            .map(Units.Unit::factor)
            .orElse(0L);
    if (factor > 0 && bytes % factor == 0) {
      return new Fix(label, quantity(label, item, bytes / factor), true);
    }
    boolean whole = bytes % MIB == 0;
    String unit = whole ? "byte * 2^20" : "byte";
    Edit edit =
        Edit.all(
            label,
            List.of(
                HardwareEdits.setProperty(label, item, "AllocationUnits", unit),
                quantity(label, item, whole ? bytes / MIB : bytes)));
    return new Fix(label, edit, true);
  }

  private static Edit quantity(Sentence label, HardwareItem item, long number) {
    return HardwareEdits.setProperty(label, item, "VirtualQuantity", Long.toString(number));
  }
}
