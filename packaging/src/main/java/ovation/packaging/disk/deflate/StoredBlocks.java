package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Content written as it is, in the stored blocks of RFC 1951 section 3.2.4: at most 65,535 bytes
 * each, after a header of five bytes.
 */
final class StoredBlocks {

  private static final int LONGEST = 65_535;
  private static final int HEADER = 5;

  private StoredBlocks() {}

  /** Returns how many bytes become of a content of that length, in bytes. */
  static long length(long content, Wrapper wrapper) {
    long blocks = Math.max(1, (content + LONGEST - 1) / LONGEST);
    return content + blocks * HEADER + (wrapper == Wrapper.ZLIB ? ZlibFrame.LENGTH : 0);
  }

  /** Appends the content to the target, and moves both positions. */
  static void write(ByteBuffer content, ByteBuffer target, Wrapper wrapper) {
    boolean zlib = wrapper == Wrapper.ZLIB;
    ByteOrder order = target.order();
    target.order(ByteOrder.LITTLE_ENDIAN);
    int adler = zlib ? ZlibFrame.adler32(content) : 0;
    if (zlib) {
      target.put(ZlibFrame.FIRST).put(ZlibFrame.SECOND);
    }
    int end = content.limit();
    do {
      int length = Math.min(end - content.position(), LONGEST);
      content.limit(content.position() + length);
      boolean last = content.limit() == end;
      target.put((byte) (last ? 1 : 0)).putShort((short) length).putShort((short) ~length);
      target.put(content);
      content.limit(end);
    } while (content.hasRemaining());
    target.order(ByteOrder.BIG_ENDIAN);
    if (zlib) {
      target.putInt(adler);
    }
    target.order(order);
  }
}
