package ovation.model.target.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Units;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.model.target.need.DeviceKind;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** The platform reads the unit of the memory. */
final class MemoryUnits extends TargetRule {

  private static final long MIB = 1L << 20;

  MemoryUnits() {
    super(
        "T-29",
        Severity.ERROR,
        "The target reads the unit of the memory",
        """
        The unit of memory may be any that DSP0004 can spell, but products know a few spellings, and
        some take every number for MiB. All of them read "byte * 2^20".

        Write the memory in MiB: the size stays the same.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    if (on.target().statements(Topic.UNIT).isEmpty()) {
      return;
    }
    for (HardwareNeeds hardware : system.hardware()) {
      for (DeviceNeed device : hardware.devices()) {
        if (device.kind() == DeviceKind.MEMORY) {
          judge(device, on);
        }
      }
    }
  }

  private void judge(DeviceNeed memory, Judgement on) {
    String unit = memory.device().value(HardwareItem::allocationUnits);
    Support said = Placeholder.isIn(unit) ? null : said(memory, on.target());
    if (said != null && said.verdict() != Verdict.RUNS) {
      HardwareItem item =
          memory
              .device()
              .source(HardwareItem::allocationUnits)
              .orElse(memory.device().items().getFirst());
      Sentence what =
          unit == null
              ? Sentence.of("the memory has no unit")
              : Sentence.of("the memory is given in {0}", Wording.quoted(unit));
      object(on, said, on.at(item, "AllocationUnits"), what, fixes(item));
    }
  }

  /** What is said of the spelling, else of its size, else of all others. */
  private static @Nullable Support said(DeviceNeed memory, TargetPlatform target) {
    Map<String, Support> known = target.statements(Topic.UNIT);
    Support said = known.get(memory.unit());
    if (said == null && memory.inMebibytes()) {
      said = known.get("mib");
    }
    return said == null ? known.get(Support.OTHERS) : said;
  }

  private static Fix[] fixes(HardwareItem item) {
    Sentence label = Sentence.of("Write the memory in MiB");
    List<Edit> edits = new ArrayList<>();
    edits.add(HardwareEdits.setProperty(label, item, "AllocationUnits", "byte * 2^20"));
    Map<String, @Nullable String> numbers = new LinkedHashMap<>();
    numbers.put("Limit", item.limit());
    numbers.put("Reservation", item.reservation());
    numbers.put("VirtualQuantity", item.virtualQuantity());
    for (Map.Entry<String, @Nullable String> number : numbers.entrySet()) {
      String given = number.getValue();
      if (given == null || given.isBlank()) {
        continue;
      }
      long bytes = Units.bytes(given, item.allocationUnits()).orElse(-1L);
      if (bytes < 0 || bytes % MIB != 0) {
        return new Fix[0];
      }
      edits.add(
          HardwareEdits.setProperty(label, item, number.getKey(), Long.toString(bytes / MIB)));
    }
    return new Fix[] {Fix.safe(Edit.all(label, edits))};
  }
}
