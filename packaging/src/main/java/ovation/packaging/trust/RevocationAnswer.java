package ovation.packaging.trust;

/**
 * Whether a certificate was taken back by its issuer.
 *
 * @param state what is known
 * @param said why, for the user; nothing where nothing was asked
 */
record RevocationAnswer(Verification.Revocation state, Said said) {

  static final RevocationAnswer NOT_CHECKED =
      new RevocationAnswer(Verification.Revocation.NOT_CHECKED, Said.asIs(""));

  static RevocationAnswer good(Said said) {
    return new RevocationAnswer(Verification.Revocation.GOOD, said);
  }

  static RevocationAnswer revoked(Said said) {
    return new RevocationAnswer(Verification.Revocation.REVOKED, said);
  }

  static RevocationAnswer unknown(Said said) {
    return new RevocationAnswer(Verification.Revocation.UNKNOWN, said);
  }

  /** The sentence in English, "" where nothing was asked. */
  String sentence() {
    return said.text();
  }
}
