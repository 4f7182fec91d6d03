package ovation.packaging.encryption;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import ovation.packaging.InputException;
import ovation.packaging.export.ContentFilter;

/** Filters over bytes in memory: the parts of a descriptor. */
final class Bytes {

  private Bytes() {}

  /**
   * Returns what a filter makes of bytes.
   *
   * @throws InputException if it refuses them
   */
  static byte[] through(ContentFilter filter, byte[] bytes) throws InputException {
    try (ReadableByteChannel channel =
        filter.over(Channels.newChannel(new ByteArrayInputStream(bytes)))) {
      return Channels.newInputStream(channel).readAllBytes();
    } catch (IOException e) {
      throw Undecipherable.refusal();
    }
  }
}
