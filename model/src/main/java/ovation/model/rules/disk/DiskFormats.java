package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.hardware.FormatWords;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

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
          Sentence message = Sentence.of("{0} does not say its format.", Wording.name(disk));
          problems.accept(problem(rated, place, message, usual(context, disk)));
        }
      } else if (!Placeholder.isIn(format) && !ABSOLUTE.matcher(format.strip()).matches()) {
        Sentence message =
            Sentence.of(
                "{0} has the format {1}; a URI is expected.", Wording.name(disk), quoted(format));
        Fix[] fixes =
            FormatWords.meant(format).map(meant -> write(disk, meant, true)).stream()
                .toArray(Fix[]::new);
        problems.accept(problem(place, message, fixes));
      }
    }
  }

  /** Writes the URI of a format. */
  static Fix write(Disk disk, String uri, boolean safe) {
    return new Fix(
        Sentence.of("Write {0}", quoted(uri)), DiskEdits.setAttribute(disk, "format", uri), safe);
  }

  /** The usual format of images so named; only the image itself knows for certain. */
  private static Fix[] usual(RuleContext context, Disk disk) {
    return context
        .file(disk.fileRef())
        .map(FileReference::href)
        .map(href -> href.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", ""))
        .map(href -> href.substring(href.lastIndexOf('.') + 1))
        .flatMap(FormatWords::meant)
        .map(uri -> write(disk, uri, false))
        .stream()
        .toArray(Fix[]::new);
  }
}
