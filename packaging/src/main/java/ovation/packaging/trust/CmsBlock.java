package ovation.packaging.trust;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import ovation.model.text.Sentence;

/**
 * A CMS block in a {@code .cert} file: a second, detached signature over the manifest by the same
 * signer, as VirtualBox writes it (RFC 5652 §5).
 *
 * @param defect why it does not hold, as a sentence; empty if it does, or signs nothing
 * @param signer the signature by the package's signer, if it holds
 * @param certificates what certificates travel in it
 */
record CmsBlock(
    Optional<Sentence> defect,
    Optional<SignerInformation> signer,
    List<X509Certificate> certificates) {

  /** Digests that are accepted within CMS, by their object identifiers. */
  static final Set<String> DIGESTS =
      Set.of(
          OIWObjectIdentifiers.idSHA1.getId(),
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId(),
          NISTObjectIdentifiers.id_sha3_256.getId(),
          NISTObjectIdentifiers.id_sha3_384.getId(),
          NISTObjectIdentifiers.id_sha3_512.getId());

  /** Reads a block and verifies it over the manifest's bytes. */
  static CmsBlock check(byte[] der, byte[] manifest, X509Certificate expected) {
    try {
      CMSSignedData bare = new CMSSignedData(der);
      List<X509Certificate> certificates = CmsCertificates.in(bare);
      if (bare.getSignerInfos().size() == 0) {
        return new CmsBlock(Optional.empty(), Optional.empty(), certificates);
      }
      if (!bare.isDetachedSignature()
          || !PKCSObjectIdentifiers.data.getId().equals(bare.getSignedContentTypeOID())) {
        return broken(Sentence.of("The CMS block carries contents of its own."), certificates);
      }
      CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(manifest), der);
      return ofSigners(data, expected, certificates);
    } catch (CMSException | CertificateException | RuntimeException e) {
      // Bouncy Castle answers malformed ASN.1 with many kinds of unchecked exceptions.
      return broken(Sentence.of("The CMS block cannot be read."), List.of());
    }
  }

  private static CmsBlock ofSigners(
      CMSSignedData data, X509Certificate expected, List<X509Certificate> certificates)
      throws CertificateException {
    List<SignerInformation> own = new ArrayList<>();
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(expected);
    for (SignerInformation signer : data.getSignerInfos().getSigners()) {
      if (signer.getSID().match(holder)) {
        own.add(signer);
      }
    }
    if (own.isEmpty()) {
      return broken(
          Sentence.of("The CMS block is signed with another certificate than the package."),
          certificates);
    }
    for (SignerInformation signer : own) {
      if (!verifies(signer, expected.getPublicKey())) {
        return broken(
            Sentence.of("The signature in the CMS block does not fit the manifest."), certificates);
      }
    }
    return new CmsBlock(Optional.empty(), Optional.of(own.getFirst()), certificates);
  }

  private static boolean verifies(SignerInformation signer, PublicKey key) {
    try {
      return DIGESTS.contains(signer.getDigestAlgOID())
          && KeyKind.objection(key).isEmpty()
          && signer.verify(
              new JcaSimpleSignerInfoVerifierBuilder()
                  .setProvider(BouncyCastle.PROVIDER)
                  .build(key));
    } catch (CMSException | OperatorCreationException | RuntimeException e) {
      return false;
    }
  }

  private static CmsBlock broken(Sentence defect, List<X509Certificate> certificates) {
    return new CmsBlock(Optional.of(defect), Optional.empty(), certificates);
  }
}
