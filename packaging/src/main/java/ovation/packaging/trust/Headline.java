package ovation.packaging.trust;

import java.util.List;
import java.util.Optional;

/**
 * The one sentence about a package: the worst of its facts.
 *
 * @param facts what was found out
 */
record Headline(Verification facts) {

  String text() {
    return worst()
        .orElseGet(() ->
            isSigned()
                ? trusted() + "; every file matches."
                : "The package is not signed; every file matches its manifest.");
  }

  private Optional<String> worst() {
    if (facts.integrity() == Verification.Integrity.DIFFERS) {
      return Optional.of(first(Fact.INTEGRITY));
    }
    if (facts.signature() == Verification.Signature.BROKEN) {
      return Optional.of(first(Fact.SIGNATURE));
    }
    PublisherMatch publisher = facts.signatory().publisher();
    if (publisher.state() == PublisherMatch.State.DIFFERS) {
      String who = isSigned() ? signed() : "The package is not signed";
      return Optional.of(
          who + ", but " + publisher.expectedNames() + " was expected as the publisher.");
    }
    if (facts.coverage() == Verification.Coverage.NONE) {
      return Optional.of(
          isSigned()
              ? "Signed, but the manifest lists no file of the package: nothing is proven."
              : "The package is not signed, and no manifest lists its files: nothing is proven.");
    }
    if (facts.coverage() == Verification.Coverage.MISSING) {
      String prefix =
          isSigned() ? "Signed, but not all of it: " : "The package is not signed, and ";
      return Optional.of(prefix + lowerFirst(first(Fact.COVERAGE)));
    }
    Optional<String> ofSigner = isSigned() ? worstOfSigner() : Optional.empty();
    if (facts.integrity() == Verification.Integrity.NOT_CHECKED && ofSigner.isEmpty()) {
      String who = isSigned() ? trusted() : "The package is not signed";
      return Optional.of(who + "; " + notChecked());
    }
    return ofSigner;
  }

  private Optional<String> worstOfSigner() {
    if (facts.signer() == Verification.Signer.REVOKED) {
      return Optional.of(signed() + ". " + first(Fact.SIGNER));
    }
    if (facts.signer() != Verification.Signer.TRUSTED) {
      return Optional.of(signed() + ", who is not known to be trusted. " + first(Fact.SIGNER));
    }
    return switch (facts.time()) {
      case VALID, TIMESTAMPED -> Optional.empty();
      case EXPIRED, FUTURE, UNKNOWN -> Optional.of(signed() + ". " + first(Fact.TIME));
    };
  }

  private boolean isSigned() {
    return facts.signature() != Verification.Signature.ABSENT;
  }

  private String signed() {
    return "Signed by " + facts.story().map(CertificateStory::subject).orElse("nobody");
  }

  private String notChecked() {
    long files =
        facts.files().stream().filter(f -> f.digest() == FileVerdict.Digest.NOT_CHECKED).count();
    return files > 1 ? files + " files were not read." : first(Fact.INTEGRITY);
  }

  private String trusted() {
    return signed() + ", trusted by " + facts.anchor().orElse("your choice");
  }

  private String first(Fact fact) {
    List<Reason> reasons = facts.reasons().stream().filter(r -> r.fact() == fact).toList();
    return reasons.stream()
        .filter(r -> !r.holds())
        .findFirst()
        .or(() -> reasons.stream().findFirst())
        .map(Reason::message)
        .orElse("Nothing is known about it.");
  }

  private static String lowerFirst(String sentence) {
    return sentence.startsWith("The ") ? "the " + sentence.substring(4) : sentence;
  }
}
