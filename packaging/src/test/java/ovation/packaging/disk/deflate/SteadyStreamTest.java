package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of ISA-L, moved out of the way of a block's hashes. */
class SteadyStreamTest {

  private final SteadyStream stream = new SteadyStream(Arena.ofAuto());

  private static ByteBuffer block(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What the library hashes of an address instead of the block's bytes. */
  private static int hashed(MemorySegment place) {
    return (int) (place.address() >>> 16);
  }

  private static int bucket(int four) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, four));
    return (int) crc.getValue() & 0x3ff;
  }

  private void assertOutOfTheWay(ByteBuffer block, MemorySegment place) {
    for (int position : new int[] {0, 1, 2, 32_768, 32_770}) {
      assertNotEquals(bucket(block.getInt(position)), bucket(hashed(place)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 32_768, 32_770})
  void itMovesWhereABlockHasItsHash(int position) {
    ByteBuffer block = block(65_536).putInt(position, hashed(stream.any()));
    MemorySegment place = stream.of(MemorySegment.ofBuffer(block));
    assertNotEquals(stream.any().address(), place.address());
    assertOutOfTheWay(block, place);
  }

  @Test
  void severalPlacesMayBeTaken() {
    MemorySegment first = stream.any();
    ByteBuffer block = block(65_536).putInt(0, hashed(first)).putInt(32_770, hashed(first) + 1);
    MemorySegment place = stream.of(MemorySegment.ofBuffer(block));
    assertTrue(place.address() >= first.address() + 2 * 65_536);
    assertOutOfTheWay(block, place);
  }

  /** However the five hashes of a block fall, one of the places is left. */
  @Test
  void thePlacesHaveBucketsOfTheirOwn() {
    assertEquals(0, hashed(stream.any()) % 8);
    int first = hashed(stream.any());
    assertEquals(
        8, IntStream.range(first, first + 8).map(SteadyStreamTest::bucket).distinct().count());
  }

  @Test
  void blocksOfOddLengthsAndBeginningsHaveNone() {
    assertTrue(SteadyStream.suits(MemorySegment.ofBuffer(block(65_536))));
    assertFalse(SteadyStream.suits(MemorySegment.ofBuffer(block(65_537))));
    assertFalse(SteadyStream.suits(MemorySegment.ofBuffer(block(32_768))));
    for (long first : new long[] {0, -1}) {
      ByteBuffer block = block(65_536).putLong(0, first);
      assertFalse(SteadyStream.suits(MemorySegment.ofBuffer(block)));
    }
  }
}
