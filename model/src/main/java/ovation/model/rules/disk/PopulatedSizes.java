package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
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

/** The bytes in use are not more than the capacity. */
public final class PopulatedSizes extends DescribedRule {

  /** The rule. */
  public PopulatedSizes() {
    super(
        "D-09",
        Severity.ERROR,
        Reach.ENVELOPE,
        "A disk does not hold more than its capacity",
        "DSP0243 2.1.1 §9.1",
        """
        populatedSize says how many bytes of the disk are in use, so that an importer can plan
        space. It is always in bytes, whatever the unit of the capacity, and cannot exceed it. A
        value that was rounded or counted in the unit of the capacity is the usual cause.

        Set the real number, or remove the attribute.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String given = disk.populatedSize();
      if (given == null) {
        continue;
      }
      Place place = context.at(disk, "populatedSize");
      Sentence name = Wording.name(disk);
      Optional<BigInteger> size = WholeNumber.parseUnsigned(given, WholeNumber.MAX_UNSIGNED_LONG);
      Optional<BigInteger> capacity = Capacity.bytes(disk).map(BigInteger::valueOf);
      boolean senseless = size.isEmpty() && !Placeholder.isIn(given);
      Fix remove =
          new Fix(
              Sentence.of("Remove the number"),
              DiskEdits.setAttribute(disk, "populatedSize", null),
              senseless);
      if (Placeholder.isNumber(given)) {
        Severity rated = context.isPacking() ? Severity.ERROR : Severity.WARNING;
        Sentence message =
            Sentence.of("{0} has the placeholder {1} for the bytes in use.", name, quoted(given));
        problems.accept(problem(rated, place, message, remove));
      } else if (size.isEmpty()) {
        Sentence message =
            Sentence.of("{0} has {1} bytes in use; a number is expected.", name, quoted(given));
        problems.accept(problem(place, message, remove));
      } else if (capacity.filter(c -> size.get().compareTo(c) > 0).isPresent()) {
        Sentence message =
            Sentence.of(
                "{0} has {1} bytes in use, but a capacity of {2}.",
                name, size.get(), capacity.get());
        problems.accept(problem(place, message, remove));
      }
    }
  }
}
