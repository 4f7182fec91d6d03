package ovation.packaging.trust;

/** The five things that are told about a package, each for itself. */
public enum Fact {
  /** Whether the files are those that the manifest describes. */
  INTEGRITY,
  /** Whether the manifest lists every file and the descriptor. */
  COVERAGE,
  /** Whether the signature fits the manifest. */
  SIGNATURE,
  /** Whether somebody who is trusted vouches for the signer. */
  SIGNER,
  /** Whether the signer's certificate holds at the time in question. */
  TIME
}
