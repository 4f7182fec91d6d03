package ovation.model.target;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A fact about a platform, with the place where it was read. */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class Statement {

  @XmlAttribute private @Nullable String source;

  /** The product document that says so; null for the target's main one. */
  public final @Nullable String source() {
    return source;
  }
}
