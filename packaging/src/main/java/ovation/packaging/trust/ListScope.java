package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;

/**
 * Of which certificates a revocation list speaks (issuing distribution point, RFC 5280 §5.2.5).
 *
 * @param point as the list says; null for all certificates of its issuer
 * @param readable whether that could be read
 */
record ListScope(@Nullable IssuingDistributionPoint point, boolean readable) {

  static ListScope of(byte @Nullable [] extension) {
    if (extension == null) {
      return new ListScope(null, true);
    }
    try {
      return new ListScope(
          IssuingDistributionPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets()),
          true);
    } catch (IllegalArgumentException malformed) {
      return new ListScope(null, false);
    }
  }

  /** Whether the list speaks of a certificate. */
  boolean covers(X509Certificate certificate) {
    if (point == null) {
      return readable;
    }
    boolean authority = certificate.getBasicConstraints() >= 0;
    return !point.onlyContainsAttributeCerts()
        && !point.isIndirectCRL()
        && !(point.onlyContainsUserCerts() && authority)
        && !(point.onlyContainsCACerts() && !authority)
        && isItsPlace(point.getDistributionPoint(), certificate);
  }

  /** A list for one place is for the certificates that name this place. */
  private static boolean isItsPlace(
      @Nullable DistributionPointName place, X509Certificate certificate) {
    if (place == null) {
      return true;
    }
    List<String> own = RevocationPlaces.names(place);
    return RevocationPlaces.lists(certificate).stream().anyMatch(own::contains);
  }

  /** Whether the list leaves out certificates that were revoked for other reasons. */
  boolean isPartial() {
    return point != null && point.getOnlySomeReasons() != null;
  }
}
