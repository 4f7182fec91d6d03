package ovation.packaging.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Whether a signature fits a manifest. Only SHA1, SHA256 and SHA512 with RSA (PKCS#1 v1.5, the
 * whole encoded block compared) or ECDSA can fit.
 */
final class ManifestSignature {

  private static final List<DigestAlgorithm> ACCEPTED =
      List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512, DigestAlgorithm.SHA1);

  private ManifestSignature() {}

  /** The JCA's name of a signature with this digest and key; empty if there is none that counts. */
  static Optional<String> algorithm(DigestAlgorithm digest, PublicKey key) {
    return ACCEPTED.contains(digest)
        ? KeyKind.of(key).map(kind -> kind.signatureAlgorithm(digest.label()))
        : Optional.empty();
  }

  /** Says in a sentence why the signature does not fit; empty if it does. */
  static Optional<Sentence> defect(CertificateFile file, byte[] manifest) {
    Optional<DigestAlgorithm> digest = file.digest().filter(ACCEPTED::contains);
    if (digest.isEmpty()) {
      return Optional.of(
          Sentence.of(
              "The signature uses the digest “{0}”, which is not accepted; SHA256, SHA512 and SHA1"
                  + " are.",
              PackageText.visible(file.digestLabel())));
    }
    PublicKey key = file.signer().getPublicKey();
    Optional<Sentence> objection = KeyKind.objection(key);
    if (objection.isPresent()) {
      return Optional.of(Sentence.of("The signer's key is not accepted: {0}.", objection.get()));
    }
    if (fits(file.signature(), manifest, digest.get(), key)) {
      return Optional.empty();
    }
    return Optional.of(diagnosis(file, manifest, digest.get()));
  }

  private static boolean fits(
      byte[] signature, byte[] manifest, DigestAlgorithm digest, PublicKey key) {
    Optional<String> algorithm = algorithm(digest, key);
    if (algorithm.isEmpty()) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(algorithm.get());
      verifier.initVerify(key);
      verifier.update(manifest);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Sentence diagnosis(
      CertificateFile file, byte[] manifest, DigestAlgorithm claimed) {
    for (DigestAlgorithm other : ACCEPTED) {
      if (other != claimed
          && fits(file.signature(), manifest, other, file.signer().getPublicKey())) {
        return Sentence.of(
            "The signature was made with {0}, but its line says {1}.",
            other.label(), claimed.label());
      }
    }
    for (X509Certificate other : file.certificates().subList(1, file.certificates().size())) {
      if (fits(file.signature(), manifest, claimed, other.getPublicKey())) {
        return Sentence.of(
            "The signature was made by {0}, whose certificate must stand first in the certificate"
                + " file.",
            CertificateStory.oneLine(other.getSubjectX500Principal()));
      }
    }
    return Sentence.of(
        "The signature does not fit the manifest: the manifest was changed, or it was signed with"
            + " another key.");
  }
}
