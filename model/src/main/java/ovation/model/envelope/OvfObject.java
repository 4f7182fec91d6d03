package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * An object of the typed view. The view is read only: it is made of the lossless tree and each
 * object knows the element that it is a view of; a change is an edit of that element.
 */
@XmlTransient
public abstract class OvfObject {

  private @Nullable XmlElement element;

  /** The element that this object is a view of. */
  public final XmlElement element() {
    return Objects.requireNonNull(element, "not read from a descriptor");
  }

  final void bind(XmlElement source) {
    this.element = source;
  }

  static @Nullable String stripped(@Nullable String value) {
    return value == null ? null : value.strip();
  }

  static List<String> allStripped(List<String> values) {
    return values.stream().filter(Objects::nonNull).map(String::strip).toList();
  }
}
