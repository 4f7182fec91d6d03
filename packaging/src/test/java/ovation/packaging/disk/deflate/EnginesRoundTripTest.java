package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.disk.deflate.Contents.Content;

/** Every engine, strength and wrapper, read back by every engine. */
class EnginesRoundTripTest {

  private static final List<Content> CONTENTS = Contents.all();

  /** One way to compress. */
  record Way(DeflateEngine engine, Strength strength, Wrapper wrapper) {
    BlockDeflater deflater() {
      return engine.deflater(strength, wrapper);
    }

    @Override
    public String toString() {
      return engine.name() + " " + strength.id() + " " + wrapper;
    }
  }

  static Stream<Way> ways() {
    return Engines.available().stream()
        .flatMap(engine ->
            Stream.of(Wrapper.values())
                .filter(engine::compresses)
                .flatMap(wrapper ->
                    Stream.of(Strength.values())
                        .map(strength -> new Way(engine, strength, wrapper))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyDecoderGivesTheContentBack(Way way) throws DataFormatException {
    try (BlockDeflater deflater = way.deflater()) {
      for (Content content : CONTENTS) {
        byte[] packed =
            assertDoesNotThrow(
                () -> Judge.pack(deflater, way.wrapper(), content.bytes()), content::name);
        if (content.bytes().length <= Contents.GRAIN + 1) {
          StrictInflater strict = new StrictInflater(packed, way.wrapper() == Wrapper.ZLIB);
          assertArrayEquals(content.bytes(), strict.inflate(content.bytes().length), content::name);
          assertTrue(strict.farthest() <= way.wrapper().farthest(), content::name);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void randomMixturesSurvive(Way way) throws DataFormatException {
    try (BlockDeflater deflater = way.deflater();
        BlockInflater inflater = Engines.named("jdk").orElseThrow().inflater(way.wrapper())) {
      for (int seed = 0; seed < 150; seed++) {
        byte[] content = Contents.mixture(seed);
        byte[] packed = Judge.deflate(deflater, content, seed % 2 == 0);
        assertArrayEquals(
            content,
            Judge.inflate(inflater, packed, content.length, seed % 3 == 0),
            "mixture " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aBlockDependsOnNothingButItself(Way way) {
    List<Content> some =
        CONTENTS.stream().filter(content -> content.bytes().length == Contents.GRAIN).toList();
    try (BlockDeflater used = way.deflater()) {
      for (Content content : some) {
        Judge.deflate(used, content.bytes(), true);
      }
      for (Content content : some.reversed()) {
        try (BlockDeflater fresh = way.deflater()) {
          assertArrayEquals(
              Judge.deflate(fresh, content.bytes(), true),
              Judge.deflate(used, content.bytes(), true),
              content::name);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void readOnlyContentIsTaken(Way way) {
    byte[] content = Contents.text(9, 20_000);
    try (BlockDeflater deflater = way.deflater()) {
      byte[] packed = Judge.deflate(deflater, content, true);
      ByteBuffer target = ByteBuffer.allocate(deflater.bound(content.length));
      int length = deflater.deflate(ByteBuffer.wrap(content).asReadOnlyBuffer(), target);
      assertArrayEquals(packed, Arrays.copyOf(target.array(), length));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aSmallTargetIsRefusedBeforeAnythingIsWritten(Way way) {
    try (BlockDeflater deflater = way.deflater()) {
      ByteBuffer content = ByteBuffer.allocateDirect(5000);
      ByteBuffer target = ByteBuffer.allocateDirect(deflater.bound(5000) - 1);
      assertThrows(BufferOverflowException.class, () -> deflater.deflate(content, target));
      assertEquals(0, content.position());
      assertEquals(0, target.position());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void closingTwiceIsHarmless(Way way) {
    BlockDeflater deflater = way.deflater();
    deflater.close();
    deflater.close();
    BlockInflater inflater = way.engine().inflater(way.wrapper());
    inflater.close();
    inflater.close();
  }
}
