package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A key that is itself encrypted (XML Encryption 1.1 §3.5.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EncryptedKey extends EncryptionKey {

  @XmlAttribute(name = "MimeType")
  private @Nullable String mimeType;

  @XmlAttribute(name = "Encoding")
  private @Nullable String encoding;

  @XmlElement(name = "EncryptionMethod", namespace = Namespaces.XENC)
  private @Nullable EncryptionMethod method;

  @XmlElement(name = "KeyInfo", namespace = Namespaces.DS)
  private @Nullable KeyInfo keyInfo;

  @XmlElement(name = "CipherData", namespace = Namespaces.XENC)
  private @Nullable CipherData cipherData;

  @XmlElement(name = "CarriedKeyName", namespace = Namespaces.XENC)
  private @Nullable String carriedKeyName;

  /** The media type of what is encrypted. */
  public @Nullable String mimeType() {
    return mimeType;
  }

  /** The URI of its encoding. */
  public @Nullable String encoding() {
    return encoding;
  }

  /** How the key is encrypted. */
  public @Nullable EncryptionMethod method() {
    return method;
  }

  /** With which key it is encrypted. */
  public @Nullable KeyInfo keyInfo() {
    return keyInfo;
  }

  /** The encrypted key itself. */
  public @Nullable CipherData cipherData() {
    return cipherData;
  }

  /** The name of the key that comes out. */
  public @Nullable String carriedKeyName() {
    return stripped(carriedKeyName);
  }

  @Override
  public @Nullable String algorithm() {
    return method == null ? null : method.algorithm();
  }
}
