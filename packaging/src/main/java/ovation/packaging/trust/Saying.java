package ovation.packaging.trust;

/**
 * What a judgement can say, with its English words. {@code {0}}, {@code {1}} … stand for the
 * arguments of a {@link Said}. Another language has a pattern of its own for each.
 */
public enum Saying {
  /** What was worded elsewhere: a {@link ovation.model.text.Sentence}, or words as they are. */
  AS_IS("{0}"),

  // Integrity and coverage
  CONTENT_NOT_COMPARED("The files were not compared with the manifest."),
  DESCRIPTOR_MATCHES("The descriptor matches its digest."),
  MANIFEST_EMPTY("The manifest lists no file."),
  MANIFEST_NONE("The package has no manifest."),
  FILES_MATCH("Every listed file matches its digest."),
  FILES_COVERED("The manifest lists every file."),
  DESCRIPTOR_UNCOVERED("The descriptor {0} is not covered by the manifest."),
  FILE_CONFLICT("The manifest lists {0} with different digests."),
  FILE_OUTSIDE("{0} lies outside the package and was not checked."),
  FILE_MISSING("{0} is listed in the manifest, but the package does not hold it."),
  FILE_OK("{0} is the file that the manifest describes."),
  FILE_DIFFERS("{0} is not the file that the manifest describes."),
  FILE_NOT_READ("{0} ({1}) was not read."),
  FILES_NOT_READ("{0} files were not read."),
  FILE_UNLISTED("{0} is not listed in the manifest."),
  FILE_EXTRA("{0} is named neither by the descriptor nor by the manifest."),
  FILE_ABSENT(
      "{0} is named by the descriptor, but it is neither in the package nor in the manifest."),

  // Signature
  UNSIGNED("The package is not signed."),
  SIGNS_NOTHING("The package has a certificate file but no manifest: nothing is signed."),
  SIGNATURE_FITS("The signature fits the manifest."),
  DIGEST_REFUSED(
      "The signature uses the digest {0}, which is not accepted; SHA256, SHA512 and SHA1 are."),
  KEY_REFUSED("The signer's key is not accepted: {0}."),
  OTHER_DIGEST("The signature was made with {0}, but its line says {1}."),
  OTHER_CERTIFICATE(
      "The signature was made by {0}, whose certificate must stand first in the certificate file."),
  SIGNATURE_BROKEN(
      "The signature does not fit the manifest: the manifest was changed, or it was signed with"
          + " another key."),
  CMS_CONTENTS("The CMS block carries contents of its own."),
  CMS_UNREADABLE("The CMS block cannot be read."),
  CMS_OTHER_SIGNER("The CMS block is signed with another certificate than the package."),
  CMS_BROKEN("The signature in the CMS block does not fit the manifest."),

  // Signer
  SIGNER_UNREADABLE("The signer's certificate cannot be read."),
  SIGNER_NOBODY("Nobody has signed the package."),
  SIGNER_UNPROVEN("The signature does not fit, so it does not tell who made the package."),
  SIGNER_TRUSTED("The signer is trusted by {0}."),
  PINNED("the pinned publisher {0}"),
  EITHER("{0} or {1}"),
  EXPECTED("{0} was expected to have signed it."),
  EXPECTED_OTHER("{0} was expected as the publisher; the signer has the fingerprint {1}."),
  CHAIN_BROKEN("The chain up to {0} does not hold: {1}."),
  CHAIN_ENDS("The chain ends at {0}, which is not among the trusted certificates."),
  ISSUER_MISSING(
      "The certificate of the issuer {0} is neither in the package nor among the trusted"
          + " certificates."),

  // Certificates of the chain
  LINK_PLAIN("Valid until {0}, issued by {1}."),
  LINK_NAMED("Trusted: it was named for this check."),
  LINK_STORE("Trusted: it is in the trust store."),
  LINK_SYSTEM("Trusted: it is a root of this system."),
  LINK_DEFECT("{0}."),
  DEFECT_EXPIRED("the certificate of {0} has expired, on {1}"),
  DEFECT_FUTURE("the certificate of {0} is not valid before {1}"),
  DEFECT_WEAK("the certificate of {0} has a key or a signature that is too weak"),
  DEFECT_SIGNATURE("the signature in the certificate of {0} does not fit"),
  DEFECT_NO_ISSUER("{0} may not issue certificates"),
  DEFECT_PATH("an issuer above {0} does not let it issue certificates (path length)"),
  DEFECT_NAME("an issuer may not vouch for the name {0} (name constraints)"),
  DEFECT_EXTENSION("the certificate of {0} has a critical extension that is not understood"),
  DEFECT_PLACE("the certificate of {0} does not fit there"),
  DEFECT_UNKNOWN("it cannot be judged"),
  DEFECT_OTHER_PATH("another path would be needed"),

