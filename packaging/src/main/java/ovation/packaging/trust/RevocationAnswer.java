package ovation.packaging.trust;

import ovation.model.text.Sentence;

/**
 * Whether a certificate was taken back by its issuer.
 *
 * @param state what is known
 * @param said why, for the user; nothing where nothing was asked
 */
record RevocationAnswer(Verification.Revocation state, Sentence said) {

  static final RevocationAnswer NOT_CHECKED =
      new RevocationAnswer(Verification.Revocation.NOT_CHECKED, Sentence.asItIs(""));

  static RevocationAnswer good(Sentence said) {
    return new RevocationAnswer(Verification.Revocation.GOOD, said);
  }

  static RevocationAnswer revoked(Sentence said) {
    return new RevocationAnswer(Verification.Revocation.REVOKED, said);
  }

  static RevocationAnswer unknown(Sentence said) {
    return new RevocationAnswer(Verification.Revocation.UNKNOWN, said);
  }

  /** The sentence in English, "" where nothing was asked. */
  String sentence() {
    return said.text();
  }
}
