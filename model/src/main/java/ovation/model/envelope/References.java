package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The files of the package (DSP0243 2.1.1 §7.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class References extends OvfObject {

  @XmlElement(name = "File", namespace = Namespaces.OVF)
  private final List<FileReference> files = new ArrayList<>();

  /** The files in the order written. */
  public List<FileReference> files() {
    return List.copyOf(files);
  }
}
