package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.jspecify.annotations.Nullable;

/** Where a certificate says that one can ask whether it was revoked (RFC 5280 §4.2). */
final class RevocationPlaces {

  private RevocationPlaces() {}

  /** The addresses that answer by OCSP. */
  static List<String> responders(X509Certificate certificate) {
    List<String> found = new ArrayList<>();
    byte[] value = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
    try {
      if (value != null) {
        for (AccessDescription access :
            AuthorityInformationAccess.getInstance(inner(value)).getAccessDescriptions()) {
          if (AccessDescription.id_ad_ocsp.equals(access.getAccessMethod())) {
            add(access.getAccessLocation(), found);
          }
        }
      }
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
    return List.copyOf(found);
  }

  /** The addresses of revocation lists. */
  static List<String> lists(X509Certificate certificate) {
    List<String> found = new ArrayList<>();
    byte[] value = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    try {
      if (value != null) {
        for (DistributionPoint point :
            CRLDistPoint.getInstance(inner(value)).getDistributionPoints()) {
          found.addAll(names(point.getDistributionPoint()));
        }
      }
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
    return List.copyOf(found);
  }

  /** The addresses in the name of a place. */
  static List<String> names(@Nullable DistributionPointName place) {
    if (place == null || place.getType() != DistributionPointName.FULL_NAME) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Arrays.stream(GeneralNames.getInstance(place.getName()).getNames())
        .forEach(name -> add(name, found));
    return List.copyOf(found);
  }

  private static void add(GeneralName name, List<String> found) {
    if (name.getTagNo() == GeneralName.uniformResourceIdentifier) {
      found.add(ASN1IA5String.getInstance(name.getName()).getString());
    }
  }

  private static byte[] inner(byte[] extension) {
    return ASN1OctetString.getInstance(extension).getOctets();
  }
}
