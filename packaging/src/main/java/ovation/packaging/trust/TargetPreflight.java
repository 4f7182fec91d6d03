package ovation.packaging.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.model.text.Sentence;
import ovation.packaging.integrity.DigestAlgorithm;

/** What one platform will make of a signature, as its data file says. */
final class TargetPreflight {

  private final TargetPlatform target;
  private final List<SigningRemark> remarks = new ArrayList<>();

  private TargetPreflight(TargetPlatform target) {
    this.target = target;
  }

  /** The remarks; none about what the file does not say. */
  static List<SigningRemark> of(
      TargetPlatform target, CertificateStory story, DigestAlgorithm digest, SignatureForm form) {
    TargetPreflight look = new TargetPreflight(target);
    look.at(Topic.SIGNATURE, story.isCurve() ? "ecdsa" : "rsa");
    look.at(Topic.DIGEST, digest.label().toLowerCase(Locale.ROOT));
    if (form.cms()) {
      look.at(Topic.SIGNATURE, "cms");
    }
    look.at(Topic.SIGNATURE, story.selfSigned() ? "self-signed" : "issued");
    if (form.timestamps().isEmpty()) {
      look.at(Topic.SIGNATURE, "expiry");
    }
    return look.remarks;
  }

  private void at(Topic topic, String thing) {
    Optional<Support> said = target.support(topic, thing);
    if (said.isEmpty() || (said.get().note().isEmpty() && said.get().verdict() == Verdict.RUNS)) {
      return;
    }
    Support support = said.get();
    Sentence note = Sentence.whole(support.note());
    boolean mild = support.verdict() == Verdict.RUNS;
    Sentence judged =
        switch (support.verdict()) {
          case RUNS -> Sentence.of("{0}: {1}", target.name(), note);
          case WARNINGS -> Sentence.of("{0} will warn ({1}).", target.name(), thing);
          case REFUSED -> Sentence.of("{0} will refuse the package ({1}).", target.name(), thing);
        };
    Sentence text = mild || support.note().isEmpty() ? judged : judged.then(note);
    remarks.add(
        new SigningRemark(mild ? SigningRemark.Weight.NOTE : SigningRemark.Weight.WARNING, text));
  }
}
