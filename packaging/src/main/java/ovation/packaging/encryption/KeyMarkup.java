package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.EncryptionEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.packaging.InputException;
import ovation.packaging.trust.PasswordSource;

/**
 * A new content key and the elements from which its readers get it: one {@code EncryptedKey} for
 * each recipient, and for the pass phrase a {@code DerivedKey} that wraps another one.
 */
final class KeyMarkup {

  private static final ContentCipher CIPHER = ContentCipher.AES_256_GCM;
  private static final int LINE = 76;

  private final SecretKey contentKey;
  private final List<Fragment> keys = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Set<String> taken;

  private KeyMarkup(SecretKey contentKey, Set<String> taken) {
    this.contentKey = contentKey;
    this.taken = taken;
  }

  /**
   * Makes a content key for readers.
   *
   * @param taken the XML ids that are in use; new ones are added
   * @param references what the key encrypts, as XML ids
   * @throws InputException if the pass phrase cannot be had or is empty
   */
  static KeyMarkup make(
      SecretKey contentKey, Readers readers, Set<String> taken, List<String> references)
      throws InputException {
    KeyMarkup markup = new KeyMarkup(contentKey, taken);
    for (Recipient recipient : readers.recipients()) {
      markup.add(recipient, references);
    }
    if (readers.passPhrase().isPresent()) {
      markup.add(readers.passPhrase().get(), references);
    }
    return markup;
  }

  static SecretKey freshKey() {
    return new SecretKeySpec(random(CIPHER.keyBytes()), "AES");
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private void add(Recipient recipient, List<String> references) {
    byte[] wrapped =
        KeyTransport.wrap(recipient.certificate().getPublicKey(), contentKey.getEncoded());
    Fragment info =
        Fragment.of(Namespaces.DS, "KeyInfo")
            .child(
                Fragment.of(Namespaces.DS, "X509Data")
                    .child("X509Certificate", base64(encoded(recipient))));
    encryptedKey(recipient.name(), KeyTransport.method(), info, wrapped, references);
  }

  private static byte[] encoded(Recipient recipient) {
    try {
      return recipient.certificate().getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A certificate that was read has no bytes", e);
    }
  }

  private void add(PasswordSource source, List<String> references) throws InputException {
    char[] phrase = source.password("Pass phrase of the package");
    if (phrase.length == 0) {
      throw new InputException(
          Sentence.of("An empty pass phrase protects nothing. Give another one."));
    }
    PassPhrase derivation = PassPhrase.fresh(random(16));
    SecretKey wrapping;
    try {
      wrapping = derivation.derive(phrase);
    } finally {
      Arrays.fill(phrase, '\0');
    }
    String name = free("passphrase");
    Fragment info = Fragment.of(Namespaces.DS, "KeyInfo").child("KeyName", name);
    Fragment method =
        Fragment.of(Namespaces.XENC, "EncryptionMethod")
            .attribute("", "Algorithm", KeyWrap.AES_256);
    byte[] wrapped = KeyWrap.wrap(wrapping, contentKey.getEncoded());
    String id = encryptedKey(null, method, info, wrapped, references);
    Fragment list =
        Fragment.of(Namespaces.XENC, "ReferenceList")
            .child(Fragment.of(Namespaces.XENC, "KeyReference").attribute("", "URI", "#" + id));
    keys.add(
        Fragment.of(Namespaces.XENC11, "DerivedKey")
            .attribute("", "Id", name)
            .child(derivation.method())
            .child(list)
            .child("DerivedKeyName", name));
  }

  private String encryptedKey(
      @Nullable String recipient,
      Fragment method,
      Fragment info,
      byte[] wrapped,
      List<String> references) {
    String id = free("key");
    Fragment list = Fragment.of(Namespaces.XENC, "ReferenceList");
    for (String reference : references) {
      list =
          list.child(
              Fragment.of(Namespaces.XENC, "DataReference").attribute("", "URI", "#" + reference));
    }
    keys.add(
        Fragment.of(Namespaces.XENC, "EncryptedKey")
            .attribute("", "Id", id)
            .attribute("", "Recipient", recipient)
            .child(method)
            .child(info)
            .child(Fragment.of(Namespaces.XENC, "CipherData").child("CipherValue", base64(wrapped)))
            .child(list));
    ids.add(id);
    return id;
  }

  private String free(String stem) {
    return freeId(stem, taken);
  }

  /** The stem with the first number that is not taken, which it is from then on. */
  static String freeId(String stem, Set<String> taken) {
    int number = 1;
    while (!taken.add(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }

  /** The edits that put the keys into the descriptor. */
  Edit edit(Envelope envelope, int key) {
    return EncryptionEdits.insert(envelope, Sentence.of("Add a key"), keys.get(key));
  }

  /** How many keys there are to put in. */
  int count() {
    return keys.size();
  }

  /** The beginning of an {@code EncryptedData}: its id, method and where its key is found. */
  Fragment encryptedData(String id, @Nullable String type) {
    Fragment info = Fragment.of(Namespaces.DS, "KeyInfo");
    for (String key : ids) {
      info =
          info.child(
              Fragment.of(Namespaces.DS, "RetrievalMethod")
                  .attribute("", "Type", Namespaces.XENC + "EncryptedKey")
                  .attribute("", "URI", "#" + key));
    }
    return Fragment.of(Namespaces.XENC, "EncryptedData")
        .attribute("", "Id", id)
        .attribute("", "Type", type)
        .child(
            Fragment.of(Namespaces.XENC, "EncryptionMethod")
                .attribute("", "Algorithm", CIPHER.uri()))
        .child(info);
  }

  /** Bytes in lines of base64. */
  static String base64(byte[] bytes) {
    return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
  }
}
