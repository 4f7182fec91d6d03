package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** A time-stamp token whose own signature holds (RFC 3161 §2.4.2). */
final class TimestampToken {

  private final byte[] der;
  private final Instant time;
  private final String policy;
  private final X509Certificate authority;

  TimestampToken(byte[] der, Instant time, String policy, X509Certificate authority) {
    this.der = der.clone();
    this.time = time;
    this.policy = policy;
    this.authority = authority;
  }

  /** The token: CMS signed data. */
  byte[] der() {
    return der.clone();
  }

  /** The time that it says. */
  Instant time() {
    return time;
  }

  /** The policy of whoever stamped, as an object identifier. */
  String policy() {
    return policy;
  }

  /** The certificate that it is signed with. */
  X509Certificate authority() {
    return authority;
  }
}
