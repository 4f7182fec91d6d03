package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The time that an RFC 3161 token over a CMS signature proves: the token must verify, mean this
 * very signature, and come from an authority that is trusted now. The signer's own word about the
 * time proves nothing.
 */
final class Timestamp {

  private Timestamp() {}

  /** Gives the proven time of a signature; empty if there is no token or it proves nothing. */
  static Optional<Instant> of(
      SignerInformation signer, TrustAnchors anchors, List<X509Certificate> helpers, Instant at) {
    AttributeTable attributes = signer.getUnsignedAttributes();
    Attribute attribute =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (attribute == null || attribute.getAttrValues().size() != 1) {
      return Optional.empty();
    }
    try {
      byte[] der = attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
      TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
      return means(token, signer.getSignature()) && trusted(token, anchors, helpers, at)
          ? Optional.of(token.getTimeStampInfo().getGenTime().toInstant())
          : Optional.empty();
    } catch (IOException
        | CMSException
        | TSPException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean means(TimeStampToken token, byte[] signature)
      throws GeneralSecurityException {
    String algorithm = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
    if (!CmsBlock.DIGESTS.contains(algorithm)) {
      return false;
    }
    byte[] digest = MessageDigest.getInstance(algorithm, BouncyCastle.PROVIDER).digest(signature);
    return MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest());
  }

  private static boolean trusted(
      TimeStampToken token, TrustAnchors anchors, List<X509Certificate> helpers, Instant at)
      throws TSPException, GeneralSecurityException, OperatorCreationException, IOException {
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      if (token.getSID().match(holder)) {
        X509Certificate authority = Certificates.fromDer(holder.getEncoded());
        token.validate(
            new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(BouncyCastle.PROVIDER)
                .build(authority));
        List<X509Certificate> between =
            new ArrayList<>(CmsCertificates.all(token.getCertificates()));
        between.addAll(helpers);
        return new Vouching(anchors, between).anchorOf(authority, at).isPresent();
      }
    }
    return false;
  }
}
