package ovation.packaging.disk.deflate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much work is spent on making blocks smaller. */
public enum Strength {
  /** As fast as reading; a few percent larger than zlib at level 6. */
  FAST,
  /** The size of zlib at level 6, in a fraction of its time. */
  BALANCED,
  /** The smallest result in reasonable time. */
  SMALL;

  /** Returns the name on the command line and in documents, such as {@code fast}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the strength of that name, written in lower case, or empty if there is none. */
  public static Optional<Strength> ofId(String id) {
    return Stream.of(values()).filter(strength -> strength.id().equals(id)).findFirst();
  }
}
