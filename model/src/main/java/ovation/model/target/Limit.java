package ovation.model.target;

import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The most of something that a platform takes. */
@XmlAccessorType(XmlAccessType.NONE)
public final class Limit extends Statement {

  @XmlAttribute private @Nullable String of;
  @XmlAttribute private @Nullable String most;
  @XmlAttribute private @Nullable Integer from;
  @XmlAttribute private @Nullable Verdict verdict;
  private @Nullable Quantity quantity;
  private @Nullable Long value;

  /** Reads the words once; called by JAXB. */
  void afterUnmarshal(Unmarshaller unmarshaller, Object parent) {
    String kind = of;
    String text = most;
    quantity = kind == null ? null : Quantity.of(kind).orElse(null);
    value = quantity == null || text == null ? null : quantity.parse(text).orElse(null);
  }

  /** What is limited; empty in a faulty file only. */
  public Optional<Quantity> quantity() {
    return Optional.ofNullable(quantity);
  }

  /** The most, in bytes or as a number; empty in a faulty file only. */
  public Optional<Long> most() {
    return Optional.ofNullable(value);
  }

  /** From which hardware version on it holds, such as 18 for {@code vmx-18}; 0 for all. */
  public int from() {
    return from == null ? 0 : from;
  }

  /** What more means: a refusal unless the file says otherwise. */
  public Verdict verdict() {
    return verdict == null ? Verdict.REFUSED : verdict;
  }
}
