package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.UnitSpelling;
import ovation.model.hardware.Units;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The units of memory and processors can be read. */
public final class AllocationUnits extends DescribedRule {

  /** The rule. */
  public AllocationUnits() {
    super(
        "H-13",
        Severity.WARNING,
        Reach.OWNER,
        "The units of memory and processors can be read",
        "DSP0243 2.1.1 §8.3, DSP0004 annex C",
        """
        Memory is counted in AllocationUnits, most portably "byte * 2^20"; for processors they are
        the unit of reservation and limit, "hertz * 10^6". A unit that an importer cannot read, or
        none for memory, leads to a machine of the wrong size.

        Set the unit that the number is meant in.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      Set<String> measured = measured(scope);
      for (HardwareItem item : scope.items()) {
        Optional<ResourceType> type = ResourceType.of(item.resourceType());
        if (type.filter(t -> t == ResourceType.MEMORY).isPresent()) {
          memory(context, measured, item, problems);
        } else if (type.filter(t -> t == ResourceType.PROCESSOR).isPresent()) {
          processor(context, item, problems);
        }
      }
    }
  }

  private void memory(
      RuleContext context, Set<String> measured, HardwareItem item, Consumer<Problem> problems) {
    String unit = item.allocationUnits();
    Place place = context.at(item, "AllocationUnits");
    if (unit == null || unit.isEmpty()) {
      if (item.virtualQuantity() != null
          && !Variant.isMarker(item)
          && !measured.contains(Variant.text(item.instanceID()))) {
        Sentence message =
            Sentence.of("{0} does not say its unit, such as \"byte * 2^20\".", Wording.name(item));
        problems.accept(problem(place, message, write(item, "byte * 2^20", false)));
      }
    } else if (!isBase(unit, Units.Base.BYTE)) {
      Sentence message =
          Sentence.of(
              "{0} is measured in {1}; \"byte * 2^20\" is expected.",
              Wording.name(item), quoted(unit));
      problems.accept(problem(place, message, meant(item, unit, "byte")));
    }
  }

  /** The ids of the devices with a unit: variants of them may leave it out. */
  private static Set<String> measured(HardwareScope scope) {
    Set<String> ids = new HashSet<>();
    for (HardwareItem item : scope.items()) {
      if (!Variant.text(item.allocationUnits()).isEmpty()) {
        ids.add(Variant.text(item.instanceID()));
      }
    }
    return ids;
  }

  private void processor(RuleContext context, HardwareItem item, Consumer<Problem> problems) {
    String unit = item.allocationUnits();
    boolean counts = item.reservation() != null || item.limit() != null;
    if (counts && unit != null && !unit.isEmpty() && !isBase(unit, Units.Base.HERTZ)) {
      Sentence message =
          Sentence.of(
              "{0} is reserved in {1}; \"hertz * 10^6\" is expected.",
              Wording.name(item), quoted(unit));
      problems.accept(
          problem(context.at(item, "AllocationUnits"), message, meant(item, unit, "hertz")));
    }
  }

  private static Fix[] meant(HardwareItem item, String unit, String base) {
    return UnitSpelling.meant(unit)
        .filter(meant -> meant.startsWith(base))
        .map(meant -> write(item, meant, true))
        .stream()
        .toArray(Fix[]::new);
  }

  /** Writes a unit in the standard's way. */
  static Fix write(HardwareItem item, String unit, boolean safe) {
    Sentence label = Sentence.of("Write {0}", quoted(unit));
    return new Fix(label, HardwareEdits.setProperty(label, item, "AllocationUnits", unit), safe);
  }

  private static boolean isBase(String unit, Units.Base base) {
    return Placeholder.isIn(unit) || Units.parse(unit).filter(u -> u.base() == base).isPresent();
  }
}
