package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A note shown to the deployer (DSP0243 2.1.1 §9.4). */
@XmlAccessorType(XmlAccessType.NONE)
public final class AnnotationSection extends Section {

  @XmlElement(name = "Annotation", namespace = Namespaces.OVF)
  private @Nullable LocalText annotation;

  /** The text of the note. */
  public @Nullable LocalText annotation() {
    return annotation;
  }
}
