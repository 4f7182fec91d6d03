package ovation.packaging.encryption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlElement;

/**
 * Which keys belong to something encrypted. Keys stand in the EncryptionSection and refer to what
 * they encrypt, or in the encrypted data itself; nothing outside of the descriptor is ever looked
 * up, whatever address a key is said to have.
 */
final class KeyIndex {

  /** The most keys of a descriptor that are looked at. */
  private static final int MOST_KEYS = 256;

  private final List<XmlElement> encryptedKeys;
  private final List<XmlElement> derivedKeys;

  KeyIndex(XmlElement root) {
    this.encryptedKeys =
        Elements.all(root, Namespaces.XENC, "EncryptedKey").stream().limit(MOST_KEYS).toList();
    this.derivedKeys =
        Elements.all(root, Namespaces.XENC11, "DerivedKey").stream().limit(MOST_KEYS).toList();
  }

  /** The keys that something encrypted may be encrypted with. */
  List<XmlElement> keysOf(EncryptedItem item) {
    Set<XmlElement> keys = new LinkedHashSet<>();
    Optional<XmlElement> info = Elements.child(item.data(), Namespaces.DS, "KeyInfo");
    Set<String> uris = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    if (info.isPresent()) {
      for (XmlElement child : info.get().elements()) {
        if (Elements.is(child, Namespaces.XENC, "EncryptedKey")
            || Elements.is(child, Namespaces.XENC11, "DerivedKey")) {
          keys.add(child);
        }
        child.attribute("", "URI").ifPresent(uris::add);
        if (Elements.is(child, Namespaces.DS, "KeyName")) {
          names.add(child.text().strip());
        }
      }
    }
    List<String> references = new ArrayList<>(List.of("#" + item.id(), item.id()));
    item.href().ifPresent(references::add);
    Stream.concat(encryptedKeys.stream(), derivedKeys.stream())
        .filter(key ->
            uris.contains("#" + Elements.id(key))
                || refersTo(key, "DataReference", references)
                || isCalled(key, names))
        .forEach(keys::add);
    return List.copyOf(keys);
  }

  private static boolean refersTo(XmlElement key, String kind, List<String> uris) {
    return Elements.child(key, Namespaces.XENC, "ReferenceList").stream()
        .flatMap(list -> Elements.children(list, Namespaces.XENC, kind))
        .flatMap(reference -> reference.attribute("", "URI").stream())
        .filter(uri -> !uri.isEmpty())
        .anyMatch(uris::contains);
  }

  private static boolean isCalled(XmlElement key, Set<String> names) {
    return Stream.of("CarriedKeyName", "DerivedKeyName")
        .flatMap(name -> Elements.anyChild(key, name).stream())
        .anyMatch(name -> names.contains(name.text().strip()));
  }

  /** The keys from a pass phrase that may wrap an encrypted key. */
  List<XmlElement> wrappingKeys(XmlElement key) {
    Set<XmlElement> found = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Elements.child(key, Namespaces.DS, "KeyInfo")
        .ifPresent(info ->
            info.elements()
                .forEach(child -> {
                  if (Elements.is(child, Namespaces.XENC11, "DerivedKey")) {
                    found.add(child);
                  } else if (Elements.is(child, Namespaces.DS, "KeyName")) {
                    names.add(child.text().strip());
                  }
                }));
    List<String> references = List.of("#" + Elements.id(key));
    for (XmlElement candidate : derivedKeys) {
      if (refersTo(candidate, "KeyReference", references) || isCalled(candidate, names)) {
        found.add(candidate);
      }
    }
    return List.copyOf(found);
  }
}
