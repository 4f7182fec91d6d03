package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.model.text.Sentence;

/** Which public keys count. */
class KeyKindTest {

  /** A key that no provider would make. */
  private record PlainKey(BigInteger getModulus, BigInteger getPublicExponent)
      implements RSAPublicKey {
    @Override
    public String getAlgorithm() {
      return "RSA";
    }

    @Override
    public String getFormat() {
      return "none";
    }

    @Override
    public byte[] getEncoded() {
      return new byte[0];
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1023,65537,it has only 1023 bits; which can be broken",
        "1024,65537,-",
        "2048,3,-",
        "16384,3,-",
        "16385,3,it has more than 16384 bits",
        "2048,1,its public exponent is not a small odd number",
        "2048,4,its public exponent is not a small odd number",
        "2048,18446744073709551615,-",
        "2048,18446744073709551617,its public exponent is not a small odd number"
      })
  void rsa(int bits, String exponent, @Nullable String objection) throws Exception {
    BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).setBit(0);
    PublicKey key = new PlainKey(modulus, new BigInteger(exponent));
    assertEquals(
        Optional.ofNullable(objection).map(text -> text.replace(';', ',')),
        KeyKind.objection(key).map(Sentence::text));
    assertEquals(bits, KeyKind.bits(key));
    assertEquals(Optional.of(KeyKind.RSA), KeyKind.of(key));
    assertEquals("SHA256withRSA", KeyKind.RSA.signatureAlgorithm("SHA256"));
  }

  @ParameterizedTest
  @CsvSource({"secp256r1,256", "secp384r1,384", "secp521r1,521"})
  void curves(String curve, int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve));
    PublicKey key = generator.generateKeyPair().getPublic();
    assertEquals(Optional.empty(), KeyKind.objection(key).map(Sentence::text));
    assertEquals(Optional.of(KeyKind.EC), KeyKind.of(key));
    assertEquals(bits, KeyKind.bits(key));
    assertEquals("SHA512withECDSA", KeyKind.EC.signatureAlgorithm("SHA512"));
  }

  @Test
  void otherCurvesAndKinds() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
    generator.initialize(new ECGenParameterSpec("brainpoolP256r1"));
    assertEquals(
        Optional.of("it is on a curve other than P-256, P-384 and P-521"),
        KeyKind.objection(generator.generateKeyPair().getPublic()).map(Sentence::text));
    PublicKey edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
    assertEquals(
        Optional.of("it is of a kind other than RSA and EC (EdDSA)"),
        KeyKind.objection(edwards).map(Sentence::text));
    assertEquals(Optional.empty(), KeyKind.of(edwards));
    assertEquals(0, KeyKind.bits(edwards));
  }
}
