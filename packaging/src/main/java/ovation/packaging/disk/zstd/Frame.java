package ovation.packaging.disk.zstd;

import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** One frame (RFC 8878 §3.1.1). */
final class Frame {

  private static final int MAGIC = 0xfd2fb528;
  private static final int LARGEST_BLOCK = 128 << 10;

  private final Packed packed;
  private final Plain plain;
  private final Literals literals = new Literals();
  private final Sequences sequences = new Sequences();

  Frame(Packed packed, Plain plain) {
    this.packed = packed;
    this.plain = plain;
  }

  /** Decodes the frame that begins here. */
  void run() throws DamagedDataException {
    DamagedDataException.require(
        (int) packed.number(4) == MAGIC,
        Sentence.of("no frame of Zstandard begins where one must"));
    int descriptor = packed.unsigned();
    DamagedDataException.require((descriptor & 8) == 0, Sentence.of("a reserved bit is set"));
    boolean single = (descriptor & 32) != 0;
    if (!single) {
      packed.unsigned();
    }
    int dictionary = descriptor & 3;
    long wanted = packed.number(dictionary == 3 ? 4 : dictionary);
    DamagedDataException.require(wanted == 0, Sentence.of("a dictionary is needed"));
    long length = contentLength(descriptor >>> 6, single);
    literals.reset();
    sequences.reset();
    plain.beginFrame();
    boolean last;
    do {
      last = block();
    } while (!last);
    int held = plain.position() - plain.frame();
    DamagedDataException.require(
        length < 0 || length == held, Sentence.of("a frame has not the length that it tells"));
    if ((descriptor & 4) != 0) {
      int sum = (int) Checksum.of(plain.bytes(), plain.frame(), plain.position());
      DamagedDataException.require(
          (int) packed.number(4) == sum, Sentence.of("the checksum differs"));
    }
  }

  private long contentLength(int format, boolean single) throws DamagedDataException {
    return switch (format) {
      case 0 -> single ? packed.number(1) : -1;
      case 1 -> packed.number(2) + 256;
      case 2 -> packed.number(4);
      default -> packed.number(8) & Long.MAX_VALUE;
    };
  }

  /** Decodes a block; says whether it was the last. */
  private boolean block() throws DamagedDataException {
    int header = (int) packed.number(3);
    int size = header >>> 3;
    DamagedDataException.require(size <= LARGEST_BLOCK, Sentence.of("a block is too large"));
    switch (header >>> 1 & 3) {
      case 0 -> plain.put(packed.bytes(), packed.skip(size), size);
      case 1 -> plain.fill((byte) packed.unsigned(), size);
      case 2 -> compressed(size);
      default ->
          throw DamagedDataException.because(Sentence.of("a block is of a kind that is not known"));
    }
    return (header & 1) != 0;
  }

  private void compressed(int size) throws DamagedDataException {
    int end = packed.position() + size;
    literals.read(packed);
    DamagedDataException.require(packed.position() < end, Sentence.of("the sequences are missing"));
    int before = plain.position();
    sequences.run(packed, end, literals, plain);
    DamagedDataException.require(
        plain.position() - before <= LARGEST_BLOCK, Sentence.of("a block is too large"));
  }
}
