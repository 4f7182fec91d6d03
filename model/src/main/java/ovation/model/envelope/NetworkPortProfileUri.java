package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** The address of a profile of the ports of a network (DSP0243 2.1.1 §9.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class NetworkPortProfileUri extends NetworkProfile {

  /** The address without the white space around it. */
  public String uri() {
    return element().text().strip();
  }
}
