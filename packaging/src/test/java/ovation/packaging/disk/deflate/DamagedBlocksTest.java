package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decompressors do with what is not, or not quite, a compressed block. */
class DamagedBlocksTest {

  private static final int LENGTH = 3000;

  private static final byte[] CONTENT = Contents.text(7, LENGTH);

  static Stream<DeflateEngine> readers() {
    return Engines.available().stream().filter(DeflateEngine::inflates);
  }

  private static byte[] packed(Wrapper wrapper) {
    try (BlockDeflater deflater = Engines.portable().deflater(Strength.BALANCED, wrapper)) {
      return Judge.deflate(deflater, CONTENT, true);
    }
  }

  private static String refusal(BlockInflater inflater, byte[] packed, int length) {
    ByteBuffer target = ByteBuffer.allocateDirect(length);
    DataFormatException refused =
        assertThrows(
            DataFormatException.class,
            () ->
                inflater.inflate(
                    ByteBuffer.allocateDirect(packed.length).put(packed).flip(), target));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("the compressed data "), message);
    return message;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyTruncationIsRefused(DeflateEngine engine) {
    for (Wrapper wrapper : new Wrapper[] {Wrapper.ZLIB, Wrapper.RAW}) {
      byte[] packed = packed(wrapper);
      try (BlockInflater inflater = engine.inflater(wrapper)) {
        for (int length = 0; length < packed.length; length++) {
          refusal(inflater, Arrays.copyOf(packed, length), LENGTH);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void moreOrLessThanExpectedIsRefused(DeflateEngine engine) {
    for (Wrapper wrapper : new Wrapper[] {Wrapper.ZLIB, Wrapper.RAW}) {
      byte[] packed = packed(wrapper);
      try (BlockInflater inflater = engine.inflater(wrapper)) {
        for (int length : new int[] {0, 1, LENGTH / 2, LENGTH - 1}) {
          assertEquals(
              "the compressed data hold more than the expected %,d bytes".formatted(length),
              refusal(inflater, packed, length));
        }
        for (int length : new int[] {LENGTH + 1, 2 * LENGTH}) {
          assertEquals(
              "the compressed data hold 3,000 bytes instead of %,d".formatted(length),
              refusal(inflater, packed, length));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyFlippedBitIsNoticed(DeflateEngine engine) throws DataFormatException {
    byte[] packed = packed(Wrapper.ZLIB);
    try (BlockInflater inflater = engine.inflater(Wrapper.ZLIB)) {
      for (int bit = 0; bit < packed.length * 8; bit++) {
        byte[] damaged = packed.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        try {
          byte[] content = Judge.inflate(inflater, damaged, LENGTH, bit % 2 == 0);
          // Some bits mean nothing: how hard the encoder tried, and those before the checksum.
          assertArrayEquals(CONTENT, content, "bit " + bit);
        } catch (DataFormatException expected) {
          // Noticed.
        }
      }
      assertArrayEquals(CONTENT, Judge.inflate(inflater, packed, LENGTH, true), "works on");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void noiseIsRefusedOrYieldsWhatWasAskedFor(DeflateEngine engine) {
    Random random = new Random(11);
    try (BlockInflater inflater = engine.inflater(Wrapper.RAW)) {
      for (int i = 0; i < 4000; i++) {
        byte[] noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);
        ByteBuffer target = ByteBuffer.allocate(random.nextInt(300));
        try {
          inflater.inflate(ByteBuffer.wrap(noise), target);
          assertEquals(0, target.remaining());
        } catch (DataFormatException expected) {
          // As it should be.
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingIsWrittenIntoReadOnlyBuffers(DeflateEngine engine) {
    byte[] packed = packed(Wrapper.ZLIB);
    ByteBuffer target = ByteBuffer.allocateDirect(LENGTH).asReadOnlyBuffer();
    try (BlockInflater inflater = engine.inflater(Wrapper.ZLIB)) {
      assertThrows(
          ReadOnlyBufferException.class, () -> inflater.inflate(ByteBuffer.wrap(packed), target));
    }
    assertEquals(0, target.get(0));
  }
}
