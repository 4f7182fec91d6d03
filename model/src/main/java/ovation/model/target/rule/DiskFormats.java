package ovation.model.target.rule;

import java.util.Locale;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Topic;
import ovation.model.target.need.DiskNeed;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform reads the format of the disks. */
final class DiskFormats extends TargetRule {

  DiskFormats() {
    super(
        "T-15",
        Severity.ERROR,
        "The target reads this format of disks",
        """
        A product imports the formats that it knows, by the URI in the descriptor or by looking into
        the image. VMDK, stream optimized, is read by nearly everybody who imports packages.

        Convert the image, and set the format that it has then.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    for (DiskNeed need : needs.disks()) {
      if (need.file() == null) {
        continue;
      }
      String href = need.file().href();
      String real = href == null ? null : needs.facts().formats().get(href);
      String format = real == null ? need.format().orElse(null) : real;
      if (format != null) {
        objection(on.target().support(Topic.DISK, format))
            .ifPresent(said ->
                object(
                    on,
                    said,
                    on.at(need.disk(), "format"),
                    Sentence.of("{0} is {1}", Wording.name(need.disk()), label(format))));
      }
    }
  }

  private static Sentence label(String format) {
    return switch (format) {
      case "vmdk-stream" -> Sentence.of("a stream-optimized VMDK");
      case "vmdk-sparse" -> Sentence.of("a sparse VMDK");
      case "vmdk-flat" -> Sentence.of("a flat VMDK");
      case "vmdk-other" -> Sentence.of("a VMDK of another kind");
      case "iso" -> Sentence.of("a CD image");
      default -> Sentence.asItIs(format.toUpperCase(Locale.ROOT));
    };
  }
}
