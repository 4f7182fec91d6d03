package ovation.packaging.trust;

import java.util.Arrays;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.bc.BcDefaultDigestProvider;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/** What the password of a PKCS#12 file unlocks. */
final class Pkcs12Cipher {

  /** Programs disagree on how an empty password is spelled: as one zero character or as nothing. */
  private static final char[] ZERO = {'\0'};

  private final char[] password;
  private final boolean proven;

  private Pkcs12Cipher(char[] password, boolean proven) {
    this.password = password;
    this.proven = proven;
  }

  /** Asks for the password and proves it right, where the file lets it be proved. */
  static Pkcs12Cipher open(PKCS12PfxPdu pfx, String name, KeyPasswords passwords)
      throws InputException, PKCSException {
    checkCost(pfx, name);
    char[] given = passwords.forFile();
    char[] password = given.length == 0 ? ZERO : given;
    if (pfx.hasMac() && !isRight(pfx, password)) {
      if (given.length > 0 || !isRight(pfx, given)) {
        throw passwords.wrong();
      }
      password = given;
    }
    return new Pkcs12Cipher(password, pfx.hasMac());
  }

  /** Whether the file itself proved the password right. */
  boolean isProven() {
    return proven;
  }

  /** Decrypts what is encrypted for the file's password. */
  InputDecryptorProvider decryptor() {
    return decryptor(password);
  }

  /** Decrypts a key, with a password of its own if the file's does not fit. */
  PrivateKeyInfo unlock(
      PKCS8EncryptedPrivateKeyInfo locked, @Nullable String alias, KeyPasswords passwords)
      throws InputException {
    try {
      return locked.decryptPrivateKeyInfo(decryptor());
    } catch (PKCSException | RuntimeException e) {
      if (!proven) {
        throw passwords.wrong(e);
      }
      return unlockAlone(locked, alias == null ? "without a name" : alias, passwords);
    }
  }

  private PrivateKeyInfo unlockAlone(
      PKCS8EncryptedPrivateKeyInfo locked, String alias, KeyPasswords passwords)
      throws InputException {
    char[] own = passwords.forKey(alias);
    try {
      return locked.decryptPrivateKeyInfo(decryptor(own));
    } catch (PKCSException | RuntimeException e) {
      throw passwords.wrong(alias, e);
    } finally {
      Arrays.fill(own, '\0');
    }
  }

  private static InputDecryptorProvider decryptor(char[] password) {
    return new JcePKCSPBEInputDecryptorProviderBuilder()
        .setProvider(BouncyCastle.PROVIDER)
        .build(password);
  }

  private static boolean isRight(PKCS12PfxPdu pfx, char[] password) throws PKCSException {
    boolean modern = pfx.getMacAlgorithmID().getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1);
    PKCS12MacCalculatorBuilderProvider mac =
        modern
            ? new JcePKCS12MacCalculatorBuilderProvider().setProvider(BouncyCastle.PROVIDER)
            : new BcPKCS12MacCalculatorBuilderProvider(BcDefaultDigestProvider.INSTANCE);
    return pfx.isMacValid(mac, password);
  }

  private static void checkCost(PKCS12PfxPdu pfx, String name) throws InputException {
    MacData mac = pfx.toASN1Structure().getMacData();
    if (mac == null) {
      return;
    }
    AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
    if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1)) {
      DerivationCost.check(algorithm, name);
    } else {
      DerivationCost.checkRounds(mac.getIterationCount(), name);
    }
  }
}
