package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.Disk;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;

/** A disk with content says its format by a URI. */
public final class DiskFormats extends DescribedRule {

  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+", Pattern.DOTALL);

  /** The rule. */
  public DiskFormats() {
    super(
        "D-08",
        Severity.ERROR,
        Reach.ENVELOPE,
        "A disk with content names its format by a URI",
        "DSP0243 2.1.1 §9.1",
        """
        The format is the address of the format's specification, for instance
        http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized. Importers compare
        it as a whole; "vmdk" or "vhd" tells them nothing.

        Set the URI of the format that the file really has.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String format = disk.format();
      Place place = context.at(disk, "format");
      if (format == null || format.isBlank()) {
        if (Capacity.hasContent(disk)) {
          Severity rated = context.isDialect() ? Severity.WARNING : severity();
          problems.accept(problem(rated, place, Wording.name(disk) + " does not say its format."));
        }
      } else if (!Placeholder.isIn(format) && !ABSOLUTE.matcher(format.strip()).matches()) {
        String message =
            Wording.name(disk) + " has the format " + quoted(format) + "; a URI is expected.";
        problems.accept(problem(place, message));
      }
    }
  }
}
