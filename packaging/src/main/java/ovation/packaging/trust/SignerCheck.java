package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about the signer and the time: the last two facts.
 *
 * @param signer the fourth fact
 * @param time the fifth fact
 * @param anchor the name of who vouches for the signer
 * @param stampedAt the time that a time stamp proves
 */
record SignerCheck(
    Verification.Signer signer,
    Verification.Time time,
    Optional<String> anchor,
    Optional<Instant> stampedAt,
    List<Reason> reasons,
    List<TrustRemark> remarks) {

  /**
   * There is nobody to judge.
   *
   * @param signed whether somebody seems to have signed all the same
   */
  static SignerCheck nobody(boolean signed) {
    return new SignerCheck(
        Verification.Signer.UNKNOWN,
        Verification.Time.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(
            Reason.bad(
                Fact.SIGNER,
                signed
                    ? "The signer's certificate cannot be read."
                    : "Nobody has signed the package."),
            Reason.bad(Fact.TIME, "There is no certificate whose time could be judged.")),
        List.of());
  }

  /** Judges the signer of a package. */
  static SignerCheck of(
      X509Certificate certificate, SignatureCheck signature, TrustAnchors anchors, Instant at) {
    boolean fits = signature.state() == Verification.Signature.FITS;
    Validity validity = Validity.of(certificate, at);
    Optional<Instant> stamp =
        fits
            ? signature.cms().stream()
                .flatMap(cms -> Timestamp.of(cms, anchors, signature.helpers(), at).stream())
                .findFirst()
            : Optional.empty();
    if (stamp.isPresent()) {
      validity = validity.stamped(certificate, stamp.get());
    }
    List<Reason> reasons = new ArrayList<>();
    Optional<String> anchor = Optional.empty();
    if (fits) {
      Vouching vouching = new Vouching(anchors, signature.helpers());
      anchor =
          vouching
              .anchorOf(certificate, validity.judgedAt())
              .map(found -> CertificateStory.oneLine(found.getSubjectX500Principal()));
      reasons.add(
          anchor
              .map(name -> Reason.good(Fact.SIGNER, "The signer is trusted by " + name + "."))
              .orElseGet(() -> Reason.bad(Fact.SIGNER, vouching.objection(certificate))));
    } else {
      reasons.add(
          Reason.bad(
              Fact.SIGNER,
              "The signature does not fit, so it does not tell who made the package."));
    }
    reasons.add(validity.reason());
    return new SignerCheck(
        anchor.isPresent() ? Verification.Signer.TRUSTED : Verification.Signer.UNKNOWN,
        validity.time(),
        anchor,
        stamp,
        reasons,
        weaknesses(certificate));
  }

  private static List<TrustRemark> weaknesses(X509Certificate certificate) {
    List<TrustRemark> remarks = new ArrayList<>();
    if (KeyKind.of(certificate.getPublicKey()).filter(kind -> kind == KeyKind.RSA).isPresent()
        && KeyKind.bits(certificate.getPublicKey()) < 2048) {
      remarks.add(
          new TrustRemark(
              "G-03",
              "The signer's key is weak: it has "
                  + KeyKind.bits(certificate.getPublicKey())
                  + " bits."));
    }
    String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (algorithm.startsWith("MD") || algorithm.startsWith("SHA1")) {
      remarks.add(
          new TrustRemark(
              "G-03", "The certificate itself is signed with the weak " + algorithm + "."));
    }
    if (Certificates.isSelfIssued(certificate)) {
      remarks.add(
          new TrustRemark("G-03", "The certificate is self-signed: nobody else vouches for it."));
    }
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[0]) {
      remarks.add(
          new TrustRemark(
              "G-03", "The certificate is not meant for digital signatures (key usage)."));
    }
    return remarks;
  }
}
