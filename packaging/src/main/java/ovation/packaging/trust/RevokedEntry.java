package ovation.packaging.trust;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Optional;
import ovation.model.text.Sentence;

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
    Sentence why = words();
    if (stamp.isPresent() && stamp.get().isBefore(since)) {
      return RevocationAnswer.good(
          Sentence.of(
              "The certificate of {0} was revoked on {1}{2}, after the time stamp of {3}.",
              whose, since, why, stamp.get()));
    }
    return RevocationAnswer.revoked(
        Sentence.of("The certificate of {0} was revoked on {1}{2}.", whose, since, why));
  }

  private Sentence words() {
    return switch (reason) {
      case KEY_COMPROMISE -> Sentence.of(" (its key was compromised)");
      case CA_COMPROMISE, AA_COMPROMISE -> Sentence.of(" (its issuer was compromised)");
      case AFFILIATION_CHANGED -> Sentence.of(" (its holder changed)");
      case SUPERSEDED -> Sentence.of(" (it was replaced)");
      case CESSATION_OF_OPERATION -> Sentence.of(" (it is no longer used)");
      case CERTIFICATE_HOLD -> Sentence.of(" (it is on hold)");
      case PRIVILEGE_WITHDRAWN -> Sentence.of(" (its rights were withdrawn)");
      case UNSPECIFIED, UNUSED, REMOVE_FROM_CRL -> Sentence.asItIs("");
    };
  }
}
