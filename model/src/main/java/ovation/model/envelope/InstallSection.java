package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A first boot that installs the system (DSP0243 2.1.1 §9.9). */
@XmlAccessorType(XmlAccessType.NONE)
public final class InstallSection extends Section {

  @XmlAttribute(name = "initialBootStopDelay", namespace = Namespaces.OVF)
  private @Nullable String initialBootStopDelay;

  /** The seconds to wait for power-off as given; 0 waits without limit. */
  public @Nullable String initialBootStopDelay() {
    return initialBootStopDelay;
  }
}
