package ovation.packaging.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The pieces of a chunked file: {@code .000000000} upward (DSP0243 2.1.1 §7.1). */
public final class ChunkNames {

  private static final int MAX_CHUNKS = 4096;

  private ChunkNames() {}

  /** Returns the names of the file itself and its chunks, as far as {@code resolve} finds them. */
  public static List<String> of(String href, Function<String, Optional<String>> resolve) {
    List<String> names = new ArrayList<>();
    resolve.apply(href).ifPresent(names::add);
    for (int i = 0; i < MAX_CHUNKS; i++) {
      Optional<String> chunk = resolve.apply(String.format(Locale.ROOT, "%s.%09d", href, i));
      if (chunk.isEmpty()) {
        break;
      }
      names.add(chunk.get());
    }
    return names;
  }
}
