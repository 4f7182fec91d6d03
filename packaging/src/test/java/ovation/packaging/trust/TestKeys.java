package ovation.packaging.trust;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates made for tests; key pairs are made once and shared. */
final class TestKeys {

  /** The moment the tests live in. */
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();
  private static final AtomicLong SERIAL = new AtomicLong(1000);

  private TestKeys() {}

  /** A signer with the two certificates above it. */
  record Chain(SigningKey signer, X509Certificate intermediate, X509Certificate root) {}

  /** What is particular about a certificate. */
  record Wish(
      String subject,
      Instant from,
      Instant until,
      int usage,
      boolean authority,
      List<KeyPurposeId> purposes,
      List<Extension> more) {
    static Wish signer(String subject) {
      return new Wish(
          subject, days(-10), days(400), KeyUsage.digitalSignature, false, List.of(), List.of());
    }

    static Wish authority(String subject) {
      return new Wish(
          subject, days(-1000), days(4000), KeyUsage.keyCertSign, true, List.of(), List.of());
    }

    Wish during(Instant newFrom, Instant newUntil) {
      return new Wish(subject, newFrom, newUntil, usage, authority, purposes, more);
    }

    Wish usage(int newUsage) {
      return new Wish(subject, from, until, newUsage, authority, purposes, more);
    }

    Wish stamping() {
      return purposes(KeyPurposeId.id_kp_timeStamping);
    }

    Wish purposes(KeyPurposeId... newPurposes) {
      return new Wish(subject, from, until, usage, authority, List.of(newPurposes), more);
    }

    Wish with(Extension... newMore) {
      return new Wish(subject, from, until, usage, authority, purposes, List.of(newMore));
    }
  }

  static Instant days(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  /** A key pair of a kind: {@code RSA-2048}, {@code RSA-2048-e3}, {@code P-256}, … */
  static KeyPair pair(String kind, String owner) {
    return PAIRS.computeIfAbsent(kind + "/" + owner, key -> generate(kind));
  }

  /** A key whose certificate vouches for itself, valid around {@link #NOW}. */
  static SigningKey selfSigned(String kind) {
    return selfSigned(kind, Wish.signer("CN=Test " + kind));
  }

  static SigningKey selfSigned(String kind, Wish wish) {
    KeyPair pair = pair(kind, "self");
    X509Certificate certificate = certificate(wish, pair, wish.subject(), pair);
    return new SigningKey(pair.getPrivate(), certificate, List.of(certificate));
  }

  /** RSA signer under an intermediate under a root. */
  static Chain chain() {
    return chain(Wish.signer("CN=Release"));
  }

  static Chain chain(Wish signer) {
    return chain("RSA-2048", signer);
  }

  /** The same with keys of another kind. */
  static Chain chain(String kind, Wish signer) {
    KeyPair rootPair = pair(kind, "root");
    KeyPair middlePair = pair(kind, "intermediate");
    X509Certificate root =
        certificate(Wish.authority("CN=Test root"), rootPair, "CN=Test root", rootPair);
    X509Certificate middle =
        certificate(Wish.authority("CN=Test issuer"), middlePair, "CN=Test root", rootPair);
    return new Chain(issued(signer, kind, middle, middlePair), middle, root);
  }

  static SigningKey issued(Wish wish, String kind, X509Certificate issuer, KeyPair issuerPair) {
    KeyPair pair = pair(kind, wish.subject());
    String issuerName = issuer.getSubjectX500Principal().getName();
    X509Certificate certificate = certificate(wish, pair, issuerName, issuerPair);
    return new SigningKey(pair.getPrivate(), certificate, List.of(certificate, issuer));
  }

  static X509Certificate certificate(Wish wish, KeyPair pair, String issuer, KeyPair issuerPair) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              new X500Principal(issuer),
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(wish.from()),
              Date.from(wish.until()),
              new X500Principal(wish.subject()),
              pair.getPublic());
      if (wish.more().stream().noneMatch(e -> e.getExtnId().equals(Extension.basicConstraints))) {
        builder.addExtension(
            Extension.basicConstraints, true, new BasicConstraints(wish.authority()));
      }
      if (wish.usage() != 0) {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage()));
      }
      if (!wish.purposes().isEmpty()) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(wish.purposes().toArray(KeyPurposeId[]::new)));
      }
      for (Extension extension : wish.more()) {
        builder.addExtension(extension);
      }
      String algorithm =
          issuerPair.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
      var signer = new JcaContentSignerBuilder(algorithm).build(issuerPair.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String pem(X509Certificate certificate) throws GeneralSecurityException {
    return pem("CERTIFICATE", certificate.getEncoded());
  }

  static String pem(Key key) {
    return pem("PRIVATE KEY", key.getEncoded());
  }

  static String pem(String label, byte[] der) {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  /** A JDK key store whose one key has another password than the store. */
  static void storeWithKeyPassword(Path file, String outer, String inner) throws Exception {
    SigningKey key = selfSigned("RSA-2048");
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "mine",
        key.privateKey().orElseThrow(),
        inner.toCharArray(),
        new Certificate[] {key.certificate()});
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, outer.toCharArray());
    }
  }

  /** Rewrites an encrypted PKCS#8 key to ask for more rounds than it was made with. */
  static void raiseRounds(Path der, Path pem, int rounds) throws Exception {
    var locked = EncryptedPrivateKeyInfo.getInstance(Files.readAllBytes(der));
    var scheme = PBES2Parameters.getInstance(locked.getEncryptionAlgorithm().getParameters());
    var old = PBKDF2Params.getInstance(scheme.getKeyDerivationFunc().getParameters());
    var costly = new PBKDF2Params(old.getSalt(), rounds, old.getPrf());
    var parameters =
        new PBES2Parameters(
            new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, costly),
            EncryptionScheme.getInstance(scheme.getEncryptionScheme()));
    var raised =
        new EncryptedPrivateKeyInfo(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parameters),
            locked.getEncryptedData());
    Files.writeString(pem, pem("ENCRYPTED PRIVATE KEY", raised.getEncoded()));
  }

  private static KeyPair generate(String kind) {
    try {
      String[] parts = kind.split("-");
      if (kind.startsWith("RSA")) {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        BigInteger exponent = parts.length > 2 ? BigInteger.valueOf(3) : RSAKeyGenParameterSpec.F4;
        generator.initialize(new RSAKeyGenParameterSpec(Integer.parseInt(parts[1]), exponent));
        return generator.generateKeyPair();
      }
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp" + parts[1] + "r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
