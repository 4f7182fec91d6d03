package ovation.packaging.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;

/** Which files a descriptor names in its References (DSP0243 2.1.1 §7.1). */
@FunctionalInterface
public interface ReferencedFiles {

  /** Returns the hrefs in order; none if the descriptor cannot be understood. */
  List<String> hrefs(byte[] descriptor);

  /** Returns the reading through the descriptor's typed view, of at most 4,096 files. */
  static ReferencedFiles ofEnvelope() {
    return descriptor ->
        Snapshot.of(descriptor).envelope().stream()
            .flatMap(envelope -> envelope.files().stream())
            .map(FileReference::href)
            .flatMap(ReferencedFiles::present)
            .limit(4096)
            .toList();
  }

  private static Stream<String> present(@Nullable String href) {
    return Stream.ofNullable(href).filter(text -> !text.isBlank());
  }
}
