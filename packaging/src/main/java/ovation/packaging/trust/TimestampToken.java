package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A time-stamp token whose own signature holds (RFC 3161 §2.4.2).
 *
 * @param der the token: CMS signed data
 * @param time that it says
 * @param policy as an object identifier
 * @param authority the certificate that it is signed with
 * @param certificates all that it brings, this one among them
 */
record TimestampToken(
    byte[] der,
    Instant time,
    String policy,
    X509Certificate authority,
    List<X509Certificate> certificates) {}
