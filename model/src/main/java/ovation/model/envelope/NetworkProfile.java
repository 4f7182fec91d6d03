package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** A profile of the ports of a network, here or elsewhere (DSP0243 2.1.1 §9.2). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class NetworkProfile extends OvfObject
    permits NetworkPortProfile, NetworkPortProfileUri {}
