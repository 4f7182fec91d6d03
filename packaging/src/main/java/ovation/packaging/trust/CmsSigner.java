package ovation.packaging.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/**
 * Makes the CMS block of a certificate file (RFC 5652 §5): a second signature over the manifest by
 * the same key, detached, with SHA-512, which brings the certificates between signer and root and,
 * if a server is named, a time stamp over its signature value (RFC 3161, appendix A).
 */
record CmsSigner(SigningKey key, Optional<TimestampService> timestamps) {

  private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA512;

  /**
   * Signs.
   *
   * @param now what the time stamp's certificate is judged by
   * @return the block in DER
   * @throws InputException if the key refuses, or there is no time stamp to be had
   */
  byte[] sign(byte[] manifest, Instant now, Progress progress) throws InputException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder()
                      .setProvider(BouncyCastle.PROVIDER)
                      .build())
              .build(new KeyContentSigner(key), key.certificate()));
      generator.addCertificates(new JcaCertStore(withoutRoot()));
      CMSSignedData signed = generator.generate(new CMSProcessableByteArray(manifest), false);
      if (timestamps.isPresent()) {
        signed = stamped(signed, timestamps.get(), now, progress);
      }
      return signed.getEncoded(ASN1Encoding.DER);
    } catch (RuntimeOperatorException e) {
      if (e.getCause() instanceof InputException refused) {
        throw refused;
      }
      throw new InputException(Sentence.of("The CMS block could not be made."), e);
    } catch (CMSException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException e) {
      throw new InputException(Sentence.of("The CMS block could not be made."), e);
    }
  }

  /** Whoever verifies has the root already, or does not trust it. */
  private List<X509Certificate> withoutRoot() {
    List<X509Certificate> sent = new ArrayList<>(key.chain());
    sent.removeIf(c -> !c.equals(key.certificate()) && Certificates.isSelfIssued(c));
    return sent;
  }

  private static CMSSignedData stamped(
      CMSSignedData signed, TimestampService service, Instant now, Progress progress)
      throws InputException, IOException {
    SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
    progress.phase(Sentence.of("Waiting for the time stamp"));
    TimestampToken token = service.stamp(signer.getSignature(), now, progress);
    Attribute attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(token.der())));
    AttributeTable unsigned = new AttributeTable(new DERSet(attribute));
    return CMSSignedData.replaceSigners(
        signed,
        new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(signer, unsigned)));
  }

  /** Lets the key sign what CMS wants signed. */
  private static final class KeyContentSigner implements ContentSigner {

    private final SigningKey key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    KeyContentSigner(SigningKey key) {
      this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      KeyKind kind = KeyKind.of(key.certificate().getPublicKey()).orElse(KeyKind.RSA);
      return new DefaultSignatureAlgorithmIdentifierFinder()
          .find(kind.signatureAlgorithm(DIGEST.label()));
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public byte[] getSignature() {
      try {
        return key.sign(DIGEST, content.toByteArray());
      } catch (InputException e) {
        throw new RuntimeOperatorException(e.getMessage(), e);
      }
    }
  }
}
