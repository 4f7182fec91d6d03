package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A licence that the deployer has to accept (DSP0243 2.1.1 §9.6). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EulaSection extends Section {

  @XmlElement(name = "License", namespace = Namespaces.OVF)
  private @Nullable LocalText license;

  /** The text of the licence. */
  public @Nullable LocalText license() {
    return license;
  }
}
