package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;

/** Compresses, and decompresses with every engine there is. */
final class Judge {

  private static final byte FILLED = 0x5a;

  private Judge() {}

  /** Returns what becomes of the content, after every decoder has given the content back. */
  static byte[] pack(DeflateEngine engine, Strength strength, Wrapper wrapper, byte[] content)
      throws DataFormatException {
    try (BlockDeflater deflater = engine.deflater(strength, wrapper)) {
      return pack(deflater, wrapper, content);
    }
  }

  /** Returns what becomes of the content, after every decoder has given the content back. */
  static byte[] pack(BlockDeflater deflater, Wrapper wrapper, byte[] content)
      throws DataFormatException {
    byte[] packed = deflate(deflater, content, true);
    assertArrayEquals(packed, deflate(deflater, content, false), "on the heap or not");
    for (DeflateEngine reader : Engines.available()) {
      try (BlockInflater inflater = reader.inflater(wrapper)) {
        for (boolean direct : new boolean[] {true, false}) {
          assertArrayEquals(
              content,
              inflate(inflater, packed, content.length, direct),
              () -> "read by " + reader.name());
        }
      }
    }
    return packed;
  }

  /** Compresses between two bytes that must stay. */
  static byte[] deflate(BlockDeflater deflater, byte[] content, boolean direct) {
    ByteBuffer from = buffer(content.length + 2, direct);
    from.position(1).put(content).position(1).limit(1 + content.length);
    int bound = deflater.bound(content.length);
    ByteBuffer to = buffer(bound + 2, direct);
    to.put(0, FILLED).put(bound + 1, FILLED).position(1).limit(1 + bound);
    int length = deflater.deflate(from, to);
    assertEquals(0, from.remaining());
    assertEquals(1 + length, to.position());
    to.limit(to.capacity());
    assertEquals(FILLED, to.get(0));
    assertEquals(FILLED, to.get(bound + 1));
    byte[] packed = new byte[length];
    to.get(1, packed);
    return packed;
  }

  /** Decompresses between two bytes that must stay, with bytes behind the compressed data. */
  static byte[] inflate(BlockInflater inflater, byte[] packed, int length, boolean direct)
      throws DataFormatException {
    ByteBuffer from = buffer(packed.length + 600, direct);
    for (int i = 0; i < from.capacity(); i++) {
      from.put(i, (byte) 0xff);
    }
    from.position(2).put(packed).position(2);
    ByteBuffer to = buffer(length + 2, direct);
    to.put(0, FILLED).put(length + 1, FILLED).position(1).limit(1 + length);
    try {
      inflater.inflate(from, to);
    } finally {
      to.limit(length + 2);
      assertEquals(FILLED, to.get(0));
      assertEquals(FILLED, to.get(length + 1));
    }
    assertEquals(1 + length, to.position());
    assertEquals(2 + packed.length, from.position(), "left behind the data");
    byte[] content = new byte[length];
    to.get(1, content);
    return content;
  }

  private static ByteBuffer buffer(int length, boolean direct) {
    return direct ? ByteBuffer.allocateDirect(length) : ByteBuffer.allocate(length);
  }
}
