package ovation.packaging.encryption;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.TrustAnchors;

/**
 * Somebody who can decrypt: the holder of the private key to a certificate.
 *
 * @param certificate with an RSA key of at least 2048 bits
 */
public record Recipient(X509Certificate certificate) {

  private static final int KEY_ENCIPHERMENT = 2;

  /**
   * Reads the certificates of recipients.
   *
   * @param file PEM with one or many certificates, DER or PKCS#7; the first one counts, those above
   *     it in a chain do not
   * @throws InputException if it cannot be read or its key cannot encrypt
   */
  public static Recipient read(Path file) throws InputException {
    return of(TrustAnchors.read(List.of(file), false).certificates().getFirst());
  }

  /**
   * Takes a certificate.
   *
   * @throws InputException if its key cannot encrypt or is too weak
   */
  public static Recipient of(X509Certificate certificate) throws InputException {
    CertificateStory story = CertificateStory.of(certificate);
    if (!(certificate.getPublicKey() instanceof RSAPublicKey)) {
      throw new InputException(
          Sentence.of(
              "Nothing can be encrypted for {0}: the key is of the kind {1}, and RSA is"
                  + " needed.",
              story.subject(), story.keyAlgorithm()));
    }
    if (story.keyBits() < 2048) {
      throw new InputException(
          Sentence.of(
              "Nothing is encrypted for {0}: a key of {1} bits is too weak; 2048 is the"
                  + " least.",
              story.subject(), story.keyBits()));
    }
    return new Recipient(certificate);
  }

  /** Whose certificate it is, on one line. */
  public String name() {
    return CertificateStory.of(certificate).subject();
  }

  /** What speaks against the certificate at a time, in sentences. */
  public List<Sentence> remarks(Instant now) {
    List<Sentence> remarks = new ArrayList<>();
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      remarks.add(
          Sentence.of("The certificate of {0} has expired. Ask for the present one.", name()));
    }
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[KEY_ENCIPHERMENT]) {
      remarks.add(Sentence.of("The certificate of {0} is not meant for encryption.", name()));
    }
    return remarks;
  }
}
