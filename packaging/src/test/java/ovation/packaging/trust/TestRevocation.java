package ovation.packaging.trust;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Revocation lists and answers by OCSP, made for tests. */
final class TestRevocation {

  private TestRevocation() {}

  /** What is done to a list before it is signed. */
  interface Change {
    void to(X509v2CRLBuilder list) throws Exception;
  }

  /** A list of an issuer, valid from a day before to ten days after the tests' now. */
  static byte[] list(X509Certificate issuer, KeyPair key, Change change) throws Exception {
    return list(issuer, key, TestKeys.days(-1), TestKeys.days(10), change);
  }

  static byte[] list(
      X509Certificate issuer, KeyPair key, Instant from, @Nullable Instant until, Change change)
      throws Exception {
    X509v2CRLBuilder list =
        new JcaX509v2CRLBuilder(issuer.getSubjectX500Principal(), Date.from(from));
    if (until != null) {
      list.setNextUpdate(Date.from(until));
    }
    change.to(list);
    return list.build(signer(key.getPrivate())).getEncoded();
  }

  private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
    String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    return new JcaContentSignerBuilder(algorithm).build(key);
  }

  /** The extension that says where to ask by OCSP. */
  static Extension responder(String address) throws Exception {
    GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, address);
    return new Extension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(new AccessDescription(AccessDescription.id_ad_ocsp, place))
            .getEncoded());
  }

  /** The extension that says where the lists are. */
  static Extension lists(String... addresses) throws Exception {
    DistributionPoint[] points = new DistributionPoint[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      points[i] = new DistributionPoint(place(addresses[i]), null, null);
    }
    return new Extension(
        Extension.cRLDistributionPoints, false, new CRLDistPoint(points).getEncoded());
  }

  static DistributionPointName place(String address) {
    return new DistributionPointName(
        new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address)));
  }

  /** A responder that can be made to answer wrongly. */
  static final class Responder {
    X509Certificate issuer;
    PrivateKey key;
    List<X509Certificate> sent = List.of();
    @Nullable CertificateStatus status = CertificateStatus.GOOD;
    Instant spoken = TestKeys.days(-1);
    @Nullable Instant until = TestKeys.days(1);
    boolean nonce = true;
    boolean otherNonce;
    int result = OCSPRespBuilder.SUCCESSFUL;
    @Nullable BigInteger otherSerial;
    @Nullable X509Certificate otherIssuer;
    @Nullable Extension more;

    Responder(X509Certificate issuer, KeyPair key) {
      this.issuer = issuer;
      this.key = key.getPrivate();
    }

    byte[] answer(byte[] question) {
      try {
        OCSPReq request = new OCSPReq(question);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        BasicOCSPRespBuilder builder =
            new BasicOCSPRespBuilder(new RespID(new JcaX509CertificateHolder(issuer).getSubject()));
        CertificateID asked = request.getRequestList()[0].getCertID();
        BigInteger serial = otherSerial == null ? asked.getSerialNumber() : otherSerial;
        CertificateID id =
            new CertificateID(
                digests.get(CertificateID.HASH_SHA1),
                new JcaX509CertificateHolder(otherIssuer == null ? issuer : otherIssuer),
                serial);
        builder.addResponse(
            id,
            status,
            Date.from(spoken),
            until == null ? null : Date.from(until),
            more == null ? null : new Extensions(more));
        Extension said = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce) {
          byte[] value = said.getExtnValue().getOctets().clone();
          if (otherNonce) {
            value[value.length - 1] ^= 1;
          }
          builder.setResponseExtensions(
              new Extensions(
                  new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, value)));
        }
        X509CertificateHolder[] certificates = new X509CertificateHolder[sent.size()];
        for (int i = 0; i < certificates.length; i++) {
          certificates[i] = new JcaX509CertificateHolder(sent.get(i));
        }
        OCSPResp response =
            new OCSPRespBuilder()
                .build(
                    result,
                    result == OCSPRespBuilder.SUCCESSFUL
                        ? builder.build(signer(key), certificates, Date.from(spoken))
                        : null);
        return response.getEncoded();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