  // Revocation
  NOT_KNOWN_REVOKED("Whether the certificate of {0} was revoked is not known: {1}"),
  NOT_REVOKED("Not revoked, says {0}."),
  REVOKED("The certificate of {0} was revoked on {1}{2}."),
  REVOKED_LATER("The certificate of {0} was revoked on {1}{2}, after the time stamp of {3}."),
  NO_REASON(""),
  KEY_COMPROMISED(" (its key was compromised)"),
  ISSUER_COMPROMISED(" (its issuer was compromised)"),
  HOLDER_CHANGED(" (its holder changed)"),
  SUPERSEDED(" (it was replaced)"),
  NOT_USED(" (it is no longer used)"),
  ON_HOLD(" (it is on hold)"),
  RIGHTS_WITHDRAWN(" (its rights were withdrawn)"),
  LIST_NONE("there is no revocation list of {0}."),
  LIST_FORGED("the revocation list in the name of {0} is not signed by it."),
  LIST_EXTENSION("the revocation list of {0} has a critical extension that is not understood."),
  LIST_ENDLESS("the revocation list of {0} does not say how long it holds."),
  LIST_OLD("the revocation list of {0} is out of date since {1}."),
  LIST_PARTIAL("the revocation list of {0} names certificates revoked for some reasons only."),
  LIST_FORGETS("the revocation list of {0} no longer speaks of certificates that have expired."),
  LIST("the revocation list of {0} of {1}"),
  RESPONDER_NONE("the certificate does not say where one can ask."),
  RESPONDER_NOT_ASKED("it cannot be asked for by OCSP."),
  RESPONDER_REFUSES("the responder refuses to answer."),
  RESPONDER_FORGED("the answer is not signed by {0} or on its behalf."),
  RESPONDER_OTHER_QUESTION("the responder answers another question."),
  RESPONDER_OTHER_CERTIFICATE("the responder answers about another certificate."),
  RESPONDER_UNREADABLE("the answer cannot be read."),
  RESPONDER_IGNORANT("the responder does not know it."),
  RESPONDER_OLD("the answer is out of date since {0}."),
  RESPONDER_FORGETS("the responder no longer speaks of certificates that have expired."),
  RESPONDER("the responder of {0}"),

  // Time
  TIME_NONE("There is no certificate whose time could be judged."),
  TIME_FUTURE("The certificate is not valid before {0}."),
  TIME_EXPIRED("The certificate expired on {0}."),
  TIME_VALID("The certificate is valid until {0}."),
  TIME_STAMPED(
      "The certificate has expired since, but a time stamp of {0} proves that it was valid at the"
          + " signing."),

  // The one sentence about all
  ALL_WELL("Signed by {0}, trusted by {1}; every file matches."),
  UNSIGNED_WELL("The package is not signed; every file matches its manifest."),
  OTHER_PUBLISHER("Signed by {0}, but {1} was expected as the publisher."),
  UNSIGNED_PUBLISHER("The package is not signed, but {0} was expected as the publisher."),
  NOTHING_PROVEN("Signed, but the manifest lists no file of the package: nothing is proven."),
  UNSIGNED_NOTHING_PROVEN(
      "The package is not signed, and no manifest lists its files: nothing is proven."),
  GAPS("Signed, but not all of it: {0}"),
  UNSIGNED_GAPS("The package is not signed, and {0}"),
  SIGNED_AND("Signed by {0}. {1}"),
  UNTRUSTED("Signed by {0}, who is not known to be trusted. {1}"),
  TRUSTED_UNREAD("Signed by {0}, trusted by {1}; {2}"),
  UNSIGNED_UNREAD("The package is not signed; {0}"),
  NOBODY("nobody"),
  YOUR_CHOICE("your choice"),
  NOTHING_KNOWN("Nothing is known about it.");

  private final String english;

  Saying(String english) {
    this.english = english;
  }

  /** The words in English, with places for the arguments. */
  public String english() {
    return english;
  }
}
