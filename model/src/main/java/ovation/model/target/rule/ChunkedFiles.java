package ovation.model.target.rule;

import ovation.model.envelope.FileReference;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform joins files in chunks. */
final class ChunkedFiles extends TargetRule {

  ChunkedFiles() {
    super(
        "T-17",
        Severity.ERROR,
        "The target joins files that are split into chunks",
        """
        A large file may be split into chunks with running numbers. Only VMware's products join them
        on import; others look for a file that is not there.

        Export the package with whole files.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    Support said = objection(on.target().support(Topic.FEATURE, "chunks")).orElse(null);
    if (said == null) {
      return;
    }
    for (FileReference file : needs.files()) {
      String chunk = file.chunkSize();
      if (chunk != null && !chunk.isBlank()) {
        object(
            on,
            said,
            on.at(file, "chunkSize"),
            Sentence.of("{0} is split into chunks", Wording.name(file)));
      }
    }
  }
}
