package ovation.packaging.integrity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import ovation.packaging.job.Progress;

/** Hashes channels with a buffer of 1 MiB, each byte read once however many digests are wanted. */
public final class Digester {

  private static final int BUFFER = 1 << 20;

  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final Progress progress;

  /** Creates a digester that advances {@code progress} and stops when it is cancelled. */
  public Digester(Progress progress) {
    this.progress = progress;
  }

  /**
   * Returns the digests of all that is left in a channel, in lower-case hexadecimal digits.
   *
   * @throws IOException if the channel fails
   * @throws java.util.concurrent.CancellationException if the job was cancelled
   */
  public Map<DigestAlgorithm, String> hex(
      ReadableByteChannel channel, Set<DigestAlgorithm> algorithms) throws IOException {
    Map<DigestAlgorithm, MessageDigest> digests = new EnumMap<>(DigestAlgorithm.class);
    algorithms.forEach(algorithm -> digests.put(algorithm, algorithm.newDigest()));
    pass(channel, digests.values());
    Map<DigestAlgorithm, String> result = new EnumMap<>(DigestAlgorithm.class);
    digests.forEach((algorithm, digest) -> result.put(algorithm, hexOf(digest)));
    return result;
  }

  private static String hexOf(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void pass(ReadableByteChannel channel, Collection<MessageDigest> digests)
      throws IOException {
    for (int count = channel.read(buffer.clear()); count >= 0; ) {
      progress.checkCancelled();
      for (MessageDigest digest : digests) {
        digest.update(buffer.array(), 0, count);
      }
      progress.advance(count);
      count = channel.read(buffer.clear());
    }
  }
}
