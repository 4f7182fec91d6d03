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
    String said =
        "The certificate of " + whose + " was revoked on " + Preflight.day(since) + words();
    if (stamp.isPresent() && stamp.get().isBefore(since)) {
      return RevocationAnswer.good(
          said + ", after the time stamp of " + Preflight.day(stamp.get()) + ".");
    }
    return RevocationAnswer.revoked(said + ".");
  }

  private String words() {
    return switch (reason) {
      case KEY_COMPROMISE -> " (its key was compromised)";
      case CA_COMPROMISE, AA_COMPROMISE -> " (its issuer was compromised)";
      case AFFILIATION_CHANGED -> " (its holder changed)";
      case SUPERSEDED -> " (it was replaced)";
      case CESSATION_OF_OPERATION -> " (it is no longer used)";
      case CERTIFICATE_HOLD -> " (it is on hold)";
      case PRIVILEGE_WITHDRAWN -> " (its rights were withdrawn)";
      case UNSPECIFIED, UNUSED, REMOVE_FROM_CRL -> "";
    };
  }
}
