package ovation.packaging.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.token.TokenKey;
import ovation.packaging.trust.token.TokenSession;

/**
 * Signs on a token. The digest is computed here and the token gets only that, which every token can
 * do; one that wants the content itself gets it.
 */
final class TokenEngine implements SignatureEngine {

  private static final long RSA_PKCS = 0x1;
  private static final long MD5_RSA_PKCS = 0x5;
  private static final long SHA1_RSA_PKCS = 0x6;
  private static final long SHA256_RSA_PKCS = 0x40;
  private static final long SHA512_RSA_PKCS = 0x42;
  private static final long ECDSA = 0x1041;
  private static final long ECDSA_SHA1 = 0x1042;
  private static final long ECDSA_SHA256 = 0x1044;
  private static final long ECDSA_SHA512 = 0x1046;

  /** Bytes of the order by the curve's object identifier in DER: P-256, P-384, P-521. */
  private static final Map<String, Integer> CURVES =
      Map.of("06082a8648ce3d030107", 32, "06052b81040022", 48, "06052b81040023", 66);

  private final TokenSession session;
  private final TokenKey key;

  TokenEngine(TokenSession session, TokenKey key) {
    this.session = session;
    this.key = key;
  }

  @Override
  public byte[] sign(DigestAlgorithm digest, byte[] content) throws InputException {
    byte[] hash = digest.newDigest().digest(content);
    Optional<byte[]> signature =
        key.kind() == TokenKey.Kind.EC
            ? session.sign(key, ECDSA, Arrays.copyOf(hash, Math.min(hash.length, orderBytes())))
            : session.sign(key, RSA_PKCS, digestInfo(digest, hash));
    if (signature.isEmpty()) {
      signature = session.sign(key, combined(digest), content);
    }
    byte[] bytes =
        signature.orElseThrow(() ->
            new InputException(
                Sentence.of(
                    "The package could not be signed: this key on {0} may not sign, or not"
                        + " with {1}.",
                    session.label(), digest.label())));
    return key.kind() == TokenKey.Kind.EC ? sequence(bytes) : bytes;
  }

  @Override
  public boolean belongsTo(PublicKey publicKey) {
    if (key.kind() == TokenKey.Kind.RSA && key.modulus().isPresent()) {
      return publicKey instanceof RSAPublicKey rsa && rsa.getModulus().equals(key.modulus().get());
    }
    return KeyMatch.belong(this, publicKey);
  }

  @Override
  public void close() {
    session.close();
  }

  /** How much of a digest the curve takes, in bytes; a longer one is cut (FIPS 186-5 §6.4). */
  private int orderBytes() {
    return CURVES.getOrDefault(key.curve(), Integer.MAX_VALUE);
  }

  private long combined(DigestAlgorithm digest) {
    boolean curve = key.kind() == TokenKey.Kind.EC;
    return switch (digest) {
      case MD5 -> curve ? ECDSA : MD5_RSA_PKCS;
      case SHA1 -> curve ? ECDSA_SHA1 : SHA1_RSA_PKCS;
      case SHA256 -> curve ? ECDSA_SHA256 : SHA256_RSA_PKCS;
      case SHA512 -> curve ? ECDSA_SHA512 : SHA512_RSA_PKCS;
    };
  }

  private static byte[] digestInfo(DigestAlgorithm digest, byte[] hash) throws InputException {
    AlgorithmIdentifier algorithm =
        new AlgorithmIdentifier(
            new DefaultDigestAlgorithmIdentifierFinder().find(digest.javaName()).getAlgorithm(),
            DERNull.INSTANCE);
    return encoded(new DigestInfo(algorithm, hash));
  }

  /** The two numbers that a token puts behind each other, as a DER sequence (RFC 3279 §2.2.3). */
  private static byte[] sequence(byte[] numbers) throws InputException {
    int half = numbers.length / 2;
    return encoded(
        new DERSequence(
            new ASN1Encodable[] {
              new ASN1Integer(new BigInteger(1, Arrays.copyOf(numbers, half))),
              new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(numbers, half, 2 * half)))
            }));
  }

  private static byte[] encoded(ASN1Encodable value) throws InputException {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new InputException(
          Sentence.of("The package could not be signed: the token's answer is odd."), e);
    }
  }
}
