package ovation.model.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ovation.model.envelope.FileReference;
import ovation.model.rules.PackageFiles;

/**
 * A file as the package holds it.
 *
 * @param size the bytes of all pieces
 * @param chunks the sizes of the chunks in order; empty for a file in one piece
 */
record StoredFile(long size, List<Long> chunks) {

  /** The file; empty if the package does not hold it. */
  static Optional<StoredFile> of(FileReference file, PackageFiles held) {
    String href = file.href();
    if (href == null) {
      return Optional.empty();
    }
    List<Long> chunks = file.chunkSize() == null ? List.of() : chunks(href, held);
    if (chunks.isEmpty()) {
      return held.size(href).map(size -> new StoredFile(size, List.of()));
    }
    return Optional.of(new StoredFile(chunks.stream().mapToLong(Long::longValue).sum(), chunks));
  }

  private static List<Long> chunks(String href, PackageFiles held) {
    List<Long> sizes = new ArrayList<>();
    Optional<Long> next = held.size(chunk(href, 0));
    while (next.isPresent()) {
      sizes.add(next.get());
      next = held.size(chunk(href, sizes.size()));
    }
    return sizes;
  }

  static String chunk(String href, int number) {
    return String.format(Locale.ROOT, "%s.%09d", href, number);
  }
}
