package ovation.packaging.disk.deflate;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * The memory of ISA-L's stream, which lies at a place where its address changes nothing.
 *
 * <p>At levels 1 and 2, version 2.30 files the third position of a block in its table of hashes
 * under the hash of bits 16 to 47 of the stream's address, and not of the bytes there. Nobody meets
 * it in that bucket, unless it is one in which the bytes at the very beginning are filed or looked
 * for; then the same block becomes other bytes at another address. The same goes for bytes that
 * follow {@link #FARTHEST} later, as distances are cut to 15 bits. So the stream is moved until its
 * address has a bucket that those bytes do not have. Later versions do not mind where it lies.
 */
final class SteadyStream {

  /** The longest distance of the blocks that are meant here, in bytes. */
  static final int FARTHEST = 32_768;

  /** The longest block for which distances are cut only once, in bytes. */
  private static final int LONGEST = 2 * FARTHEST;

  /** The positions whose buckets are to be left alone. */
  private static final int[] POSITIONS = {0, 1, 2, FARTHEST, FARTHEST + 2};

  /** Moving the stream by this changes its bucket. */
  private static final int STEP = 1 << 16;

  /** More than there are positions. Within them the lowest three bits of the hashed ones change. */
  private static final int PLACES = 8;

  /** {@code sizeof(struct isal_zstream)} is 82,384 in version 2.30; the rest is for later ones. */
  private static final int STREAM = 256 * 1024;

  /** Of the hash, what the table of every level uses. It tells all eight places apart. */
  private static final int BUCKET = (1 << 10) - 1;

  private static final ValueLayout.OfInt FOUR =
      JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment room;
  private final CRC32C hash = new CRC32C();
  private final int[] taken = new int[POSITIONS.length];

  SteadyStream(Arena memory) {
    room = memory.allocate(STREAM + (PLACES - 1) * STEP, (long) PLACES * STEP);
  }

  /**
   * Returns whether there is a place for a block: not for a very short or very long one, and not
   * for one that begins with equal bits, as these may be written apart, before the first position.
   */
  static boolean suits(MemorySegment block) {
    long length = block.byteSize();
    if (length < FARTHEST + Long.BYTES || length > LONGEST) {
      return false;
    }
    long first = block.get(JAVA_LONG_UNALIGNED, 0);
    return first != 0 && first != -1;
  }

  /** Returns the stream where it lies first, for the levels at which the place does not matter. */
  MemorySegment any() {
    return place(0);
  }

  /** Returns the stream where it changes nothing for a block that {@link #suits}. */
  MemorySegment of(MemorySegment block) {
    for (int i = 0; i < taken.length; i++) {
      taken[i] = bucket(block.get(FOUR, POSITIONS[i]));
    }
    int place = 0;
    while (isTaken(bucket((int) (place(place).address() >>> 16)))) {
      place++;
    }
    return place(place);
  }

  private MemorySegment place(int number) {
    return room.asSlice((long) number * STEP, STREAM);
  }

  private boolean isTaken(int bucket) {
    for (int other : taken) {
      if (other == bucket) {
        return true;
      }
    }
    return false;
  }

  /** The library's own hash starts from another value, which does not change what is equal. */
  private int bucket(int four) {
    hash.reset();
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      hash.update(four >>> shift);
    }
    return (int) hash.getValue() & BUCKET;
  }
}
