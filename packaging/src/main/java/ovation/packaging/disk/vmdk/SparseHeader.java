package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * The first sector of a sparse extent, and the footer of a stream, which differs in the directory's
 * place only. All places and lengths are in sectors (Virtual Disk Format 5.0, "Hosted sparse extent
 * header").
 *
 * @param capacity of the extent
 * @param grain the size of a grain
 * @param descriptor place of the embedded descriptor; 0 if there is none
 * @param copy place of the redundant grain directory; 0 if there is none
 * @param directory place of the grain directory, or {@link #AT_END}
 * @param overhead what comes before the first grain
 */
record SparseHeader(
    int version,
    int flags,
    long capacity,
    long grain,
    long descriptor,
    long descriptorSectors,
    long copy,
    long directory,
    long overhead) {

  /**
   * Which of the two such sectors it is.
   *
   * @param structure what messages call it
   * @param firstGrain what they call the first grain of which it tells
   */
  record Kind(Sentence structure, Sentence firstGrain) {

    static final Kind HEADER =
        new Kind(Sentence.of("its header"), Sentence.of("its first grain, as the header says,"));
    static final Kind FOOTER =
        new Kind(Sentence.of("its footer"), Sentence.of("its first grain, as the footer says,"));
  }

  static final int MAGIC = 0x564d444b;

  /** The directory's place is in the footer. */
  static final long AT_END = -1;

  /** Line ends can be tested. */
  static final int LINE_ENDS = 1;

  /** There is a second directory, with tables of its own. */
  static final int REDUNDANT = 2;

  /** A table entry of 1 says that the grain is zeros. */
  static final int ZEROED_GRAINS = 4;

  static final int COMPRESSED = 0x10000;
  static final int MARKERS = 0x20000;

  private static final int STREAM = COMPRESSED | MARKERS;
  private static final int KNOWN = LINE_ENDS | REDUNDANT | ZEROED_GRAINS | STREAM;
  private static final int LINE_END_BYTES = 0x0a0d200a;
  private static final long MOST_DIRECTORY_BYTES = 8L << 20;
  private static final long MOST_DESCRIPTOR = ((1L << 20) - 1) / Sector.BYTES;

  /**
   * Reads and checks a header.
   *
   * @param kind which of the two it is
   * @param offset in the file in bytes
   */
  static SparseHeader read(ImageStructures image, Kind kind, long offset) throws InputException {
    Bounds.inside(image, kind.structure, offset, Sector.BYTES);
    ByteBuffer sector = image.structure(offset, Sector.BYTES, ByteOrder.LITTLE_ENDIAN);
    if (sector.getInt(0) != MAGIC) {
      throw image.refused(kind.structure, offset, Sentence.of("does not begin with KDMV"));
    }
    boolean stream = (sector.getInt(8) & COMPRESSED) != 0;
    if (sector.getInt(73) != LINE_END_BYTES) {
      throw image.refused(
          Sentence.of("its line ends were converted on the way here; copy it again as binary"));
    }
    require(
        image,
        sector.getInt(44) == Sector.TABLE_ENTRIES,
        kind,
        offset + 44,
        Sentence.of(
            "gives its grain tables {0} entries instead of 512",
            Integer.toUnsignedString(sector.getInt(44))));
    require(
        image,
        sector.getShort(77) == (stream ? 1 : 0),
        kind,
        offset + 77,
        Sentence.of("names a compression that is not known"));
    SparseHeader header =
        new SparseHeader(
            sector.getInt(4),
            sector.getInt(8),
            sector.getLong(12),
            sector.getLong(20),
            sector.getLong(28),
            sector.getLong(36),
            sector.getLong(48),
            sector.getLong(56),
            sector.getLong(64));
    header.check(image, kind, offset);
    return header;
  }

  private void check(ImageStructures image, Kind kind, long offset) throws InputException {
    require(
        image,
        version >= 1 && version <= 3,
        kind,
        offset + 4,
        Sentence.of("is of version {0}, which is not known", Integer.toUnsignedString(version)));
    boolean known = (flags & ~KNOWN) == 0 && ((flags & STREAM) == 0 || (flags & STREAM) == STREAM);
    require(image, known, kind, offset + 8, Sentence.of("has flags that are not known"));
    require(
        image,
        capacity > 0 && capacity <= Sector.MOST,
        kind,
        offset + 12,
        Sentence.of(
            "gives the disk {0} sectors, which no disk has", Long.toUnsignedString(capacity)));
    require(
        image,
        ImageStructures.isPowerOfTwo(grain, 8, 2048),
        kind,
        offset + 20,
        Sentence.of("gives a grain {0} sectors, which no grain has", Long.toUnsignedString(grain)));
    require(
        image,
        directoryBytes() <= MOST_DIRECTORY_BYTES,
        kind,
        offset + 20,
        Sentence.of("asks for a grain directory of more than 8 MiB"));
    require(
        image,
        descriptor == 0
            ? descriptorSectors >= 0 && descriptorSectors <= MOST_DESCRIPTOR
            : descriptorSectors > 0 && descriptorSectors <= MOST_DESCRIPTOR,
        kind,
        offset + 36,
        Sentence.of("gives the descriptor no possible length"));
    Bounds.sectors(
        image, Sentence.of("its descriptor"), descriptor, descriptor == 0 ? 0 : descriptorSectors);
    Bounds.sectors(image, kind.firstGrain, overhead, 0);
    if (directory != AT_END) {
      require(
          image,
          directory > 0,
          kind,
          offset + 56,
          Sentence.of("gives the grain directory no place"));
      Bounds.sectors(
          image, Sentence.of("its grain directory"), directory, Sector.holding(directoryBytes()));
    }
    if (hasCopy()) {
      Bounds.sectors(
          image,
          Sentence.of("its redundant grain directory"),
          copy,
          Sector.holding(directoryBytes()));
    }
  }

  private static void require(
      ImageStructures image, boolean holds, Kind kind, long offset, Sentence reason)
      throws InputException {
    if (!holds) {
      throw image.refused(kind.structure, offset, reason);
    }
  }

  /** Returns the number of grain tables. */
  int tables() {
    return (int) Sector.tables(capacity, grain);
  }

  private long directoryBytes() {
    return Sector.tables(capacity, grain) * Integer.BYTES;
  }

  int grainBytes() {
    return (int) grain * Sector.BYTES;
  }

  long grains() {
    return Math.ceilDiv(capacity, grain);
  }

  /** Whether a descriptor means this extent: VirtualBox rounds the header's capacity up. */
  boolean holds(long sectors) {
    return capacity == sectors || capacity == Math.ceilDiv(sectors, grain) * grain;
  }

  boolean isStream() {
    return (flags & STREAM) == STREAM;
  }

  boolean hasZeroedGrains() {
    return version >= 2 || (flags & ZEROED_GRAINS) != 0;
  }

  boolean hasCopy() {
    return (flags & REDUNDANT) != 0 && copy != 0 && copy != directory;
  }

  /** Whether all but the directory's place is the same. */
  boolean isLike(SparseHeader other) {
    return with(0).equals(other.with(0));
  }

  /** Returns the header with another place of the directory. */
  SparseHeader with(long otherDirectory) {
    return new SparseHeader(
        version,
        flags,
        capacity,
        grain,
        descriptor,
        descriptorSectors,
        copy,
        otherDirectory,
        overhead);
  }

  /** Puts the header into one sector, which is all zeros, at the buffer's position. */
  void put(ByteBuffer sector) {
    int start = sector.position();
    sector
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(MAGIC)
        .putInt(version)
        .putInt(flags)
        .putLong(capacity)
        .putLong(grain)
        .putLong(descriptor)
        .putLong(descriptorSectors)
        .putInt(Sector.TABLE_ENTRIES)
        .putLong(copy)
        .putLong(directory)
        .putLong(overhead)
        .put((byte) 0)
        .putInt(LINE_END_BYTES)
        .putShort((short) (isStream() ? 1 : 0))
        .position(start + Sector.BYTES);
  }
}
