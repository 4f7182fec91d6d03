package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.security.auth.x500.X500Principal;

/**
 * What a certificate says, ready to be shown.
 *
 * @param subject whose it is: one line, at most 128 characters, without control characters
 * @param issuer who vouches for it, in the same form
 * @param notBefore when it begins to hold
 * @param notAfter when it ends to hold
 * @param fingerprint SHA-256 of the certificate, as {@code AB:CD:…}
 * @param selfSigned whether only its own holder vouches for it
 * @param keyAlgorithm {@code RSA} or {@code EC}, or the JDK's name of another kind
 * @param keyBits size of the key in bits, 0 if unknown
 */
public record CertificateStory(
    String subject,
    String issuer,
    Instant notBefore,
    Instant notAfter,
    String fingerprint,
    boolean selfSigned,
    String keyAlgorithm,
    int keyBits) {

  private static final int LONGEST_NAME = 128;

  /** Tells the story of a certificate. */
  public static CertificateStory of(X509Certificate certificate) {
    return new CertificateStory(
        oneLine(certificate.getSubjectX500Principal()),
        oneLine(certificate.getIssuerX500Principal()),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        Fingerprint.of(certificate).shown(),
        Certificates.isSelfIssued(certificate)
            && KeyMatch.verifies(certificate, certificate.getPublicKey()),
        certificate.getPublicKey().getAlgorithm(),
        KeyKind.bits(certificate.getPublicKey()));
  }

  /** A name on one line: what could disturb a line is shown as {@code ?}, long names are cut. */
  static String oneLine(X500Principal name) {
    return oneLine(name.getName(X500Principal.RFC2253));
  }

  /** Text of a stranger on one line. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_NAME + 1L)
        .map(c -> disturbs(c) ? '?' : c)
        .forEach(line::appendCodePoint);
    if (line.codePointCount(0, line.length()) > LONGEST_NAME) {
      line.setLength(line.offsetByCodePoints(0, LONGEST_NAME - 1));
      line.append('…');
    }
    return line.toString();
  }

  private static boolean disturbs(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
