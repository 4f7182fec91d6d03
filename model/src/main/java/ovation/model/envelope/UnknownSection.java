package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/**
 * A section that no version of the standard known here defines, or a foreign element in its place:
 * shown, kept, never dropped (DSP0243 2.1.1 §7.3).
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class UnknownSection extends Section {}
