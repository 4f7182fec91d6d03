package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** A device of any kind (DSP0243 2.1.1 §8.3). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Item extends HardwareItem {}
