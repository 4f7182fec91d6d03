package ovation.model.target.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfEdits;
import ovation.model.hardware.DiskFormats;
import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.DiskNeed;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform takes disks without content, and without a format. */
final class BlankDisks extends TargetRule {

  BlankDisks() {
    super(
        "T-31",
        Severity.ERROR,
        "The target makes blank disks",
        """
        A disk without a fileRef is blank: the platform makes a new one of its capacity. Some
        importers cannot, and some want to know a format even then.

        Ship an empty image for the disk, or say the format.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    Support blank = objection(on.target().support(Topic.FEATURE, "blank-disk")).orElse(null);
    Support nameless =
        objection(on.target().support(Topic.FEATURE, "disk-without-format")).orElse(null);
    for (DiskNeed need : needs.disks()) {
      String format = need.disk().format();
      Sentence name = Wording.name(need.disk());
      if (blank != null && isBlank(need.disk().fileRef())) {
        object(on, blank, on.at(need.disk()), Sentence.of("{0} is blank", name));
      }
      if (nameless != null && isBlank(format)) {
        object(
            on,
            nameless,
            on.at(need.disk(), "format"),
            Sentence.of("{0} does not say its format", name),
            fixes(need));
      }
    }
  }

  /** Nothing but a VMDK says of itself what it probably is. */
  private static Fix[] fixes(DiskNeed need) {
    String href = need.file() == null ? ".vmdk" : need.file().href();
    boolean vmdk = href != null && href.toLowerCase(Locale.ROOT).endsWith(".vmdk");
    return vmdk
        ? new Fix[] {
          Fix.choice(
              OvfEdits.attribute(
                  Sentence.of("Set the format of the disk"),
                  need.disk(),
                  "format",
                  DiskFormats.STREAM_OPTIMIZED))
        }
        : new Fix[0];
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
