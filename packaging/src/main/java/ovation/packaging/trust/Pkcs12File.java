package ovation.packaging.trust;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** Reads the keys and certificates of a PKCS#12 file (RFC 7292), old and new encryptions alike. */
final class Pkcs12File {

  private final String name;
  private final Pkcs12Cipher cipher;
  private final List<KeyEntry> keys = new ArrayList<>();
  private final List<X509Certificate> certificates = new ArrayList<>();

  private Pkcs12File(String name, Pkcs12Cipher cipher) {
    this.name = name;
    this.cipher = cipher;
  }

  /**
   * Opens the file with its password, and keys that have another one with that.
   *
   * @param alias the one entry that is wanted, or null to read all
   */
  static KeyMaterial read(byte[] bytes, String name, @Nullable String alias, KeyPasswords passwords)
      throws InputException {
    try {
      PKCS12PfxPdu pfx = new PKCS12PfxPdu(bytes);
      Pkcs12File file = new Pkcs12File(name, Pkcs12Cipher.open(pfx, name, passwords));
      for (ContentInfo content : pfx.getContentInfos()) {
        file.readContent(content, alias, passwords);
      }
      return new KeyMaterial(file.keys, file.certificates);
    } catch (IOException | PKCSException | CertificateException | RuntimeException e) {
      throw new InputException(
          Sentence.of("{0} is damaged or is not a PKCS#12 key file.", name), e);
    }
  }

  private void readContent(ContentInfo content, @Nullable String alias, KeyPasswords passwords)
      throws InputException, PKCSException, IOException, CertificateException {
    PKCS12SafeBag[] bags;
    if (content.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
      DerivationCost.check(
          EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm(), name);
      bags = decrypt(content, passwords);
    } else if (content.getContentType().equals(PKCSObjectIdentifiers.data)) {
      bags = new PKCS12SafeBagFactory(content).getSafeBags();
    } else {
      throw new InputException(
          Sentence.of("{0} is encrypted in a way that is not understood.", name));
    }
    for (PKCS12SafeBag bag : bags) {
      readBag(bag, alias, passwords);
    }
  }

  private PKCS12SafeBag[] decrypt(ContentInfo content, KeyPasswords passwords)
      throws InputException, PKCSException {
    try {
      return new PKCS12SafeBagFactory(content, cipher.decryptor()).getSafeBags();
    } catch (PKCSException | RuntimeException e) {
      if (!cipher.isProven()) {
        throw passwords.wrong(e);
      }
      throw e;
    }
  }

  private void readBag(PKCS12SafeBag bag, @Nullable String alias, KeyPasswords passwords)
      throws InputException, IOException, CertificateException {
    String entry = friendlyName(bag);
    boolean wanted = alias == null || alias.equalsIgnoreCase(entry);
    switch (bag.getBagValue()) {
      case PKCS8EncryptedPrivateKeyInfo locked when wanted -> {
        DerivationCost.check(locked.getEncryptionAlgorithm(), name);
        keys.add(new KeyEntry(entry, cipher.unlock(locked, entry, passwords)));
      }
      case PrivateKeyInfo open when wanted -> keys.add(new KeyEntry(entry, open));
      case X509CertificateHolder certificate ->
          certificates.add(Certificates.fromDer(certificate.getEncoded()));
      default -> {
        // Revocation lists, secrets and keys that were not asked for.
      }
    }
  }

  private static @Nullable String friendlyName(PKCS12SafeBag bag) {
    Attribute[] attributes = bag.getAttributes();
    if (attributes != null) {
      for (Attribute attribute : attributes) {
        if (attribute.getAttrType().equals(PKCS12SafeBag.friendlyNameAttribute)
            && attribute.getAttributeValues().length > 0) {
          return ASN1BMPString.getInstance(attribute.getAttributeValues()[0]).getString();
        }
      }
    }
    return null;
  }
}
