package ovation.model.target.rule;

import java.util.Locale;
import ovation.model.hardware.ByteSize;
import ovation.model.rules.Place;
import ovation.model.rules.Severity;
import ovation.model.target.Limit;
import ovation.model.target.PackageFacts;
import ovation.model.target.Quantity;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform reads the archive. */
final class Archives extends TargetRule {

  Archives() {
    super(
        "T-28",
        Severity.ERROR,
        "The target reads this form of archive",
        """
        An OVA is a plain USTAR archive. PAX headers, which several tools write by default, stop
        VMware's import and oVirt's; a file of 8 GiB or more needs the GNU form, which most products
        read.

        Export the package for the target; Ovation chooses the form that it reads.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    PackageFacts facts = needs.facts();
    TargetPlatform target = on.target();
    facts
        .archive()
        .flatMap(dialect -> objection(target.support(Topic.ARCHIVE, dialect)))
        .ifPresent(said ->
            object(
                on,
                said,
                Place.WHOLE,
                Sentence.of(
                    "the archive has {0} headers",
                    facts.archive().orElse("").toUpperCase(Locale.ROOT))));
    if (facts.compressed()) {
      feature("compressed-archive", Sentence.of("the archive is compressed as a whole"), on);
    }
    if (!facts.descriptorFirst()) {
      feature(
          "late-descriptor",
          Sentence.of("the descriptor is not the first file of the archive"),
          on);
    }
    Limit limit = target.limit(Quantity.MEMBER_SIZE).orElse(null);
    long most = limit == null ? Long.MAX_VALUE : limit.most().orElse(Long.MAX_VALUE);
    if (limit != null && facts.largestMember() > most) {
      report(
          on,
          limit.verdict(),
          limit,
          Place.WHOLE,
          Sentence.of(
              "{0} reads files of at most {1} in an archive; the largest has {2}.",
              target.name(), ByteSize.of(most), ByteSize.of(facts.largestMember())));
    }
  }

  private void feature(String name, Sentence what, Judgement on) {
    objection(on.target().support(Topic.FEATURE, name))
        .ifPresent(said -> object(on, said, Place.WHOLE, what));
  }
}
