package ovation.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of names with blanks between them. */
final class Tokens {

  private Tokens() {}

  /** The names of a list; none for a missing one. */
  static List<String> of(@Nullable String list) {
    return list == null || list.isBlank() ? List.of() : List.of(list.strip().split("\\s+"));
  }
}
