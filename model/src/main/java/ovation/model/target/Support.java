package ovation.model.target;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How a platform takes one thing, as its data file says. */
@XmlAccessorType(XmlAccessType.NONE)
public final class Support extends Statement {

  /** The name that stands for every name that is not listed. */
  public static final String OTHERS = "*";

  @XmlAttribute private @Nullable String name;
  @XmlAttribute private @Nullable Verdict verdict;
  @XmlAttribute private @Nullable Integer from;
  @XmlAttribute private @Nullable Integer to;
  @XmlAttribute private @Nullable Verdict optional;
  @XmlAttribute private @Nullable String instead;
  @XmlValue private @Nullable String note;

  /** The names it speaks of, in lower case; {@code *} for all that are not listed. */
  public List<String> names() {
    String all = name;
    return all == null ? List.of() : List.of(all.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** How it is taken. */
  public Verdict verdict() {
    return verdict == null ? Verdict.RUNS : verdict;
  }

  /** How it is taken where the descriptor marks it as not required. */
  public Verdict optional() {
    if (optional != null) {
      return optional;
    }
    return verdict() == Verdict.REFUSED ? Verdict.WARNINGS : verdict();
  }

  /** The lowest version taken, for families; empty for any. */
  public OptionalInt from() {
    return from == null ? OptionalInt.empty() : OptionalInt.of(from);
  }

  /** The highest version taken, for families; empty for any. */
  public OptionalInt to() {
    return to == null ? OptionalInt.empty() : OptionalInt.of(to);
  }

  /** What the platform takes in its place; null if nothing, {@code none} if it is to be removed. */
  public @Nullable String instead() {
    return instead;
  }

  /** What becomes of it, a complete sentence; empty if there is nothing to say. */
  public String note() {
    return note == null ? "" : note.strip().replaceAll("\\s+", " ");
  }
}
