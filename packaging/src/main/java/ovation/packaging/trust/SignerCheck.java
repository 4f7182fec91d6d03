package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;

/**
 * What is known about the signer and the time: the last two facts.
 *
 * @param signer the fourth fact
 * @param time the fifth fact
 * @param signatory who it is
 * @param reasons why, at least one for each of the two facts
 * @param remarks what else is worth saying
 */
record SignerCheck(
    Verification.Signer signer,
    Verification.Time time,
    Signatory signatory,
    List<Reason> reasons,
    List<TrustRemark> remarks) {

  /**
   * There is nobody to judge.
   *
   * @param signed whether somebody seems to have signed all the same
   */
  static SignerCheck nobody(boolean signed, PublisherMatch publisher) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.bad(
            Fact.SIGNER,
            Sentence.of(
                signed
                    ? "The signer's certificate cannot be read."
                    : "Nobody has signed the package.")));
    if (publisher.state() == PublisherMatch.State.DIFFERS) {
      reasons.add(
          Reason.bad(
              Fact.SIGNER,
              Sentence.of("{0} was expected to have signed it.", publisher.expectedNames())));
    }
    reasons.add(
        Reason.bad(Fact.TIME, Sentence.of("There is no certificate whose time could be judged.")));
    return new SignerCheck(
        Verification.Signer.UNKNOWN,
        Verification.Time.UNKNOWN,
        new Signatory(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            publisher,
            Verification.Revocation.NOT_CHECKED),
        List.copyOf(reasons),
        List.of());
  }

  /** Judges somebody whose signature does not fit: it says nothing about who made the package. */
  static SignerCheck unproven(
      X509Certificate certificate, PublisherMatch publisher, TrustPolicy policy) {
    Validity validity = Validity.of(certificate, policy.at());
    return new SignerCheck(
        Verification.Signer.UNKNOWN,
        validity.time(),
        new Signatory(
            Optional.of(certificate),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            publisher,
            Verification.Revocation.NOT_CHECKED),
        List.of(
            Reason.bad(
                Fact.SIGNER,
                Sentence.of(
                    "The signature does not fit, so it does not tell who made the package.")),
            validity.reason()),
        weaknesses(certificate));
  }

  /** Judges the signer whose signature fits. */
  static SignerCheck of(
      X509Certificate certificate,
      SignatureCheck signature,
      PublisherMatch publisher,
      TrustPolicy policy) {
    TrustAnchors anchors = policy.anchors();
    List<X509Certificate> helpers = signature.helpers();
    Optional<Instant> stamp =
        signature.cms().stream()
            .flatMap(cms -> Timestamp.of(cms, anchors, helpers, policy.at()).stream())
            .findFirst();
    Validity plain = Validity.of(certificate, policy.at());
    Validity validity = stamp.map(at -> plain.stamped(certificate, at)).orElse(plain);
    Chain chain = Chain.of(certificate, new Vouching(anchors, helpers), validity);
    Optional<Sentence> anchor = anchor(chain, publisher);
    if (anchor.isPresent() && policy.revocation().isAsked()) {
      chain = chain.asked(policy, stamp);
    }
    Verification.Signer signer = signer(anchor.isPresent(), chain.revocation());
    List<Reason> reasons = new ArrayList<>();
    if (signer == Verification.Signer.TRUSTED) {
      reasons.add(
          Reason.good(
              Fact.SIGNER, Sentence.of("The signer is trusted by {0}.", anchor.orElseThrow())));
    } else if (anchor.isPresent()) {
      chain.aboutRevocation().forEach(said -> reasons.add(Reason.bad(Fact.SIGNER, said)));
    } else {
      reasons.add(Reason.bad(Fact.SIGNER, objection(certificate, chain, publisher)));
    }
    reasons.add(validity.reason());
    return new SignerCheck(
        signer,
        validity.time(),
        new Signatory(
            Optional.of(certificate),
            signer == Verification.Signer.TRUSTED ? anchor : Optional.empty(),
            stamp,
            chain.links(),
            publisher,
            chain.revocation()),
        List.copyOf(reasons),
        weaknesses(certificate));
  }

  private static Verification.Signer signer(boolean vouched, Verification.Revocation revocation) {
    if (!vouched) {
      return Verification.Signer.UNKNOWN;
    }
    return switch (revocation) {
      case REVOKED -> Verification.Signer.REVOKED;
      case UNKNOWN -> Verification.Signer.UNKNOWN;
      case GOOD, NOT_CHECKED -> Verification.Signer.TRUSTED;
    };
  }

  /** Who vouches: a pin before all authorities, nobody if somebody else was expected. */
  private static Optional<Sentence> anchor(Chain chain, PublisherMatch publisher) {
    return switch (publisher.state()) {
      case DIFFERS -> Optional.empty();
      case KNOWN, EXPECTED ->
          publisher
              .found()
              .map(one ->
                  Sentence.of("the pinned publisher “{0}”", PackageText.visible(one.name())));
      case NONE ->
          chain.trusted()
              ? Optional.of(
                  Sentence.asItIs(
                      CertificateStory.oneLine(
                          chain.links().getLast().certificate().getSubjectX500Principal())))
              : Optional.empty();
    };
  }

  private static Sentence objection(
      X509Certificate certificate, Chain chain, PublisherMatch publisher) {
    return publisher.state() == PublisherMatch.State.DIFFERS
        ? Sentence.of(
            "{0} was expected as the publisher; the signer has the fingerprint {1}.",
            publisher.expectedNames(), Fingerprint.of(certificate).shown())
        : chain.objection().orElseGet(() -> Sentence.of("Nothing is known about it."));
  }

  private static List<TrustRemark> weaknesses(X509Certificate certificate) {
    List<TrustRemark> remarks = new ArrayList<>();
    if (KeyKind.of(certificate.getPublicKey()).filter(kind -> kind == KeyKind.RSA).isPresent()
        && KeyKind.bits(certificate.getPublicKey()) < 2048) {
      remarks.add(
          new TrustRemark(
              "G-03",
              Sentence.of(
                  "The signer's key is weak: it has {0} bits.",
                  KeyKind.bits(certificate.getPublicKey()))));
    }
    String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (algorithm.startsWith("MD") || algorithm.startsWith("SHA1")) {
      remarks.add(
          new TrustRemark(
              "G-03",
              Sentence.of("The certificate itself is signed with the weak {0}.", algorithm)));
    }
    if (Certificates.isSelfIssued(certificate)) {
      remarks.add(new TrustRemark("G-03", Certificates.SELF_SIGNED));
    }
    CertificatePurpose.objection(certificate)
        .ifPresent(objection -> remarks.add(new TrustRemark("G-03", objection)));
    return List.copyOf(remarks);
  }
}
