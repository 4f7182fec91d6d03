package ovation.packaging.trust;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Optional;

/**
 * That a certificate was revoked.
 *
 * @param since when it stopped to count: the date of the revocation, or the earlier one since when
 *     its key is suspect (invalidity date, RFC 5280 §5.3.2)
 * @param reason why
 */
record RevokedEntry(Instant since, CRLReason reason) {

  /** The same with a date since when the key is suspect, if there is one and it is earlier. */
  static RevokedEntry of(Instant revoked, Optional<Instant> suspect, CRLReason reason) {
    Instant since = suspect.filter(date -> date.isBefore(revoked)).orElse(revoked);
    return new RevokedEntry(since, reason);
  }

  /**
   * What that means for a signature: it counts only if a verified time stamp proves that it is
   * older.
   */
  RevocationAnswer answer(String whose, Optional<Instant> stamp) {
    Said why = Said.of(words());
    if (stamp.isPresent() && stamp.get().isBefore(since)) {
      return RevocationAnswer.good(Said.of(Saying.REVOKED_LATER, whose, since, why, stamp.get()));
    }
    return RevocationAnswer.revoked(Said.of(Saying.REVOKED, whose, since, why));
  }

  private Saying words() {
    return switch (reason) {
      case KEY_COMPROMISE -> Saying.KEY_COMPROMISED;
      case CA_COMPROMISE, AA_COMPROMISE -> Saying.ISSUER_COMPROMISED;
      case AFFILIATION_CHANGED -> Saying.HOLDER_CHANGED;
      case SUPERSEDED -> Saying.SUPERSEDED;
      case CESSATION_OF_OPERATION -> Saying.NOT_USED;
      case CERTIFICATE_HOLD -> Saying.ON_HOLD;
      case PRIVILEGE_WITHDRAWN -> Saying.RIGHTS_WITHDRAWN;
      case UNSPECIFIED, UNUSED, REMOVE_FROM_CRL -> Saying.NO_REASON;
    };
  }
}
