package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ManifestLine;

/**
 * The digest of a file's bytes, front to back: the one that the manifest names, if there is to be
 * one, and a checksum by which the file is read back. For one thread at a time.
 */
final class RunningDigest {

  private static final int BLOCK = 1 << 20;
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BLOCK).asReadOnlyBuffer();

  private final Optional<DigestAlgorithm> algorithm;
  private final @Nullable MessageDigest digest;
  private final CRC32C check = new CRC32C();

  RunningDigest(Optional<DigestAlgorithm> algorithm) {
    this.algorithm = algorithm;
    this.digest = algorithm.map(DigestAlgorithm::newBulkDigest).orElse(null);
  }

  /** Takes the rest of a buffer. */
  void take(ByteBuffer bytes) {
    check.update(bytes.duplicate());
    if (digest != null) {
      digest.update(bytes);
    }
  }

  /** Takes so many zeros. */
  void takeZeros(long count) {
    for (long left = count; left > 0; left -= BLOCK) {
      take(ZEROS.slice(0, (int) Math.min(BLOCK, left)));
    }
  }

  /**
   * Ends the digest.
   *
   * @param size of the file in bytes
   */
  WrittenMember finish(String name, long size) {
    return new WrittenMember(name, line(name), size, (int) check.getValue());
  }

  private Optional<ManifestLine> line(String name) {
    MessageDigest whole = digest;
    return whole == null
        ? Optional.empty()
        : algorithm.map(named -> ManifestLine.of(named, name, whole.digest()));
  }
}
