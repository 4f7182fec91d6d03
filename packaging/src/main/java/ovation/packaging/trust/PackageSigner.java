package ovation.packaging.trust;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.export.ManifestSigner;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/**
 * Makes the {@code .cert} file of a manifest: {@code SHA256(name.mf)= hex}, a line feed, the
 * signer's certificate in PEM with 64 columns (DSP0243 2.1.1 §5.1), and after it a CMS block if the
 * form has one. RSA signatures are PKCS#1 v1.5.
 */
public final class PackageSigner implements ManifestSigner {

  private final SigningKey key;
  private final DigestAlgorithm digest;
  private final SignatureForm form;
  private final InstantSource clock;

  private PackageSigner(
      SigningKey key, DigestAlgorithm digest, SignatureForm form, InstantSource clock) {
    this.key = key;
    this.digest = digest;
    this.form = form;
    this.clock = clock;
  }

  /**
   * Signs in the plain form with a key that is fit for it now.
   *
   * @throws InputException if its certificate has expired, or the digest is MD5
   */
  public static PackageSigner of(SigningKey key, DigestAlgorithm digest, Instant now)
      throws InputException {
    return of(key, digest, SignatureForm.plain(), InstantSource.fixed(now));
  }

  /**
   * Signs in the plain form, whatever speaks against the key.
   *
   * @throws InputException if the digest is MD5
   */
  public static PackageSigner insisting(SigningKey key, DigestAlgorithm digest)
      throws InputException {
    return insisting(key, digest, SignatureForm.plain(), InstantSource.system());
  }

  /**
   * Signs with a key that is fit for it now. Asks nobody yet; a time-stamp server may be tried
   * before, see {@link TimestampService#test}.
   *
   * @throws InputException if its certificate has expired, or the digest is MD5
   */
  public static PackageSigner of(
      SigningKey key, DigestAlgorithm digest, SignatureForm form, InstantSource clock)
      throws InputException {
    for (SigningRemark remark : Preflight.of(key, digest, form, List.of(), clock.instant())) {
      if (remark.weight() == SigningRemark.Weight.STOP) {
        throw new InputException(
            Sentence.of(
                "The key of {0} is not used for signing. {1}",
                CertificateStory.oneLine(key.certificate().getSubjectX500Principal()),
                remark.message()));
      }
    }
    return insisting(key, digest, form, clock);
  }

  /**
   * Signs with a key even if the pre-flight says that it should not be used.
   *
   * @throws InputException if the digest is MD5
   */
  public static PackageSigner insisting(
      SigningKey key, DigestAlgorithm digest, SignatureForm form, InstantSource clock)
      throws InputException {
    if (ManifestSignature.algorithm(digest, key.certificate().getPublicKey()).isEmpty()) {
      throw new InputException(Sentence.of("Packages are not signed with {0}.", digest.label()));
    }
    return new PackageSigner(key, digest, form, clock);
  }

  /**
   * Signs the manifest's bytes and verifies the signature with the certificate before it returns.
   *
   * @param manifestName the manifest's name in the package, such as {@code appliance.mf}
   * @throws InputException if the key fails to sign, its signature does not verify, or there is no
   *     time stamp to be had
   */
  @Override
  public byte[] certificateFile(byte[] manifest, String manifestName, Progress progress)
      throws InputException {
    List<byte[]> blocks =
        form.cms()
            ? List.of(
                new CmsSigner(key, form.timestamps()).sign(manifest, clock.instant(), progress))
            : List.of();
    byte[] bytes = file(key.sign(digest, manifest), manifestName, blocks).toBytes();
    CertificateFile read = CertificateFile.parse(bytes);
    SignatureCheck check = SignatureCheck.of(bytes, manifest, manifestName);
    boolean whole = check.cms().size() == blocks.size() && read.manifestName().equals(manifestName);
    if (check.state() != Verification.Signature.FITS || !whole) {
      throw new InputException(
          Sentence.of("The package could not be signed. {0}", check.reason().message()));
    }
    return bytes;
  }

  /**
   * The size in bytes of every file that {@link #certificateFile} makes for this name; empty for EC
   * keys, whose signatures vary in length, and for CMS blocks.
   */
  @Override
  public OptionalInt fixedSize(String manifestName) {
    if (form.cms() || !(key.certificate().getPublicKey() instanceof RSAPublicKey rsa)) {
      return OptionalInt.empty();
    }
    byte[] blank = new byte[(rsa.getModulus().bitLength() + 7) / 8];
    return OptionalInt.of(file(blank, manifestName, List.of()).toBytes().length);
  }

  private CertificateFile file(byte[] signature, String manifestName, List<byte[]> blocks) {
    return new CertificateFile(
        digest.label(), manifestName, signature, List.of(key.certificate()), blocks);
  }
}
