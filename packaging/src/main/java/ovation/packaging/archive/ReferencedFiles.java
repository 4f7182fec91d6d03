package ovation.packaging.archive;

import java.util.List;

/** Which files a descriptor names in its References (DSP0243 2.1.1 §7.1). */
@FunctionalInterface
interface ReferencedFiles {

  /** Returns the hrefs in order; none if the descriptor cannot be understood. */
  List<String> hrefs(byte[] descriptor);

  static List<String> of(byte[] descriptor) {
    return List.of();
  }
}
