package ovation.packaging.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;

/**
 * A signing key of one's own, for trying out: with a certificate that only its holder vouches for,
 * and on request what an authority needs to make a real certificate of it (PKCS#10, RFC 2986).
 * Deployers are warned of a self-signed certificate.
 */
public final class NewKey {

  private static final String ALIAS = "signing";
  private static final KeyUsage USAGE = new KeyUsage(KeyUsage.digitalSignature);
  private static final ExtendedKeyUsage PURPOSE =
      new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning);

  private final X500Name holder;
  private final Kind kind;
  private final Duration validity;

  private NewKey(X500Name holder, Kind kind, Duration validity) {
    this.holder = holder;
    this.kind = kind;
    this.validity = validity;
  }

  /** The kinds of keys that are made. */
  public enum Kind {
    /** RSA of 3072 bits, which every product reads. */
    RSA3072("RSA", "SHA256withRSA"),
    /** EC on the curve P-256, which VMware products and XenCenter may not read. */
    P256("EC", "SHA256withECDSA");

    private final String algorithm;
    private final String signature;

    Kind(String algorithm, String signature) {
      this.algorithm = algorithm;
      this.signature = signature;
    }

    private AlgorithmParameterSpec parameters() {
      return switch (this) {
        case RSA3072 -> new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4);
        case P256 -> new ECGenParameterSpec("secp256r1");
      };
    }
  }

  /**
   * Describes an RSA key for a year.
   *
   * @param holder as below
   * @throws InputException as below
   */
  public static NewKey of(String holder) throws InputException {
    return of(holder, Kind.RSA3072, Duration.ofDays(365));
  }

  /**
   * Describes a key.
   *
   * @param holder a plain name, or a subject such as {@code CN=Release, O=Example Ltd}
   * @throws InputException if the name is empty or the subject is not one
   */
  public static NewKey of(String holder, Kind kind, Duration validity) throws InputException {
    String name = holder.strip();
    if (name.isEmpty()) {
      throw new InputException(Sentence.of("A key needs the name of its holder."));
    }
    try {
      return new NewKey(
          name.contains("=")
              ? new X500Name(name)
              : new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build(),
          kind,
          validity);
    } catch (RuntimeException e) {
      throw new InputException(
          Sentence.of(
              "The holder's name cannot be understood. A subject looks like CN=Release,"
                  + " O=Example Ltd."),
          e);
    }
  }

  /**
   * Makes the key and writes it.
   *
   * @param file gets the key and its certificate as PKCS#12, readable by its owner only; must not
   *     exist yet
   * @param request gets a certificate request in PEM; must not exist yet; null for none
   * @param password protects the file; not changed and not kept
   * @param now when the certificate begins to hold
   * @return what the certificate says
   * @throws InputException if the password is empty
   * @throws OutputException if a file exists or cannot be written; neither is there then
   */
  public CertificateStory create(Path file, @Nullable Path request, char[] password, Instant now)
      throws InputException, OutputException {
    if (password.length == 0) {
      throw new InputException(Sentence.of("A key without a password is anybody's. Give one."));
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.algorithm);
      generator.initialize(kind.parameters());
      KeyPair pair = generator.generateKeyPair();
      ContentSigner signer = new JcaContentSignerBuilder(kind.signature).build(pair.getPrivate());
      X509Certificate certificate = certificate(pair, signer, now);
      byte[] store = store(pair, certificate, password);
      if (request != null) {
        NewFile.write(request, request(pair, signer), false);
      }
      try {
        NewFile.write(file, store, true);
      } catch (OutputException e) {
        NewFile.remove(request);
        throw e;
      }
      return CertificateStory.of(certificate);
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("This Java cannot make a key", e);
    }
  }

  private byte[] store(KeyPair pair, X509Certificate certificate, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certificate});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, password);
    return bytes.toByteArray();
  }

  private X509Certificate certificate(KeyPair pair, ContentSigner signer, Instant now)
      throws GeneralSecurityException, IOException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            holder,
            new BigInteger(1, Nonces.bytes(16)).setBit(126).clearBit(127),
            Date.from(now),
            Date.from(now.plus(validity)),
            holder,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, USAGE);
    builder.addExtension(Extension.extendedKeyUsage, false, PURPOSE);
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private byte[] request(KeyPair pair, ContentSigner signer) throws IOException {
    ExtensionsGenerator wishes = new ExtensionsGenerator();
    wishes.addExtension(Extension.keyUsage, true, USAGE);
    wishes.addExtension(Extension.extendedKeyUsage, false, PURPOSE);
    byte[] der =
        new JcaPKCS10CertificationRequestBuilder(
                new X500Principal(holder.getEncoded()), pair.getPublic())
            .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, wishes.generate())
            .build(signer)
            .getEncoded();
    return PemText.of("CERTIFICATE REQUEST", der).getBytes(StandardCharsets.US_ASCII);
  }
}
