package ovation.packaging.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.FileReference;

/** Which files a descriptor names in its References (DSP0243 2.1.1 §7.1). */
public final class ReferencedFiles {

  private static final int LIMIT = 4096;

  private ReferencedFiles() {}

  /**
   * Returns the first 4,096 hrefs in order; none if the descriptor cannot be understood.
   *
   * @param descriptor the descriptor
   */
  public static List<String> of(Snapshot descriptor) {
    return descriptor.envelope().stream()
        .flatMap(envelope -> envelope.files().stream())
        .map(FileReference::href)
        .flatMap(ReferencedFiles::present)
        .limit(LIMIT)
        .toList();
  }

  private static Stream<String> present(@Nullable String href) {
    return Stream.ofNullable(href).filter(text -> !text.isBlank());
  }
}
