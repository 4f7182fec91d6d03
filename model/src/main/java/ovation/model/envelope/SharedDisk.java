package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A virtual disk that several systems use at once (DSP0243 2.1.1 §9.15). */
@XmlAccessorType(XmlAccessType.NONE)
public final class SharedDisk extends Disk {

  @XmlAttribute(name = "readOnly", namespace = Namespaces.OVF)
  private @Nullable String readOnly;

  /** Whether the systems may only read it, as given; null for the default {@code false}. */
  public @Nullable String readOnly() {
    return readOnly;
  }

  /** True if the systems may only read the disk. */
  public boolean isReadOnly() {
    return "true".equals(readOnly) || "1".equals(readOnly);
  }
}
