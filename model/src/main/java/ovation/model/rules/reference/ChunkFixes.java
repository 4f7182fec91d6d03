package ovation.model.rules.reference;

import java.util.List;
import java.util.Optional;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.Fix;
import ovation.model.rules.RuleContext;
import ovation.model.text.Sentence;

/** The chunk size that the stored chunks have. */
final class ChunkFixes {

  private ChunkFixes() {}

  /** The size of the first chunk, if all others fit it; no chunk size for a file in one piece. */
  static Fix[] of(RuleContext context, FileReference file) {
    Optional<StoredFile> stored = context.packageFiles().flatMap(held -> StoredFile.of(file, held));
    List<Long> chunks = stored.map(StoredFile::chunks).orElse(List.of());
    if (!chunks.isEmpty()) {
      return fits(chunks)
          ? new Fix[] {
            Fix.safe(
                OvfEdits.attribute(
                    Sentence.of("Set the real chunk size"),
                    file,
                    "chunkSize",
                    Long.toString(chunks.getFirst())))
          }
          : new Fix[0];
    }
    var remove = OvfEdits.attribute(Sentence.of("Remove the chunk size"), file, "chunkSize", null);
    return new Fix[] {stored.isPresent() ? Fix.safe(remove) : Fix.choice(remove)};
  }

  private static boolean fits(List<Long> chunks) {
    long size = chunks.getFirst();
    boolean even = chunks.subList(0, chunks.size() - 1).stream().allMatch(c -> c == size);
    return even && size > 0 && chunks.getLast() <= size;
  }
}
