package ovation.packaging.trust;

import java.util.List;
import java.util.Optional;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;

/**
 * The one sentence about a package: the worst of its facts.
 *
 * @param facts what was found out
 */
record Headline(Verification facts) {

  Sentence said() {
    return worst()
        .orElseGet(() ->
            isSigned()
                ? Sentence.of(
                    "Signed by {0}, trusted by {1}; every file matches.", signer(), anchor())
                : Sentence.of("The package is not signed; every file matches its manifest."));
  }

  private Optional<Sentence> worst() {
    if (facts.integrity() == Verification.Integrity.DIFFERS) {
      return Optional.of(first(Fact.INTEGRITY));
    }
    if (facts.signature() == Verification.Signature.BROKEN) {
      return Optional.of(first(Fact.SIGNATURE));
    }
    PublisherMatch publisher = facts.signatory().publisher();
    if (publisher.state() == PublisherMatch.State.DIFFERS) {
      return Optional.of(
          isSigned()
              ? Sentence.of(
                  "Signed by {0}, but {1} was expected as the publisher.",
                  signer(), publisher.expectedNames())
              : Sentence.of(
                  "The package is not signed, but {0} was expected as the publisher.",
                  publisher.expectedNames()));
    }
    if (facts.coverage() == Verification.Coverage.NONE) {
      return Optional.of(
          Sentence.of(
              isSigned()
                  ? "Signed, but the manifest lists no file of the package: nothing is proven."
                  : "The package is not signed, and no manifest lists its files: nothing is"
                      + " proven."));
    }
    if (facts.coverage() == Verification.Coverage.MISSING) {
      return Optional.of(
          Sentence.of(
              isSigned() ? "Signed, but not all of it. {0}" : "The package is not signed. {0}",
              first(Fact.COVERAGE)));
    }
    Optional<Sentence> ofSigner = isSigned() ? worstOfSigner() : Optional.empty();
    if (facts.integrity() == Verification.Integrity.NOT_CHECKED && ofSigner.isEmpty()) {
      return Optional.of(
          isSigned()
              ? Sentence.of("Signed by {0}, trusted by {1}. {2}", signer(), anchor(), notChecked())
              : Sentence.of("The package is not signed. {0}", notChecked()));
    }
    return ofSigner;
  }

  private Optional<Sentence> worstOfSigner() {
    if (facts.signer() == Verification.Signer.REVOKED) {
      return Optional.of(Sentence.of("Signed by {0}. {1}", signer(), first(Fact.SIGNER)));
    }
    if (facts.signer() != Verification.Signer.TRUSTED) {
      return Optional.of(
          Sentence.of(
              "Signed by {0}, who is not known to be trusted. {1}", signer(), first(Fact.SIGNER)));
    }
    return switch (facts.time()) {
      case VALID, TIMESTAMPED -> Optional.empty();
      case EXPIRED, FUTURE, UNKNOWN ->
          Optional.of(Sentence.of("Signed by {0}. {1}", signer(), first(Fact.TIME)));
    };
  }

  private boolean isSigned() {
    return facts.signature() != Verification.Signature.ABSENT;
  }

  private Sentence signer() {
    return facts
        .story()
        .map(CertificateStory::subject)
        .map(Sentence::asItIs)
        .orElseGet(() -> Sentence.of("nobody"));
  }

  private Sentence anchor() {
    return facts.signatory().anchor().orElseGet(() -> Sentence.of("your choice"));
  }

  private Sentence notChecked() {
    long files =
        facts.files().stream().filter(f -> f.digest() == FileVerdict.Digest.NOT_CHECKED).count();
    return files > 1
        ? Sentence.of("{0} files were not read.", Figure.grouped(files))
        : first(Fact.INTEGRITY);
  }

  private Sentence first(Fact fact) {
    List<Reason> reasons = facts.reasons().stream().filter(r -> r.fact() == fact).toList();
    return reasons.stream()
        .filter(r -> !r.holds())
        .findFirst()
        .or(() -> reasons.stream().findFirst())
        .map(Reason::said)
        .orElseGet(() -> Sentence.of("Nothing is known about it."));
  }
}
