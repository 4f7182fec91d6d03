package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.archive.OvfPackage;

/** Looks at the signature of a package that was just written, from the bytes that are there now. */
public final class WrittenSignature {

  private WrittenSignature() {}

  /**
   * Verifies it with the key's own certificate.
   *
   * @param written the package, opened anew
   * @param key that it was signed with
   * @param form what the signature was to consist of
   * @param now the time of this machine
   * @return what was found, without looking at the files
   * @throws OutputException if the signature does not fit, or its time stamp does not prove the
   *     time
   * @throws InputException if the package cannot be read
   */
  public static Verification check(
      OvfPackage written, SigningKey key, SignatureForm form, Instant now)
      throws InputException, OutputException {
    Verification found =
        new PackageVerifier().verifySignature(written, anchors(written, key, form), now);
    boolean same = found.certificate().filter(key.certificate()::equals).isPresent();
    if (found.signature() != Verification.Signature.FITS || !same) {
      throw new OutputException(
          Sentence.of(
              "{0} was written, but its signature does not fit. Do not use it.",
              written.location()));
    }
    if (form.timestamps().isPresent() && found.stampedAt().isEmpty()) {
      throw new OutputException(
          Sentence.of(
              "{0} was written, but its time stamp does not verify. Do not use it.",
              written.location()));
    }
    return found;
  }

  /** The signer, and whoever stamped: here it only matters that the stamp holds by itself. */
  public static TrustAnchors anchors(OvfPackage written, SigningKey key, SignatureForm form)
      throws InputException {
    List<X509Certificate> own = new ArrayList<>();
    own.add(key.certificate());
    if (form.timestamps().isPresent()) {
      own.addAll(StampingCertificates.in(written.certificate().orElse(new byte[0])));
    }
    return TrustAnchors.of(own);
  }
}
