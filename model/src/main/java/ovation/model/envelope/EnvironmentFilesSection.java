package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that the guest finds beside the OVF environment (DSP0243 2.1.1 §9.16). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EnvironmentFilesSection extends Section {

  @XmlAttribute(name = "transport", namespace = Namespaces.OVF)
  private @Nullable String transport;

  @XmlElement(name = "File", namespace = Namespaces.OVF)
  private final List<EnvironmentFile> files = new ArrayList<>();

  /** The ways to hand over the files as given, separated by blanks. */
  public @Nullable String transport() {
    return transport;
  }

  /** The files in the order written. */
  public List<EnvironmentFile> files() {
    return List.copyOf(files);
  }
}
