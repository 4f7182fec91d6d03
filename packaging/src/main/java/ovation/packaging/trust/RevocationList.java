package ovation.packaging.trust;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * A list of revoked certificates (RFC 5280 §5) that is read but not yet believed.
 *
 * @param crl the list
 */
record RevocationList(X509CRL crl) {

  /** The most bytes of a file with lists. */
  static final int MOST_BYTES = 10 << 20;

  private static final int MOST_LISTS = 64;
  private static final int CRL_SIGN = 6;
  private static final String SCOPE = "2.5.29.28";
  private static final String INVALIDITY_DATE = "2.5.29.24";
  private static final String KEEPS_EXPIRED = "2.5.29.60";

  /**
   * Reads the lists of a file.
   *
   * @param name how the user calls the file
   * @throws InputException if one cannot be read, or there is none
   */
  static List<RevocationList> read(byte[] bytes, String name) throws InputException {
    List<RevocationList> found = new ArrayList<>();
    try {
      if (FileKind.of(bytes) == FileKind.PEM) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (PemBlock block : PemBlock.split(text, MOST_LISTS).blocks()) {
          if (block.label().equals("X509 CRL") || block.label().equals("CRL")) {
            found.add(ofDer(block.der().orElseThrow(CRLException::new)));
          }
        }
      } else {
        found.add(ofDer(bytes));
      }
    } catch (CRLException | CertificateException e) {
      throw new InputException(Sentence.of("{0} is damaged or is not a revocation list.", name), e);
    }
    if (found.isEmpty()) {
      throw new InputException(Sentence.of("{0} holds no revocation list.", name));
    }
    return List.copyOf(found);
  }

  private static RevocationList ofDer(byte[] der) throws CRLException, CertificateException {
    if (CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der))
        instanceof X509CRL list) {
      return new RevocationList(list);
    }
    throw new CRLException("not an X.509 revocation list");
  }

  /** What it says about a certificate; nothing if it is by somebody else or about others. */
  Optional<RevocationAnswer> answer(RevocationQuestion question) {
    if (!crl.getIssuerX500Principal().equals(question.certificate().getIssuerX500Principal())) {
      return Optional.empty();
    }
    if (!isSignedBy(question.issuer())) {
      return Optional.of(
          question.unknown(
              Sentence.of(
                  "the revocation list in the name of {0} is not signed by it.",
                  question.issuerName())));
    }
    if (!isUnderstood()) {
      return Optional.of(
          question.unknown(
              Sentence.of(
                  "the revocation list of {0} has a critical extension that is not understood.",
                  question.issuerName())));
    }
    ListScope scope = ListScope.of(crl.getExtensionValue(SCOPE));
    if (!scope.covers(question.certificate())) {
      return Optional.empty();
    }
    X509CRLEntry entry = crl.getRevokedCertificate(question.certificate().getSerialNumber());
    if (entry != null && entry.getRevocationReason() != CRLReason.REMOVE_FROM_CRL) {
      return Optional.of(revoked(entry).answer(question.whose(), question.stamp()));
    }
    return Optional.of(silent(question, scope));
  }

  /** The certificate is not in the list; what that is worth. */
  private RevocationAnswer silent(RevocationQuestion question, ListScope scope) {
    Date next = crl.getNextUpdate();
    String whose = question.issuerName();
    if (next == null) {
      return question.unknown(
          Sentence.of("the revocation list of {0} does not say how long it holds.", whose));
    }
    if (next.toInstant().isBefore(question.at())) {
      return question.unknown(
          Sentence.of(
              "the revocation list of {0} is out of date since {1}.", whose, next.toInstant()));
    }
    if (scope.isPartial()) {
      return question.unknown(
          Sentence.of(
              "the revocation list of {0} names certificates revoked for some reasons only.",
              whose));
    }
    if (question.hadExpired(crl.getThisUpdate().toInstant())
        && crl.getExtensionValue(KEEPS_EXPIRED) == null) {
      return question.unknown(
          Sentence.of(
              "the revocation list of {0} no longer speaks of certificates that have expired.",
              whose));
    }
    return question.good(
        Sentence.of("the revocation list of {0} of {1}", whose, crl.getThisUpdate().toInstant()));
  }

  private boolean isSignedBy(X509Certificate issuer) {
    boolean[] usage = issuer.getKeyUsage();
    if (usage != null && !usage[CRL_SIGN] || KeyKind.objection(issuer.getPublicKey()).isPresent()) {
      return false;
    }
    try {
      crl.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether every critical extension is known; that of a list of changes is not. */
  private boolean isUnderstood() {
    Set<String> critical = crl.getCriticalExtensionOIDs();
    return critical == null || critical.stream().allMatch(SCOPE::equals);
  }

  private static RevokedEntry revoked(X509CRLEntry entry) {
    CRLReason reason = entry.getRevocationReason();
    return RevokedEntry.of(
        entry.getRevocationDate().toInstant(),
        suspectSince(entry),
        reason == null ? CRLReason.UNSPECIFIED : reason);
  }

  private static Optional<Instant> suspectSince(X509CRLEntry entry) {
    byte[] value = entry.getExtensionValue(INVALIDITY_DATE);
    if (value == null) {
      return Optional.empty();
    }
    try {
      byte[] inner = ASN1OctetString.getInstance(value).getOctets();
      return Optional.of(
          ASN1GeneralizedTime.getInstance(ASN1Primitive.fromByteArray(inner))
              .getDate()
              .toInstant());
    } catch (Exception malformed) {
      return Optional.of(Instant.EPOCH);
    }
  }
}
