package ovation.model.target.rule;

import ovation.model.envelope.FileReference;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform unpacks compressed files. */
final class CompressedFiles extends TargetRule {

  CompressedFiles() {
    super(
        "T-16",
        Severity.ERROR,
        "The target unpacks compressed files",
        """
        A file of the References may be compressed with gzip as a whole. Many products, vSphere
        among them, refuse it; a stream-optimized VMDK is compressed inside already.

        Decompress the file, and remove the attribute compression.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    Support said = objection(on.target().support(Topic.FEATURE, "gzip")).orElse(null);
    if (said == null) {
      return;
    }
    for (FileReference file : needs.files()) {
      String compression = file.compression();
      if (compression != null && compression.strip().equalsIgnoreCase("gzip")) {
        object(
            on,
            said,
            on.at(file, "compression"),
            Sentence.of("{0} is compressed with gzip", Wording.name(file)));
      }
    }
  }
}
