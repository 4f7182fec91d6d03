package ovation.packaging.trust;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import java.util.Set;
import ovation.model.text.Sentence;

/**
 * Which public keys count: RSA of 1024 to 16384 bits with a small odd exponent, and EC on the three
 * NIST curves.
 */
enum KeyKind {
  RSA("RSA"),
  EC("ECDSA");

  private static final int SMALLEST_RSA = 1024;
  private static final int LARGEST_RSA = 16384;
  private static final BigInteger LARGEST_EXPONENT = BigInteger.TWO.pow(64);

  private static final Set<String> NIST_CURVES =
      Set.of(
          "secp256r1",
          "secp384r1",
          "secp521r1",
          "1.2.840.10045.3.1.7",
          "1.3.132.0.34",
          "1.3.132.0.35");

  private final String signatureName;

  KeyKind(String signatureName) {
    this.signatureName = signatureName;
  }

  /** The JCA name of this kind's signature over a digest such as {@code SHA256}. */
  String signatureAlgorithm(String digest) {
    return digest + "with" + signatureName;
  }

  /** The kind of a key, or empty if signatures of such keys are not made and not accepted. */
  static Optional<KeyKind> of(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa when rsa.getAlgorithm().equals("RSA") -> Optional.of(RSA);
      case ECPublicKey ec -> Optional.of(EC);
      default -> Optional.empty();
    };
  }

  /** Why signatures of this key are not accepted, as the end of a sentence; empty if they are. */
  static Optional<Sentence> objection(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa when rsa.getAlgorithm().equals("RSA") -> rsaObjection(rsa);
      case ECPublicKey ec when isNistCurve(ec) -> Optional.empty();
      case ECPublicKey ec ->
          Optional.of(Sentence.of("it is on a curve other than P-256, P-384 and P-521"));
      default ->
          Optional.of(
              Sentence.of("it is of a kind other than RSA and EC ({0})", key.getAlgorithm()));
    };
  }

  /** The size of the key in bits, 0 if it is of another kind. */
  static int bits(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength();
      case ECPublicKey ec -> ec.getParams().getCurve().getField().getFieldSize();
      default -> 0;
    };
  }

  private static Optional<Sentence> rsaObjection(RSAPublicKey key) {
    int bits = bits(key);
    BigInteger exponent = key.getPublicExponent();
    if (bits < SMALLEST_RSA) {
      return Optional.of(Sentence.of("it has only {0} bits, which can be broken", bits));
    }
    if (bits > LARGEST_RSA) {
      return Optional.of(Sentence.of("it has more than {0} bits", LARGEST_RSA));
    }
    boolean odd = exponent.testBit(0);
    if (!odd || exponent.bitLength() < 2 || exponent.compareTo(LARGEST_EXPONENT) > 0) {
      return Optional.of(Sentence.of("its public exponent is not a small odd number"));
    }
    return Optional.empty();
  }

  /** Whether a key is on P-256, P-384 or P-521. */
  static boolean isNistCurve(ECKey key) {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(key.getParams());
      return NIST_CURVES.contains(parameters.getParameterSpec(ECGenParameterSpec.class).getName());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
