package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.ChunkNames;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.export.ContentFilter;

/**
 * Takes encryption out of a descriptor: decrypted parts stand again where they stood, files are
 * plain, and keys that encrypt nothing any more are gone.
 */
final class DescriptorDecryption {

  private final OvfPackage source;
  private final KeyRing keys;
  private final Map<String, ContentFilter> filters = new HashMap<>();
  private final Map<ElementKey, byte[]> plainParts = new HashMap<>();
  private final Set<ElementKey> plainFiles = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<ElementKey> holders = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  private DescriptorDecryption(OvfPackage source, KeyRing keys) {
    this.source = source;
    this.keys = keys;
  }

  /**
   * What becomes of a package.
   *
   * @param descriptor the new descriptor
   * @param filters the decryption of files by name
   * @param parts how many parts of the descriptor were decrypted
   * @param remarks about old ciphers and what stays encrypted, in sentences
   */
  record Result(
      Snapshot descriptor, Map<String, ContentFilter> filters, int parts, List<String> remarks) {}

  /**
   * Decrypts the descriptor's part of it.
   *
   * @throws InputException if nothing is encrypted, nothing is for this opener, or decryption fails
   */
  static Result decrypt(OvfPackage source, Snapshot snapshot, Opener opener) throws InputException {
    List<EncryptedItem> items = EncryptedItem.of(snapshot);
    if (items.isEmpty()) {
      throw new InputException(Sentence.of("Nothing in {0} is encrypted.", source.location()));
    }
    try (KeyRing keys = new KeyRing(snapshot.root().orElseThrow(), opener)) {
      DescriptorDecryption decryption = new DescriptorDecryption(source, keys);
      int opened = 0;
      for (EncryptedItem item : items) {
        opened += decryption.open(item) ? 1 : 0;
      }
      if (opened == 0) {
        throw new InputException(
            Sentence.of(
                "Nothing in {0} is encrypted for {1} like this.",
                source.location(), opener.name()));
      }
      return decryption.result(snapshot);
    }
  }

  private boolean open(EncryptedItem item) throws InputException {
    Optional<ContentCipher> cipher = ContentCipher.of(Elements.algorithm(item.data()));
    if (cipher.isEmpty()) {
      remarks.add(said(item) + " stays encrypted: its cipher is not known.");
      return false;
    }
    Optional<SecretKey> key = keys.keyOf(item, cipher.get());
    if (key.isEmpty()) {
      remarks.add(said(item) + " stays encrypted: it is for somebody else.");
      return false;
    }
    if (!cipher.get().isAuthenticated()) {
      remarks.add(
          said(item)
              + " is encrypted in an old way ("
              + cipher.get().label()
              + ") that does not show changes.");
    }
    if (item.href().isPresent()) {
      openFile(item, item.href().get(), cipher.get(), key.get());
    } else {
      byte[] bytes = Elements.cipherValue(item.data()).orElseThrow(Undecipherable::refusal);
      ContentFilter filter = part(cipher.get(), key.get(), bytes);
      plainParts.put(item.data().key(), Bytes.through(filter, bytes));
    }
    holders.add(item.holder().key());
    if (!item.id().isEmpty()) {
      ids.add(item.id());
    }
    return true;
  }

  private static String said(EncryptedItem item) {
    return PackageText.quote(item.label());
  }

  private static ContentFilter part(ContentCipher cipher, SecretKey key, byte[] bytes)
      throws InputException {
    if (cipher.isAuthenticated()) {
      return GcmDecryption.of(key, bytes.length);
    }
    byte[] end =
        bytes.length < 32 ? bytes : Arrays.copyOfRange(bytes, bytes.length - 32, bytes.length);
    return CbcDecryption.of(key, bytes.length, end);
  }

  /** The bytes are those of the file itself: no other name and no transform is followed. */
  private void openFile(EncryptedItem item, String href, ContentCipher cipher, SecretKey key)
      throws InputException {
    XmlElement reference = Elements.cipherReference(item.data()).orElseThrow();
    String uri = reference.attribute("", "URI").orElse("");
    Optional<String> name = source.resolve(href);
    boolean own = uri.equals(href) || (name.isPresent() && source.resolve(uri).equals(name));
    if (!own || name.isEmpty() || ChunkNames.of(href, source::resolve).size() > 1) {
      throw new InputException(
          Sentence.of(
              "{0} is said to be encrypted in “{1}”, which is not that file of the"
                  + " package. It is not followed.",
              said(item), PackageText.visible(uri)));
    }
    if (!reference.elements().isEmpty()) {
      throw new InputException(
          Sentence.of("{0} is encrypted with a transform, which is not carried out.", said(item)));
    }
    PackageEntry entry = source.entry(name.get()).orElseThrow();
    filters.put(
        entry.name(),
        cipher.isAuthenticated()
            ? GcmDecryption.of(key, entry.size())
            : CbcDecryption.of(key, entry.size(), end(entry)));
    plainFiles.add(item.data().key());
  }

  private byte[] end(PackageEntry entry) throws InputException {
    byte[] end = new byte[(int) Math.min(32, entry.size())];
    ByteBuffer buffer = ByteBuffer.wrap(end);
    try (SeekableByteChannel channel = source.channel(entry.name())) {
      channel.position(entry.size() - end.length);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
      return end;
    } catch (IOException e) {
      throw InputException.reading(source.location().resolveSibling(entry.name()), e);
    }
  }

  private Result result(Snapshot snapshot) throws InputException {
    PlainText text = new PlainText(snapshot);
    for (ElementKey file : plainFiles) {
      text.removeFrom(file);
    }
    for (Map.Entry<ElementKey, byte[]> part : plainParts.entrySet()) {
      text.replace(part.getKey(), utf8(part.getValue()));
    }
    Snapshot plain = text.snapshot().orElseThrow(Undecipherable::refusal);
    Snapshot tidy = Leftovers.remove(plain, ids, holders, filters, source);
    remarks.addAll(keys.weaknesses());
    return new Result(tidy, filters, plainParts.size(), new ArrayList<>(remarks));
  }

  private static String utf8(byte[] bytes) throws InputException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Undecipherable.refusal();
    }
  }
}
