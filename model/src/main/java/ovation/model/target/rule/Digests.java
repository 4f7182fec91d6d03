package ovation.model.target.rule;

import java.util.Locale;
import ovation.model.rules.Place;
import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform reads the digests of the manifest. */
final class Digests extends TargetRule {

  Digests() {
    super(
        "T-27",
        Severity.WARNING,
        "The target reads the digests of the manifest",
        """
        Old products know SHA1 only and refuse a manifest with SHA256; new ones no longer trust
        SHA1.

        Export the package with the digest that the target reads.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    for (String digest : needs.facts().digests()) {
      objection(on.target().support(Topic.DIGEST, digest))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  Place.WHOLE,
                  Sentence.of("the manifest uses {0}", digest.toUpperCase(Locale.ROOT))));
    }
  }
}
