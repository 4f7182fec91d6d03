package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.ProductSection;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;

/**
 * What is known about the signature, the signer and the time: three of the five facts.
 *
 * @param signature the third fact
 * @param signer the fourth and the fifth
 */
record Authorship(SignatureCheck signature, SignerCheck signer) {

  /** Judges them for a package with this manifest. */
  static Authorship of(OvfPackage source, Optional<byte[]> manifest, TrustPolicy policy)
      throws InputException {
    Optional<byte[]> certificateFile = source.certificate();
    SignatureCheck signature = signature(source, manifest, certificateFile);
    boolean fits = signature.state() == Verification.Signature.FITS;
    X509Certificate certificate = signature.signer().orElse(null);
    PublisherMatch publisher =
        PublisherMatch.of(policy, products(source, policy), fits ? certificate : null);
    if (certificate == null) {
      return new Authorship(signature, SignerCheck.nobody(certificateFile.isPresent(), publisher));
    }
    return new Authorship(
        signature,
        fits
            ? SignerCheck.of(certificate, signature, publisher, policy)
            : SignerCheck.unproven(certificate, publisher, policy));
  }

  private static SignatureCheck signature(
      OvfPackage source, Optional<byte[]> manifest, Optional<byte[]> certificateFile) {
    if (certificateFile.isEmpty()) {
      return SignatureCheck.absent();
    }
    return manifest.isEmpty()
        ? SignatureCheck.withoutManifest()
        : SignatureCheck.of(
            certificateFile.get(), manifest.get(), source.manifestName().orElse(""));
  }

  /** What the package says about itself, if anybody wants to know. */
  private static List<ProductSection> products(OvfPackage source, TrustPolicy policy)
      throws InputException {
    if (policy.publishers().stream().noneMatch(Publisher::isScoped)) {
      return List.of();
    }
    return source.snapshot().envelope().map(Envelope::allContents).stream()
        .flatMap(List::stream)
        .flatMap(content -> content.sections(ProductSection.class).stream())
        .toList();
  }

  /** All five facts. */
  Verification with(Content content) {
    List<Reason> reasons = new ArrayList<>(content.reasons());
    reasons.add(signature.reason());
    reasons.addAll(signer.reasons());
    List<TrustRemark> remarks = new ArrayList<>(content.remarks());
    remarks.addAll(signature.remarks());
    remarks.addAll(signer.remarks());
    return new Verification(
        content.integrity(),
        content.coverage(),
        signature.state(),
        signer.signer(),
        signer.time(),
        content.files(),
        reasons,
        remarks,
        signer.signatory());
  }
}
