package ovation.packaging.trust;

import java.time.Instant;
import java.util.List;

/**
 * By what a package is judged. Immutable; start with {@link #of} or {@link TrustStore#policy}.
 *
 * @param anchors who is trusted to vouch for signers
 * @param publishers the pinned publishers, which are trusted by themselves and expected for the
 *     packages of their vendor or product
 * @param expected the publishers one of whom must have signed, whatever the package says
 * @param revocation where to look whether certificates were revoked
 * @param at the time for which certificates are judged
 * @param largest the size in bytes up to which files are read and compared with the manifest; what
 *     is larger is said not to be checked
 */
public record TrustPolicy(
    TrustAnchors anchors,
    List<Publisher> publishers,
    List<Publisher> expected,
    RevocationCheck revocation,
    Instant at,
    long largest) {

  public TrustPolicy {
    publishers = List.copyOf(publishers);
    expected = List.copyOf(expected);
  }

  /** Judges by certificates alone, asks nobody about revocation, and reads every file. */
  public static TrustPolicy of(TrustAnchors anchors, Instant at) {
    return new TrustPolicy(
        anchors, List.of(), List.of(), RevocationCheck.none(), at, Long.MAX_VALUE);
  }

  /** With these pinned publishers. */
  public TrustPolicy knowing(List<Publisher> newPublishers) {
    return new TrustPolicy(anchors, newPublishers, expected, revocation, at, largest);
  }

  /** With the demand that one of these has signed; an empty list demands nothing. */
  public TrustPolicy expecting(List<Publisher> newExpected) {
    return new TrustPolicy(anchors, publishers, newExpected, revocation, at, largest);
  }

  /** Without reading files that are larger, as for a package on the network. */
  public TrustPolicy readingUpTo(long newLargest) {
    return new TrustPolicy(anchors, publishers, expected, revocation, at, newLargest);
  }

  /** Looking there whether certificates were revoked; an answer that fails costs the trust. */
  public TrustPolicy checking(RevocationCheck newRevocation) {
    return new TrustPolicy(anchors, publishers, expected, newRevocation, at, largest);
  }
}
