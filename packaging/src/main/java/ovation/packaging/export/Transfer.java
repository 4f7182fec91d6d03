package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/** Carries contents to where they go, each byte read once and hashed on its way. */
final class Transfer {

  private static final int BUFFER = 1 << 20;

  /** Where bytes go. */
  @FunctionalInterface
  interface Sink {
    void write(ByteBuffer bytes) throws OutputException;
  }

  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final DigestAlgorithm algorithm;
  private final Progress progress;

  Transfer(DigestAlgorithm algorithm, Progress progress) {
    this.algorithm = algorithm;
    this.progress = progress;
  }

  /**
   * Carries one content and returns its line in the manifest.
   *
   * @throws InputException if it cannot be read or is not as long as it was
   * @throws OutputException if the sink fails
   */
  ManifestLine carry(Content content, Sink sink) throws InputException, OutputException {
    MessageDigest digest = algorithm.newDigest();
    long left = content.size();
    try (ReadableByteChannel channel = content.open()) {
      for (int count = channel.read(buffer.clear()); count >= 0; ) {
        progress.checkCancelled();
        left -= count;
        if (left < 0) {
          break;
        }
        digest.update(buffer.array(), 0, count);
        sink.write(buffer.flip());
        progress.advance(count);
        count = channel.read(buffer.clear());
      }
    } catch (IOException e) {
      throw new InputException(
          PackageText.quote(content.name()) + " could not be read to its end. Open it again.", e);
    }
    if (left != 0) {
      throw new InputException(
          PackageText.quote(content.name())
              + " was changed by somebody else while it was read. Open it again.");
    }
    return ManifestLine.of(algorithm, content.name(), digest.digest());
  }
}
