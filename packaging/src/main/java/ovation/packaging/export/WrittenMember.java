package ovation.packaging.export;

import java.util.Optional;
import ovation.packaging.integrity.ManifestLine;

/**
 * A file of the package that is written.
 *
 * @param listed what the manifest says about it; nothing if there is to be no manifest
 * @param size in bytes
 * @param check CRC32C of its bytes, by which it is read back
 */
record WrittenMember(String name, Optional<ManifestLine> listed, long size, int check) {

  /** What the manifest says about it, where there is to be one. */
  ManifestLine line() {
    return listed.orElseThrow();
  }
}
