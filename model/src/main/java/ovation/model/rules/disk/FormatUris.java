package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.Disk;
import ovation.model.envelope.OvfEdits;
import ovation.model.hardware.FormatSpelling;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The URI of a disk's format is spelled as importers know it. */
public final class FormatUris extends DescribedRule {

  /** The rule. */
  public FormatUris() {
    super(
        "D-13",
        Severity.WARNING,
        Reach.ENVELOPE,
        "The format's URI is spelled as importers know it",
        "DSP0243 2.1.1 §9.1",
        """
        Importers do not open the address of a format, they compare it letter by letter. One wrong
        letter, a missing part behind the "#" or https instead of http makes a format that nobody
        knows, and the import stops.

        Use http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized for a VMDK that
        every product reads.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Disk disk : context.disks()) {
      String format = disk.format();
      if (format == null || Placeholder.isIn(format) || !format.contains(":")) {
        continue;
      }
      Optional<String> meant = FormatSpelling.meant(format);
      if (meant.isPresent()) {
        Fix fix =
            Fix.safe(
                OvfEdits.attribute(Sentence.of("Correct the URI"), disk, "format", meant.get()));
        Sentence message =
            Sentence.of(
                "{0} has the format {1}, which no importer knows; {2} is meant.",
                Wording.name(disk), quoted(format), quoted(meant.get()));
        problems.accept(problem(context.at(disk, "format"), message, fix));
      } else if (format.strip().endsWith("vmdk.html")) {
        Sentence message =
            Sentence.of(
                "{0} has the format {1}, which does not say what kind of VMDK it is, such as"
                    + " \"#streamOptimized\".",
                Wording.name(disk), quoted(format));
        problems.accept(problem(context.at(disk, "format"), message));
      }
    }
  }
}
