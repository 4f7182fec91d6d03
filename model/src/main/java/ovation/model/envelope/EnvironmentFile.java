package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A file for the guest (DSP0243 2.1.1 §9.16). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EnvironmentFile extends OvfObject {

  @XmlAttribute(name = "fileRef", namespace = Namespaces.OVF)
  private @Nullable String fileRef;

  @XmlAttribute(name = "path", namespace = Namespaces.OVF)
  private @Nullable String path;

  /** The id of the file in the package. */
  public @Nullable String fileRef() {
    return fileRef;
  }

  /** Where the guest finds it: a path below the folder for such files. */
  public @Nullable String path() {
    return path;
  }
}
