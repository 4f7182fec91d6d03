package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import ovation.model.text.Sentence;

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
          Verification.Time.FUTURE,
          from,
          Reason.bad(Fact.TIME, Sentence.of("The certificate is not valid before {0}.", from)));
    }
    if (at.isAfter(until)) {
      return new Validity(
          Verification.Time.EXPIRED,
          until,
          Reason.bad(Fact.TIME, Sentence.of("The certificate expired on {0}.", until)));
    }
    return new Validity(
        Verification.Time.VALID,
        at,
        Reason.good(Fact.TIME, Sentence.of("The certificate is valid until {0}.", until)));
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
        Reason.good(
            Fact.TIME,
            Sentence.of(
                "The certificate has expired since, but a time stamp of {0} proves that it was"
                    + " valid at the signing.",
                stamp)));
  }
}
