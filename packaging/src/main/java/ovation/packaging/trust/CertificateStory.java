package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
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
 * @param usages what the key may be used for, such as {@code digital signature} (RFC 5280
 *     §4.2.1.3); empty if the certificate does not say
 * @param purposes what the certificate is for, such as {@code signing code} (RFC 5280 §4.2.1.12);
 *     empty if it does not say
 */
public record CertificateStory(
    String subject,
    String issuer,
    Instant notBefore,
    Instant notAfter,
    String fingerprint,
    boolean selfSigned,
    String keyAlgorithm,
    int keyBits,
    List<String> usages,
    List<String> purposes) {

  /** The least size of an RSA key that is good enough today, in bits. */
  static final int ENOUGH_BITS = 2048;

  private static final int LONGEST_NAME = 128;

  public CertificateStory {
    usages = List.copyOf(usages);
    purposes = List.copyOf(purposes);
  }

  /** How hard a key is to break. */
  public enum Strength {
    /** Good for years to come. */
    GOOD,
    /** RSA of fewer than 2048 bits: products begin to refuse it. */
    WEAK,
    /** Not a kind of key whose signatures are accepted. */
    UNUSABLE
  }

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
        KeyKind.bits(certificate.getPublicKey()),
        CertificateUse.usages(certificate),
        CertificateUse.purposes(certificate));
  }

  /** How hard the key is to break. */
  public Strength strength() {
    if (isCurve()) {
      return keyBits >= 256 ? Strength.GOOD : Strength.UNUSABLE;
    }
    if (!keyAlgorithm.equals("RSA") || keyBits < 1024) {
      return Strength.UNUSABLE;
    }
    return keyBits < ENOUGH_BITS ? Strength.WEAK : Strength.GOOD;
  }

  /** The key as people call it: {@code RSA 3072}, {@code EC P-256}. */
  public String key() {
    return isCurve()
        ? "EC P-" + keyBits
        : keyBits == 0 ? keyAlgorithm : keyAlgorithm + " " + keyBits;
  }

  /** Whether the certificate names purposes, and none of them covers packages. */
  public boolean isForOtherPurposes() {
    return !purposes.isEmpty() && purposes.stream().noneMatch(CertificateUse.FITTING::contains);
  }

  boolean isCurve() {
    return keyAlgorithm.equals("EC");
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
