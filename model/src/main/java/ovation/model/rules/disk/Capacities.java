package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.hardware.ByteSize;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Each disk has a capacity above zero. */
public final class Capacities extends DescribedRule {

  /** The rule. */
  public Capacities() {
    super(
        "D-04",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every disk has a capacity above zero",
        "DSP0243 2.1.1 §9.1",
        """
        The capacity is a whole number above zero, counted in capacityAllocationUnits: "10" with
        the unit "byte * 2^30" for 10 GiB, never "10GB". A blank disk may take it from a property
        instead, as "${name}"; a disk with content may not, since its size is fixed.

        Set the number and the unit.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String given = disk.capacity();
      Place place = context.at(disk, "capacity");
      Sentence name = Wording.name(disk);
      if (given == null || given.isBlank()) {
        Severity rated = context.isDialect() ? Severity.WARNING : severity();
        problems.accept(problem(rated, place, Sentence.of("{0} has no capacity.", name)));
      } else if (WholeNumber.isWhole(given)) {
        if (WholeNumber.parse(given).filter(n -> n.signum() <= 0).isPresent()) {
          problems.accept(
              problem(
                  place,
                  Sentence.of(
                      "{0} has the capacity {1}; it must be above 0.", name, quoted(given))));
        }
      } else if (Capacity.macro(given).flatMap(context::property).isPresent()) {
        if (Capacity.hasContent(disk)) {
          Sentence message =
              Sentence.of(
                  "{0} has content, so its capacity cannot come from the property {1}.",
                  name, quoted(given));
          problems.accept(problem(place, message));
        }
      } else if (Placeholder.isNumber(given)) {
        filledInLater(context, disk, place, problems);
      } else {
        badNumber(disk, given, place, problems);
      }
    }
  }

  private void filledInLater(
      RuleContext context, Disk disk, Place place, Consumer<Problem> problems) {
    boolean macroOfBlank =
        Capacity.macro(disk.capacity()).isPresent() && !Capacity.hasContent(disk);
    if (!macroOfBlank) {
      Severity rated = context.isPacking() ? Severity.ERROR : Severity.WARNING;
      Sentence message =
          Sentence.of(
              "{0} has the placeholder {1} as its capacity.",
              Wording.name(disk), quoted(disk.capacity()));
      problems.accept(problem(rated, place, message));
    }
  }

  private void badNumber(Disk disk, String given, Place place, Consumer<Problem> problems) {
    Sentence message =
        Sentence.of(
            "{0} has the capacity {1}; a whole number is expected.",
            Wording.name(disk), quoted(given));
    Optional<Fix> fix =
        ByteSize.parse(given)
            .filter(bytes -> bytes > 0)
            .map(bytes ->
                new Fix(
                    Sentence.of("Set {0}", ByteSize.of(bytes)),
                    DiskEdits.setCapacity(disk, bytes),
                    true));
    problems.accept(problem(place, message, fix.stream().toArray(Fix[]::new)));
  }
}
