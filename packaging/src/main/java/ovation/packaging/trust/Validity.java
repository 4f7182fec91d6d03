package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * Whether a certificate holds at a time.
 *
 * @param time the fifth fact
 * @param judgedAt the instant for which its chain is judged: within its own validity, so that an
 *     expired certificate may still come from a trusted issuer
 * @param reason why, as a sentence
 */
record Validity(Verification.Time time, Instant judgedAt, Reason reason) {

  /** Judges a certificate by the clock alone. */
  static Validity of(X509Certificate certificate, Instant at) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant until = certificate.getNotAfter().toInstant();
    if (at.isBefore(from)) {
      return new Validity(
          Verification.Time.FUTURE, from, Reason.bad(Fact.TIME, Said.of(Saying.TIME_FUTURE, from)));
    }
    if (at.isAfter(until)) {
      return new Validity(
          Verification.Time.EXPIRED,
          until,
          Reason.bad(Fact.TIME, Said.of(Saying.TIME_EXPIRED, until)));
    }
    return new Validity(
        Verification.Time.VALID, at, Reason.good(Fact.TIME, Said.of(Saying.TIME_VALID, until)));
  }

  /** Takes a verified time stamp into account, which helps a certificate that expired later. */
  Validity stamped(X509Certificate certificate, Instant stamp) {
    if (time != Verification.Time.EXPIRED
        || of(certificate, stamp).time() != Verification.Time.VALID) {
      return this;
    }
    return new Validity(
        Verification.Time.TIMESTAMPED,
        stamp,
        Reason.good(Fact.TIME, Said.of(Saying.TIME_STAMPED, stamp)));
  }
}
