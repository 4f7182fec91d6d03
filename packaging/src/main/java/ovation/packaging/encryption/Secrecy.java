package ovation.packaging.encryption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.SectionOwner;
import ovation.model.property.Secrets;
import ovation.model.xml.ElementKey;

/**
 * What of a package is to be encrypted.
 *
 * @param files by their references ({@code File/@href})
 * @param properties whose values alone are encrypted, by their keys, with or without class and
 *     instance
 * @param parts whole elements of the descriptor, by their paths
 */
public record Secrecy(Set<String> files, Set<String> properties, List<String> parts) {

  /** Says what is to be encrypted. */
  public Secrecy {
    files = new LinkedHashSet<>(files);
    properties = new LinkedHashSet<>(properties);
    parts = List.copyOf(parts);
  }

  /** Returns every file and the value of every property that holds a secret. */
  public static Secrecy everything(Envelope envelope) {
    Set<String> files = new LinkedHashSet<>();
    envelope.files().stream().map(FileReference::href).filter(h -> h != null).forEach(files::add);
    return new Secrecy(files, passwords(envelope), List.of());
  }

  /** Returns the files that disks are made of. */
  public static Set<String> disks(Envelope envelope) {
    Set<String> files = new LinkedHashSet<>();
    for (Disk disk : envelope.disks()) {
      String id = disk.fileRef();
      if (id != null) {
        envelope.file(id).map(FileReference::href).ifPresent(files::add);
      }
    }
    return files;
  }

  /** Returns the keys of properties that hold a secret, by their mark, their type or their name. */
  public static Set<String> passwords(Envelope envelope) {
    Set<String> keys = new LinkedHashSet<>();
    for (ProductSection section : products(envelope)) {
      for (Property property : section.properties()) {
        if (property.key() != null && isSecret(property)) {
          keys.add(section.fullKey(property));
        }
      }
    }
    return keys;
  }

  /**
   * Returns the property that an element is or belongs to: the property itself or one of its
   * values.
   */
  public static Optional<Property> propertyOf(Envelope envelope, ElementKey element) {
    return products(envelope).stream()
        .flatMap(section -> section.properties().stream())
        .filter(property ->
            property.element().key().equals(element)
                || property.values().stream()
                    .anyMatch(value -> value.element().key().equals(element)))
        .findFirst();
  }

  /** Whether a value of the property is encrypted already. */
  public static boolean isEncrypted(Property property) {
    return Elements.child(property.element(), Namespaces.XENC, "EncryptedData").isPresent();
  }

  /**
   * Whether a property holds a secret in clear: by its mark, its type or its name, and with a
   * value.
   */
  public static boolean isSecret(Property property) {
    String type = property.type();
    boolean marked =
        property.isPassword()
            || (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("password"))
            || Secrets.isSecretName(property.key());
    return marked
        && (Secrets.isSecretValue(property.value())
            || property.values().stream().anyMatch(v -> Secrets.isSecretValue(v.value())));
  }

  /** Every product section of an envelope, of systems and collections too. */
  static List<ProductSection> products(Envelope envelope) {
    Set<SectionOwner> owners = new LinkedHashSet<>();
    owners.add(envelope);
    for (Content content : envelope.allContents()) {
      owners.add(content);
    }
    return owners.stream().flatMap(owner -> owner.sections(ProductSection.class).stream()).toList();
  }

  /** Whether there is nothing to encrypt. */
  public boolean isEmpty() {
    return files.isEmpty() && properties.isEmpty() && parts.isEmpty();
  }
}
