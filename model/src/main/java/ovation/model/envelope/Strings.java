package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bundle of translated texts (DSP0243 2.1.1 §10). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Strings extends OvfObject {

  @XmlAttribute(name = "lang", namespace = Namespaces.XML)
  private @Nullable String language;

  @XmlAttribute(name = "fileRef", namespace = Namespaces.OVF)
  private @Nullable String fileRef;

  @XmlElement(name = "Msg", namespace = Namespaces.OVF)
  private final List<Msg> messages = new ArrayList<>();

  /** The language of the bundle. */
  public @Nullable String language() {
    return language;
  }

  /** The id of the file with the bundle, null if the texts are here. */
  public @Nullable String fileRef() {
    return fileRef;
  }

  /** The texts. */
  public List<Msg> messages() {
    return List.copyOf(messages);
  }
}
