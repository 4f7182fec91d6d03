package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import ovation.packaging.InputException;

/** The certificates that the time stamps of a certificate file are signed with. */
final class StampingCertificates {

  private StampingCertificates() {}

  /** Gives them without judging; those that cannot be read are left out. */
  static List<X509Certificate> in(byte[] certificateFile) throws InputException {
    List<X509Certificate> found = new ArrayList<>();
    for (byte[] der : CertificateFile.parse(certificateFile).cmsBlocks()) {
      try {
        for (SignerInformation signer : new CMSSignedData(der).getSignerInfos()) {
          add(signer, found);
        }
      } catch (CMSException
          | TSPException
          | IOException
          | GeneralSecurityException
          | RuntimeException _) {
        // Whoever needs the stamp will find that it proves nothing.
      }
    }
    return List.copyOf(found);
  }

  private static void add(SignerInformation signer, List<X509Certificate> found)
      throws CMSException, TSPException, IOException, GeneralSecurityException {
    AttributeTable attributes = signer.getUnsignedAttributes();
    Attribute attribute =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (attribute == null) {
      return;
    }
    byte[] der = attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      if (token.getSID().match(holder)) {
        found.add(Certificates.fromDer(holder.getEncoded()));
      }
    }
  }
}
