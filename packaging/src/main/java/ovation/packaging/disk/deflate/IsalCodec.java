package ovation.packaging.disk.deflate;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.ByteBuffer;

/**
 * Compresses with ISA-L in one call for each block, which never writes more than the room it is
 * told of.
 */
final class IsalCodec implements BlockCodec {

  /**
   * The head of {@code struct isal_zstream} of {@code igzip_lib.h}, the same in all versions 2.x.
   * The library's own state follows it.
   */
  private static final StructLayout HEAD =
      MemoryLayout.structLayout(
          ADDRESS.withName("next_in"),
          JAVA_INT.withName("avail_in"),
          JAVA_INT.withName("total_in"),
          ADDRESS.withName("next_out"),
          JAVA_INT.withName("avail_out"),
          JAVA_INT.withName("total_out"),
          ADDRESS.withName("hufftables"),
          JAVA_INT.withName("level"),
          JAVA_INT.withName("level_buf_size"),
          ADDRESS.withName("level_buf"),
          JAVA_SHORT.withName("end_of_stream"),
          JAVA_SHORT.withName("flush"),
          JAVA_SHORT.withName("gzip_flag"),
          JAVA_SHORT.withName("hist_bits"));

  private static final long NEXT_IN = offset("next_in");
  private static final long AVAIL_IN = offset("avail_in");
  private static final long NEXT_OUT = offset("next_out");
  private static final long AVAIL_OUT = offset("avail_out");
  private static final long TOTAL_OUT = offset("total_out");
  private static final long LEVEL = offset("level");
  private static final long LEVEL_BUF_SIZE = offset("level_buf_size");
  private static final long LEVEL_BUF = offset("level_buf");
  private static final long END_OF_STREAM = offset("end_of_stream");
  private static final long GZIP_FLAG = offset("gzip_flag");
  private static final long HIST_BITS = offset("hist_bits");

  /** The level that finds most. */
  private static final int USUAL = 3;

  /** Two thirds of the time; blocks that are easy become hardly larger. */
  private static final int EASY = 2;

  /** {@code ISAL_DEF_LVL3_EXTRA_LARGE}, 610,304 bytes in version 2.30, is the most of any level. */
  private static final int LEVEL_MEMORY = 640 * 1024;

  /** {@code IGZIP_ZLIB}: header and Adler-32 are written, too. */
  private static final short ZLIB = 3;

  /** 2¹² bytes back at most, for {@link Wrapper#RAW_4K}. */
  private static final short BITS_OF_4K = 12;

  private final Isal library;
  private final Wrapper wrapper;
  private final SteadyStream streams;
  private final MemorySegment levelMemory;
  private final OutsideCopy in = new OutsideCopy();
  private final OutsideCopy out = new OutsideCopy();

  IsalCodec(Isal library, Wrapper wrapper) {
    this.library = library;
    this.wrapper = wrapper;
    Arena memory = Arena.ofAuto();
    streams = new SteadyStream(memory);
    levelMemory = memory.allocate(LEVEL_MEMORY, 64);
  }

  @Override
  public int encode(ByteBuffer content, ByteBuffer target) {
    return encode(streams.any(), USUAL, in.filledFrom(content), target);
  }

  @Override
  public int encodeEasy(ByteBuffer content, ByteBuffer target) {
    MemorySegment from = in.filledFrom(content);
    return wrapper.farthest() == SteadyStream.FARTHEST && SteadyStream.suits(from)
        ? encode(streams.of(from), EASY, from, target)
        : encode(streams.any(), USUAL, from, target);
  }

  private int encode(MemorySegment stream, int level, MemorySegment from, ByteBuffer target) {
    MemorySegment to = out.roomFor(target);
    library.initDeflate(stream);
    stream.set(ADDRESS, NEXT_IN, from);
    stream.set(JAVA_INT, AVAIL_IN, (int) from.byteSize());
    stream.set(ADDRESS, NEXT_OUT, to);
    stream.set(JAVA_INT, AVAIL_OUT, (int) to.byteSize());
    stream.set(JAVA_INT, LEVEL, level);
    stream.set(JAVA_INT, LEVEL_BUF_SIZE, LEVEL_MEMORY);
    stream.set(ADDRESS, LEVEL_BUF, levelMemory);
    stream.set(JAVA_SHORT, END_OF_STREAM, (short) 1);
    stream.set(JAVA_SHORT, GZIP_FLAG, wrapper == Wrapper.ZLIB ? ZLIB : 0);
    stream.set(JAVA_SHORT, HIST_BITS, wrapper == Wrapper.RAW_4K ? BITS_OF_4K : 0);
    int result = library.deflate(stream, from, to);
    if (result != Isal.OK || stream.get(JAVA_INT, AVAIL_IN) != 0) {
      return TOO_LARGE;
    }
    int length = stream.get(JAVA_INT, TOTAL_OUT);
    out.copyTo(target, length);
    return length;
  }

  @Override
  public void close() {
    // The memory goes with the object.
  }

  private static long offset(String field) {
    return HEAD.byteOffset(groupElement(field));
  }
}
