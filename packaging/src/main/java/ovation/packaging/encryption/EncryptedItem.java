package ovation.packaging.encryption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.xml.XmlElement;

/**
 * Something encrypted in a package: a file or a part of the descriptor (XML Encryption 1.1 §3.1).
 *
 * @param data the {@code EncryptedData} element
 * @param holder the element around it
 * @param href the reference to the file that is encrypted; nothing for a part of the descriptor
 */
public record EncryptedItem(XmlElement data, XmlElement holder, Optional<String> href) {

  /** Returns what is encrypted, in the order of the descriptor. */
  public static List<EncryptedItem> of(Snapshot snapshot) {
    List<EncryptedItem> items = new ArrayList<>();
    snapshot.root().ifPresent(root -> collect(root, items));
    return List.copyOf(items);
  }

  private static void collect(XmlElement parent, List<EncryptedItem> items) {
    for (XmlElement child : parent.elements()) {
      if (Elements.is(child, Namespaces.XENC, "EncryptedData")) {
        items.add(new EncryptedItem(child, parent, href(parent, child)));
      } else {
        collect(child, items);
      }
    }
  }

  private static Optional<String> href(XmlElement parent, XmlElement data) {
    boolean file = parent.localName().equals("File") && Elements.cipherReference(data).isPresent();
    return file ? parent.attribute(OvfEdits.attributeNamespace(parent), "href") : Optional.empty();
  }

  /** The XML id by which keys refer to it; empty if there is none. */
  public String id() {
    return Elements.id(data);
  }

  /** How it is encrypted, for people: {@code AES-256-GCM}, or the address of an unknown way. */
  public String cipher() {
    String uri = Elements.algorithm(data);
    return ContentCipher.of(uri).map(ContentCipher::label).orElse(uri);
  }

  /**
   * For whom it is, for people: the names of recipients as the descriptor gives them, {@code a pass
   * phrase}, {@code a private key}; empty if no key is known.
   */
  public List<String> readers(Snapshot snapshot) {
    return snapshot.root().map(KeyIndex::new).stream()
        .flatMap(index -> index.keysOf(this).stream())
        .map(EncryptedItem::reader)
        .distinct()
        .toList();
  }

  private static String reader(XmlElement key) {
    if (!KeyTransport.isKnown(Elements.algorithm(key))) {
      return "a pass phrase";
    }
    return key.attribute("", "Recipient").filter(name -> !name.isBlank()).orElse("a private key");
  }

  /** What it is, for people: the file's reference or the element that the part is in. */
  public String label() {
    return href.orElseGet(() -> {
      String key = holder.attribute(OvfEdits.attributeNamespace(holder), "key").orElse("");
      String name = holder.localName();
      return key.isEmpty() ? "a part of " + name : "the value of " + key;
    });
  }
}
