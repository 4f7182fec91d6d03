package ovation.packaging.trust;

/**
 * Whether a certificate was taken back by its issuer.
 *
 * @param state what is known
 * @param sentence why, for the user; empty where nothing was asked
 */
record RevocationAnswer(Verification.Revocation state, String sentence) {

  static final RevocationAnswer NOT_CHECKED =
      new RevocationAnswer(Verification.Revocation.NOT_CHECKED, "");

  static RevocationAnswer good(String sentence) {
    return new RevocationAnswer(Verification.Revocation.GOOD, sentence);
  }

  static RevocationAnswer revoked(String sentence) {
    return new RevocationAnswer(Verification.Revocation.REVOKED, sentence);
  }

  static RevocationAnswer unknown(String sentence) {
    return new RevocationAnswer(Verification.Revocation.UNKNOWN, sentence);
  }
}
