package ovation.packaging.trust;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** Refuses key files that would keep the machine busy: too many rounds, too much memory. */
final class DerivationCost {

  /** The most rounds of a key derivation. */
  static final long MOST_ROUNDS = 5_000_000;

  /** The most memory of a key derivation, in bytes. */
  static final long MOST_MEMORY = 256L << 20;

  private static final BigInteger ROUNDS = BigInteger.valueOf(MOST_ROUNDS);

  private DerivationCost() {}

  /**
   * Checks an encryption or authentication scheme that is driven by a password.
   *
   * @param name how the user calls the file
   */
  static void check(AlgorithmIdentifier scheme, String name) throws InputException {
    ASN1ObjectIdentifier id = scheme.getAlgorithm();
    ASN1Encodable parameters = scheme.getParameters();
    if (parameters == null) {
      return;
    }
    try {
      if (id.equals(PKCSObjectIdentifiers.id_PBES2)) {
        check(AlgorithmIdentifier.getInstance(derivation(parameters)), name);
      } else if (id.equals(PKCSObjectIdentifiers.id_PBMAC1)) {
        check(firstOf(parameters), name);
      } else if (id.equals(PKCSObjectIdentifiers.id_PBKDF2)) {
        checkRounds(PBKDF2Params.getInstance(parameters).getIterationCount(), name);
      } else if (id.equals(MiscObjectIdentifiers.id_scrypt)) {
        checkMemory(ScryptParams.getInstance(parameters), name);
      } else {
        checkRounds(PKCS12PBEParams.getInstance(parameters).getIterations(), name);
      }
    } catch (RuntimeException e) {
      throw new InputException(
          Sentence.of("{0} is encrypted in a way that is not understood.", name), e);
    }
  }

  /** Checks a number of rounds. */
  static void checkRounds(BigInteger rounds, String name) throws InputException {
    if (rounds.signum() <= 0 || rounds.compareTo(ROUNDS) > 0) {
      throw new InputException(
          Sentence.of(
              "{0} asks for more than {1} rounds of key derivation. It is refused.",
              name, MOST_ROUNDS));
    }
  }

  private static ASN1Encodable derivation(ASN1Encodable parameters) {
    return PBES2Parameters.getInstance(parameters).getKeyDerivationFunc();
  }

  private static AlgorithmIdentifier firstOf(ASN1Encodable parameters) {
    return AlgorithmIdentifier.getInstance(ASN1Sequence.getInstance(parameters).getObjectAt(0));
  }

  private static void checkMemory(ScryptParams scrypt, String name) throws InputException {
    BigInteger memory =
        scrypt
            .getCostParameter()
            .multiply(scrypt.getBlockSize())
            .multiply(BigInteger.valueOf(128))
            .multiply(scrypt.getParallelizationParameter());
    if (memory.signum() <= 0 || memory.compareTo(BigInteger.valueOf(MOST_MEMORY)) > 0) {
      throw new InputException(
          Sentence.of(
              "{0} asks for more than 256 MiB of memory for key derivation. It is" + " refused.",
              name));
    }
  }
}
