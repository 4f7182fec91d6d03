package ovation.packaging.disk.deflate;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import ovation.model.text.Sentence;

/**
 * Decompresses with ISA-L in one call for each block.
 *
 * <p>The offsets are those of {@code struct inflate_state} in {@code igzip_lib.h} 2.30 on 64-bit
 * systems; the flag stands behind the two decoding tables of 18,912 and 2,208 bytes.
 */
final class IsalInflater implements BlockInflater {

  private static final long NEXT_OUT = 0;
  private static final long AVAIL_OUT = 8;
  private static final long TOTAL_OUT = 12;
  private static final long NEXT_IN = 16;
  private static final long AVAIL_IN = 32;
  private static final long CRC_FLAG = 21_172;

  /** {@code sizeof(struct inflate_state)} is 87,368 in version 2.30; the rest is for later ones. */
  private static final long STATE = 256 * 1024;

  /** {@code ISAL_ZLIB}: header and Adler-32 are read and checked, too. */
  private static final int ZLIB = 3;

  private static final int END_INPUT = 1;
  private static final int OUT_OVERFLOW = 2;
  private static final int INCORRECT_CHECKSUM = -6;

  private final Isal library;
  private final Wrapper wrapper;
  private final MemorySegment state = Arena.ofAuto().allocate(STATE, 64);
  private final OutsideCopy in = new OutsideCopy();
  private final OutsideCopy out = new OutsideCopy();

  IsalInflater(Isal library, Wrapper wrapper) {
    this.library = library;
    this.wrapper = wrapper;
  }

  @Override
  public void inflate(ByteBuffer packed, ByteBuffer target) throws DamagedDataException {
    if (target.isReadOnly()) {
      throw new ReadOnlyBufferException();
    }
    int wanted = target.remaining();
    MemorySegment from = in.filledFrom(packed);
    MemorySegment to = out.roomFor(target);
    library.initInflate(state);
    state.set(ADDRESS, NEXT_IN, from);
    state.set(JAVA_INT, AVAIL_IN, (int) from.byteSize());
    state.set(ADDRESS, NEXT_OUT, to);
    state.set(JAVA_INT, AVAIL_OUT, wanted);
    state.set(JAVA_INT, CRC_FLAG, wrapper == Wrapper.ZLIB ? ZLIB : 0);
    int result = library.inflate(state, from, to);
    switch (result) {
      case Isal.OK -> {
        // All is well, if it is long enough.
      }
      case END_INPUT -> throw DamagedDataException.cutOff();
      case OUT_OVERFLOW -> throw DamagedDataException.tooLong(wanted);
      case INCORRECT_CHECKSUM ->
          throw DamagedDataException.because(Sentence.of("incorrect data check"));
      default -> throw DamagedDataException.unexplained();
    }
    int yielded = state.get(JAVA_INT, TOTAL_OUT);
    if (yielded != wanted) {
      throw DamagedDataException.tooShort(yielded, wanted);
    }
    out.copyTo(target, wanted);
    target.position(target.limit());
    packed.position(packed.limit() - state.get(JAVA_INT, AVAIL_IN));
  }

  @Override
  public void close() {
    // The memory goes with the object.
  }
}
