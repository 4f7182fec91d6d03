package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A picture of the product (DSP0243 2.1.1 §9.5). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Icon extends OvfObject {

  @XmlAttribute(name = "fileRef", namespace = Namespaces.OVF)
  private @Nullable String fileRef;

  @XmlAttribute(name = "mimeType", namespace = Namespaces.OVF)
  private @Nullable String mimeType;

  @XmlAttribute(name = "width", namespace = Namespaces.OVF)
  private @Nullable String width;

  @XmlAttribute(name = "height", namespace = Namespaces.OVF)
  private @Nullable String height;

  /** The id of the file. */
  public @Nullable String fileRef() {
    return fileRef;
  }

  /** The kind of picture. */
  public @Nullable String mimeType() {
    return mimeType;
  }

  /** The width in pixels as given. */
  public @Nullable String width() {
    return width;
  }

  /** The height in pixels as given. */
  public @Nullable String height() {
    return height;
  }
}
