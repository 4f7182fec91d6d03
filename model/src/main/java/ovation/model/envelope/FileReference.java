package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A file of the package or at an address (DSP0243 2.1.1 §7.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class FileReference extends OvfObject {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "href", namespace = Namespaces.OVF)
  private @Nullable String href;

  @XmlAttribute(name = "size", namespace = Namespaces.OVF)
  private @Nullable String size;

  @XmlAttribute(name = "compression", namespace = Namespaces.OVF)
  private @Nullable String compression;

  @XmlAttribute(name = "chunkSize", namespace = Namespaces.OVF)
  private @Nullable String chunkSize;

  /** The id that disks, icons and bundles refer to. */
  public @Nullable String id() {
    return id;
  }

  /** The name within the package, or a URL. */
  public @Nullable String href() {
    return href;
  }

  /** The size in bytes as given; may be a placeholder or absent. */
  public @Nullable String size() {
    return size;
  }

  /** {@code gzip}, {@code identity}, or null. */
  public @Nullable String compression() {
    return compression;
  }

  /** The size of each chunk but the last in bytes as given, null if the file is whole. */
  public @Nullable String chunkSize() {
    return chunkSize;
  }

  /** Whether the file itself is encrypted (DSP0243 2.1.1 §9.13). */
  public boolean isEncrypted() {
    return element().elements().stream()
        .anyMatch(child ->
            child.localName().equals("EncryptedData") && child.namespace().equals(Namespaces.XENC));
  }
}
