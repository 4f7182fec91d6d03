package ovation.packaging.trust;

import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * By what a certificate or a public key is recognised: the SHA-256 of its DER form.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
  private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

  /**
   * Takes digits over.
   *
   * @throws IllegalArgumentException if these are not 64 lower-case hexadecimal digits
   */
  public Fingerprint {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a fingerprint: " + hex);
    }
  }

  /** The fingerprint of a certificate, as {@code openssl x509 -fingerprint -sha256} prints it. */
  public static Fingerprint of(X509Certificate certificate) {
    try {
      return ofDer(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate that was read has no bytes", e);
    }
  }

  /** The fingerprint of a public key: of its SubjectPublicKeyInfo (RFC 5280 §4.1). */
  public static Fingerprint of(PublicKey key) {
    return ofDer(key.getEncoded());
  }

  /**
   * Reads a fingerprint as people paste it: in either case, with colons or blanks, perhaps behind
   * {@code sha256:}.
   *
   * @throws InputException if it is none
   */
  public static Fingerprint parse(String text) throws InputException {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("sha256:")) {
      plain = plain.substring("sha256:".length());
    }
    plain = plain.replace(":", "").replace(" ", "");
    if (!FORM.matcher(plain).matches()) {
      throw new InputException(
          Sentence.of(
              "“{0}” is not a fingerprint. Write the 64 hexadecimal digits of a SHA-256.",
              PackageText.visible(text)));
    }
    return new Fingerprint(plain);
  }

  /** Whether a text looks like a fingerprint rather than a file's name. */
  public static boolean looksLike(String text) {
    try {
      parse(text);
      return true;
    } catch (InputException e) {
      return false;
    }
  }

  /** The form for people: {@code AB:CD:…}. */
  public String shown() {
    return COLONS.formatHex(HexFormat.of().parseHex(hex));
  }

  /** Whether it is that of a certificate or of its public key. */
  boolean means(X509Certificate certificate) {
    return equals(of(certificate)) || equals(of(certificate.getPublicKey()));
  }

  private static Fingerprint ofDer(byte[] der) {
    return new Fingerprint(
        HexFormat.of().formatHex(DigestAlgorithm.SHA256.newDigest().digest(der)));
  }
}
