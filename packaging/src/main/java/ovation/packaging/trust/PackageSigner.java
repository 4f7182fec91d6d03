package ovation.packaging.trust;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ovation.packaging.InputException;
import ovation.packaging.export.ManifestSigner;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Makes the {@code .cert} file of a manifest: {@code SHA256(name.mf)= hex}, a line feed, and the
 * signer's certificate in PEM with 64 columns (DSP0243 2.1.1 §5.1). RSA signatures are PKCS#1 v1.5.
 */
public final class PackageSigner implements ManifestSigner {

  private final SigningKey key;
  private final DigestAlgorithm digest;

  private PackageSigner(SigningKey key, DigestAlgorithm digest) {
    this.key = key;
    this.digest = digest;
  }

  /**
   * Signs with a key that is fit for it now.
   *
   * @throws InputException if its certificate has expired, or the digest is MD5
   */
  public static PackageSigner of(SigningKey key, DigestAlgorithm digest, Instant now)
      throws InputException {
    for (SigningRemark remark : preflight(key, digest, now)) {
      if (remark.weight() == SigningRemark.Weight.STOP) {
        throw new InputException(
            "The key of "
                + CertificateStory.oneLine(key.certificate().getSubjectX500Principal())
                + " is not used for signing. "
                + remark.message());
      }
    }
    return insisting(key, digest);
  }

  /**
   * Signs with a key even if {@link #preflight} says that it should not be used.
   *
   * @throws InputException if the digest is MD5
   */
  public static PackageSigner insisting(SigningKey key, DigestAlgorithm digest)
      throws InputException {
    if (ManifestSignature.algorithm(digest, key.certificate().getPublicKey()).isEmpty()) {
      throw new InputException("Packages are not signed with " + digest.label() + ".");
    }
    return new PackageSigner(key, digest);
  }

  /**
   * What those will say who verify a package signed with this key; the weightiest first.
   *
   * @param now the time of signing
   */
  public static List<SigningRemark> preflight(SigningKey key, DigestAlgorithm digest, Instant now) {
    return Preflight.of(key.certificate(), digest, now);
  }

  /** The digest of the signature line. */
  public DigestAlgorithm digest() {
    return digest;
  }

  /**
   * Signs the manifest's bytes and verifies the signature with the certificate before it returns.
   *
   * @param manifestName the manifest's name in the package, such as {@code appliance.mf}
   * @throws InputException if the key fails to sign, or its signature does not verify
   */
  @Override
  public byte[] certificateFile(byte[] manifest, String manifestName) throws InputException {
    CertificateFile file =
        new CertificateFile(
            digest.label(),
            manifestName,
            key.sign(digest, manifest),
            List.of(key.certificate()),
            List.of());
    byte[] bytes = file.toBytes();
    CertificateFile read = CertificateFile.parse(bytes);
    Optional<String> defect = ManifestSignature.defect(read, manifest);
    if (defect.isPresent() || !read.manifestName().equals(manifestName)) {
      throw new InputException(
          "The package could not be signed. "
              + defect.orElse("The manifest's name is not usable."));
    }
    return bytes;
  }

  /**
   * The size in bytes of every file that {@link #certificateFile} makes for this name; empty for EC
   * keys, whose signatures vary in length.
   */
  @Override
  public OptionalInt fixedSize(String manifestName) {
    if (!(key.certificate().getPublicKey() instanceof RSAPublicKey rsa)) {
      return OptionalInt.empty();
    }
    byte[] blank = new byte[(rsa.getModulus().bitLength() + 7) / 8];
    CertificateFile model =
        new CertificateFile(
            digest.label(), manifestName, blank, List.of(key.certificate()), List.of());
    return OptionalInt.of(model.toBytes().length);
  }
}
