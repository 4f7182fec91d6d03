package ovation.packaging.archive.tar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import ovation.model.text.Sentence;

/** Judges what follows the first block of zeros: one more, and then nothing but zeros. */
final class TarEnd {

  private static final int LOOK = 1 << 20;

  private final SeekableByteChannel channel;
  private final long length;
  private final long zeroBlock;
  private final TarCatalogue catalogue;

  TarEnd(SeekableByteChannel channel, long length, long zeroBlock, TarCatalogue catalogue) {
    this.channel = channel;
    this.length = length;
    this.zeroBlock = zeroBlock;
    this.catalogue = catalogue;
  }

  void judge() throws IOException {
    long rest = length - zeroBlock - TarHeader.BLOCK;
    if (rest < TarHeader.BLOCK) {
      catalogue.remark("K-10", Sentence.of("The archive's end mark is incomplete."), "");
    } else if (rest > LOOK || !isZero((int) rest)) {
      catalogue.remark(
          "K-10",
          Sentence.of("There are data after the archive's end, which readers do not agree on."),
          "");
    }
  }

  private boolean isZero(int rest) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(rest);
    channel.position(zeroBlock + TarHeader.BLOCK);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // Read on until the buffer is full or the file ends.
    }
    for (int i = 0; i < buffer.position(); i++) {
      if (buffer.get(i) != 0) {
        return false;
      }
    }
    return true;
  }
}
