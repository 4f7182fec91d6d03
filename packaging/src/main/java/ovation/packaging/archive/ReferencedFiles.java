package ovation.packaging.archive;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.envelope.ReferencedHrefs;

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
    return all(descriptor).stream().limit(LIMIT).toList();
  }

  /** Returns all hrefs in order; none if the descriptor cannot be understood. */
  public static List<String> all(Snapshot descriptor) {
    return descriptor.root().map(ReferencedHrefs::of).orElse(List.of());
  }
}
