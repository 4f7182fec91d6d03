package ovation.packaging.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import ovation.packaging.OutputException;

/**
 * A signing key of one's own, for trying out: RSA 3072 with a certificate that only its holder
 * vouches for. Deployers are warned of such a signature.
 */
public final class SelfSignedKey {

  private static final int BITS = 3072;
  private static final Duration VALIDITY = Duration.ofDays(365);

  private SelfSignedKey() {}

  /**
   * Makes a key and writes it as PKCS#12.
   *
   * @param file must not exist yet
   * @param holder the common name of the holder
   * @param password protects the file
   * @throws OutputException if the file exists or cannot be written
   */
  public static void create(Path file, String holder, char[] password, Instant now)
      throws OutputException {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      Certificate[] chain = {certificate(pair, holder, now)};
      store.setKeyEntry("signing", pair.getPrivate(), password, chain);
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        store.store(out, password);
      }
    } catch (IOException e) {
      throw OutputException.writing(file, e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("This Java cannot make an RSA key", e);
    }
  }

  private static X509Certificate certificate(KeyPair pair, String holder, Instant now)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, holder).build();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(127, new SecureRandom()),
            Date.from(now),
            Date.from(now.plus(VALIDITY)),
            name,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }
}
