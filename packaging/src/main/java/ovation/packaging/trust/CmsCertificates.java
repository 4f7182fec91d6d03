package ovation.packaging.trust;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.Store;

/** The certificates that travel in a CMS SignedData object (RFC 5652 §5.1). */
final class CmsCertificates {

  private CmsCertificates() {}

  /** Reads them from the object's DER bytes. */
  static List<X509Certificate> in(byte[] der) throws CertificateException {
    try {
      return in(new CMSSignedData(der));
    } catch (CMSException | RuntimeException e) {
      throw new CertificateException("not CMS signed data", e);
    }
  }

  /** Reads at most 16 of them; more are of no use for one signature. */
  static List<X509Certificate> in(CMSSignedData data) throws CertificateException {
    return all(data.getCertificates());
  }

  /** Reads at most 16 certificates of a store. */
  static List<X509Certificate> all(Store<X509CertificateHolder> store) throws CertificateException {
    List<X509Certificate> found = new ArrayList<>();
    for (X509CertificateHolder holder : store.getMatches(null)) {
      if (found.size() == Certificates.MOST) {
        break;
      }
      try {
        found.add(Certificates.fromDer(holder.getEncoded()));
      } catch (IOException e) {
        throw new CertificateException("not a certificate", e);
      }
    }
    return found;
  }
}
