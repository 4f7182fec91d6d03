package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/** What RFC 1950 puts around deflated data: two bytes before, and a checksum behind. */
final class ZlibFrame {

  /** Deflate with a window of 32 KiB. */
  static final byte FIRST = 0x78;

  /** The usual effort, no preset dictionary, and the check bits. */
  static final byte SECOND = (byte) 0x9c;

  /** The bytes before the data. */
  static final int HEADER = 2;

  /** All bytes around the data: the header and an Adler-32 in the order of networks. */
  static final int LENGTH = HEADER + Integer.BYTES;

  private ZlibFrame() {}

  /** Returns the checksum of what remains in the buffer, and leaves its position alone. */
  static int adler32(ByteBuffer content) {
    Adler32 adler = new Adler32();
    adler.update(content.duplicate());
    return (int) adler.getValue();
  }
}
