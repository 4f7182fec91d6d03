package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/** Our own encoder: content into sequences, sequences into segments, segments into blocks. */
final class OvationCodec implements BlockCodec {

  private final Parser parser;
  private final boolean zlib;
  private final Sequences sequences = new Sequences();
  private final Segments segments;
  private final BitWriter out = new BitWriter();
  private final BlockWriter blocks = new BlockWriter(out);
  private final Adler32 adler = new Adler32();
  private byte[] input = {};

  /**
   * Prepares.
   *
   * @param piece the shortest content that gets a block of its own, in bytes
   */
  OvationCodec(Parser parser, int piece, Wrapper wrapper) {
    this.parser = parser;
    zlib = wrapper == Wrapper.ZLIB;
    segments = new Segments(piece);
  }

  @Override
  public int encode(ByteBuffer content, ByteBuffer target) {
    int length = content.remaining();
    if (input.length < length + 3 * Long.BYTES) {
      input = new byte[length + 3 * Long.BYTES];
    }
    content.get(content.position(), input, 0, length);
    Arrays.fill(input, length, length + 3 * Long.BYTES, (byte) 0);
    out.begin(length + length / 64 + 1024);
    parser.reset();
    int from = 0;
    do {
      int to = Math.min(from + Sequences.CONTENT, length);
      encode(from, to, to == length);
      from = to;
    } while (from < length);
    out.align();
    return write(length, target);
  }

  private void encode(int from, int to, boolean last) {
    sequences.clear();
    parser.parse(input, from, to, sequences);
    segments.cut(sequences);
    int position = from;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      blocks.write(sequences, segment, input, position, last && i == segments.size() - 1);
      position += segment.length;
    }
  }

  private int write(int length, ByteBuffer target) {
    int packed = out.length() + (zlib ? ZlibFrame.LENGTH : 0);
    if (packed > target.remaining()) {
      return TOO_LARGE;
    }
    if (zlib) {
      target.put(ZlibFrame.FIRST).put(ZlibFrame.SECOND);
    }
    target.put(out.bytes(), 0, out.length());
    if (zlib) {
      adler.reset();
      adler.update(input, 0, length);
      ByteOrder order = target.order();
      target.order(ByteOrder.BIG_ENDIAN).putInt((int) adler.getValue()).order(order);
    }
    return packed;
  }

  @Override
  public void close() {
    // Nothing is held outside the heap.
  }
}
