package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import ovation.model.text.Sentence;

/**
 * Whether a certificate was revoked.
 *
 * @param certificate the certificate
 * @param issuer the certificate of its issuer
 * @param at the time for which answers must not be out of date
 * @param stamp the time that a verified time stamp proves for the signature
 */
record RevocationQuestion(
    X509Certificate certificate, X509Certificate issuer, Instant at, Optional<Instant> stamp) {

  String whose() {
    return CertificateStory.oneLine(certificate.getSubjectX500Principal());
  }

  String issuerName() {
    return CertificateStory.oneLine(issuer.getSubjectX500Principal());
  }

  /** Whether the certificate had expired when somebody spoke: many say nothing about such. */
  boolean hadExpired(Instant spoken) {
    return certificate.getNotAfter().toInstant().isBefore(spoken);
  }

  RevocationAnswer unknown(Sentence why) {
    return RevocationAnswer.unknown(
        Sentence.of("Whether the certificate of {0} was revoked is not known: {1}", whose(), why));
  }

  RevocationAnswer good(Sentence by) {
    return RevocationAnswer.good(Sentence.of("Not revoked, says {0}.", by));
  }
}
