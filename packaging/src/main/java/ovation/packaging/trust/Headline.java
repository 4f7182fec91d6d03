package ovation.packaging.trust;

import java.util.List;
import java.util.Optional;

/**
 * The one sentence about a package: the worst of its facts.
 *
 * @param facts what was found out
 */
record Headline(Verification facts) {

  Said said() {
    return worst()
        .orElseGet(() ->
            isSigned()
                ? Said.of(Saying.ALL_WELL, signer(), anchor())
                : Said.of(Saying.UNSIGNED_WELL));
  }

  private Optional<Said> worst() {
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
              ? Said.of(Saying.OTHER_PUBLISHER, signer(), publisher.expectedNames())
              : Said.of(Saying.UNSIGNED_PUBLISHER, publisher.expectedNames()));
    }
    if (facts.coverage() == Verification.Coverage.NONE) {
      return Optional.of(
          Said.of(isSigned() ? Saying.NOTHING_PROVEN : Saying.UNSIGNED_NOTHING_PROVEN));
    }
    if (facts.coverage() == Verification.Coverage.MISSING) {
      return Optional.of(
          Said.of(
              isSigned() ? Saying.GAPS : Saying.UNSIGNED_GAPS,
              new Said.Within(first(Fact.COVERAGE))));
    }
    Optional<Said> ofSigner = isSigned() ? worstOfSigner() : Optional.empty();
    if (facts.integrity() == Verification.Integrity.NOT_CHECKED && ofSigner.isEmpty()) {
      return Optional.of(
          isSigned()
              ? Said.of(Saying.TRUSTED_UNREAD, signer(), anchor(), notChecked())
              : Said.of(Saying.UNSIGNED_UNREAD, notChecked()));
    }
    return ofSigner;
  }

  private Optional<Said> worstOfSigner() {
    if (facts.signer() == Verification.Signer.REVOKED) {
      return Optional.of(Said.of(Saying.SIGNED_AND, signer(), first(Fact.SIGNER)));
    }
    if (facts.signer() != Verification.Signer.TRUSTED) {
      return Optional.of(Said.of(Saying.UNTRUSTED, signer(), first(Fact.SIGNER)));
    }
    return switch (facts.time()) {
      case VALID, TIMESTAMPED -> Optional.empty();
      case EXPIRED, FUTURE, UNKNOWN ->
          Optional.of(Said.of(Saying.SIGNED_AND, signer(), first(Fact.TIME)));
    };
  }

  private boolean isSigned() {
    return facts.signature() != Verification.Signature.ABSENT;
  }

  private Said signer() {
    return facts
        .story()
        .map(CertificateStory::subject)
        .map(Said::asIs)
        .orElseGet(() -> Said.of(Saying.NOBODY));
  }

  private Said anchor() {
    return facts.signatory().anchor().orElseGet(() -> Said.of(Saying.YOUR_CHOICE));
  }

  private Said notChecked() {
    long files =
        facts.files().stream().filter(f -> f.digest() == FileVerdict.Digest.NOT_CHECKED).count();
    return files > 1 ? Said.of(Saying.FILES_NOT_READ, files) : first(Fact.INTEGRITY);
  }

  private Said first(Fact fact) {
    List<Reason> reasons = facts.reasons().stream().filter(r -> r.fact() == fact).toList();
    return reasons.stream()
        .filter(r -> !r.holds())
        .findFirst()
        .or(() -> reasons.stream().findFirst())
        .map(Reason::said)
        .orElseGet(() -> Said.of(Saying.NOTHING_KNOWN));
  }
}
