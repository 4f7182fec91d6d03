package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/**
 * The header of a QCOW2 image (docs/interop/qcow2.txt of QEMU, "Header").
 *
 * @param version 2 or 3
 * @param clusterBits the size of a cluster is two to the power of this many bytes
 * @param capacity of the disk in bytes
 * @param firstTable where the L1 table begins in bytes
 * @param firstEntries how many entries the L1 table has
 * @param refcountTable where the refcount table begins in bytes
 * @param refcountClusters how many clusters the refcount table has
 * @param refcountOrder a refcount has two to the power of this many bits
 * @param countsMayDiffer whether refcounts may be wrong or count more than the disk's clusters
 * @param zstd whether compressed clusters are of Zstandard and not deflated
 * @param extended whether entries of L2 tables tell subclusters apart
 * @param backing the image beneath
 */
record Qcow2Header(
    int version,
    int clusterBits,
    long capacity,
    long firstTable,
    int firstEntries,
    long refcountTable,
    int refcountClusters,
    int refcountOrder,
    boolean countsMayDiffer,
    boolean zstd,
    boolean extended,
    Optional<BackingFile> backing) {

  private static final int LENGTH_2 = 72;
  private static final int LENGTH_3 = 104;
  private static final int MAX_TABLE = 32 << 20;
  private static final int MAX_REFCOUNT_TABLE = 8 << 20;

  private static final long DIRTY = 1;
  private static final long CORRUPT = 1 << 1;
  private static final long DATA_FILE = 1 << 2;
  private static final long COMPRESSION_TYPE = 1 << 3;
  private static final long EXTENDED = 1 << 4;

  /** Refcounts may be wrong (bit 0), and need not be right for reading. */
  private static final long KNOWN = DIRTY | CORRUPT | DATA_FILE | COMPRESSION_TYPE | EXTENDED;

  static Qcow2Header read(ImageStructures image) throws InputException {
    ByteBuffer start = image.structure(0, LENGTH_2, ByteOrder.BIG_ENDIAN);
    int version = start.getInt(4);
    image.require(
        version == 2 || version == 3,
        Sentence.of("its version {0} at byte 4 is not known", Integer.toUnsignedString(version)));
    int bits = start.getInt(20);
    image.require(
        bits >= 9 && bits <= 21,
        Sentence.of(
            "its cluster size of 2 to the power of {0} bytes, at byte 20, is not possible",
            Integer.toUnsignedString(bits)));
    image.require(
        start.getInt(32) == 0,
        Sentence.of(
            "it is encrypted, by method {0} at byte 32",
            Integer.toUnsignedString(start.getInt(32))));
    long features = 0;
    int length = LENGTH_2;
    boolean zstd = false;
    int order = 4;
    // Internal snapshots have clusters of their own.
    boolean countsMayDiffer = start.getInt(60) != 0;
    if (version == 3) {
      ByteBuffer more = image.structure(0, LENGTH_3, ByteOrder.BIG_ENDIAN);
      features = features(image, more.getLong(72));
      order = more.getInt(96);
      image.require(
          order >= 0 && order <= 6,
          Sentence.of(
              "its refcount order {0} at byte 96 is too large", Integer.toUnsignedString(order)));
      countsMayDiffer |= (features & DIRTY) != 0 || more.getLong(88) != 0;
      length = more.getInt(100);
      image.require(
          length >= LENGTH_3 && length % 8 == 0 && length <= 1 << bits,
          Sentence.of(
              "its header length of {0} bytes, at byte 100, is not possible",
              Integer.toUnsignedString(length)));
      zstd = zstd(image, length, (features & COMPRESSION_TYPE) != 0);
    }
    boolean extended = (features & EXTENDED) != 0;
    image.require(
        !extended || bits >= 14,
        Sentence.of("its clusters are too small for the subclusters that it asks for"));
    Qcow2Header header =
        new Qcow2Header(
            version,
            bits,
            start.getLong(24),
            start.getLong(40),
            start.getInt(36),
            start.getLong(48),
            start.getInt(56),
            order,
            countsMayDiffer,
            zstd,
            extended,
            BackingFile.read(image, start, length, 1 << bits));
    header.check(image);
    return header;
  }

  private static long features(ImageStructures image, long features) throws InputException {
    image.require((features & DATA_FILE) == 0, Sentence.of("its data is in another file"));
    image.require(
        (features & CORRUPT) == 0,
        Sentence.of("it is marked as corrupt; repair it with qemu-img check -r all first"));
    image.require(
        (features & ~KNOWN) == 0,
        Sentence.of(
            "it needs features that are not known, by bits 0x{0} at byte 72",
            Long.toHexString(features & ~KNOWN)));
    return features;
  }

  private static boolean zstd(ImageStructures image, int length, boolean told)
      throws InputException {
    int type =
        length > LENGTH_3
            ? Byte.toUnsignedInt(image.structure(LENGTH_3, 1, ByteOrder.BIG_ENDIAN).get(0))
            : 0;
    image.require(
        type <= 1, Sentence.of("its compression type {0} at byte 104 is not known", type));
    image.require(
        told == (type != 0),
        Sentence.of("its compression type {0} at byte 104 contradicts its features", type));
    return type == 1;
  }

  private void check(ImageStructures image) throws InputException {
    image.require(
        capacity >= 0 && capacity <= ImageStructures.MAX_CAPACITY,
        Sentence.of(
            "its disk has no possible size: {0} bytes, at byte 24",
            Long.toUnsignedString(capacity)));
    image.require(
        capacity % 512 == 0,
        Sentence.of("its size of {0} bytes is no whole number of 512-byte sectors", capacity));
    long table = 8L * Integer.toUnsignedLong(firstEntries);
    image.require(
        table <= MAX_TABLE,
        Sentence.of(
            "its L1 table of {0} entries, at byte 36, is too large",
            Integer.toUnsignedString(firstEntries)));
    image.require(
        neededFirstEntries() <= firstEntries,
        Sentence.of(
            "its L1 table of {0} entries, at byte 36, is too small for its disk", firstEntries));
    requireAligned(image, firstTable, Sentence.of("its L1 table"));
    image.requireInside(firstTable, table, Sentence.of("its L1 table"));
    long refcounts = Integer.toUnsignedLong(refcountClusters) << clusterBits;
    image.require(
        refcounts > 0 && refcounts <= MAX_REFCOUNT_TABLE,
        Sentence.of(
            "its refcount table of {0} clusters, at byte 56, has no possible size",
            Integer.toUnsignedString(refcountClusters)));
    requireAligned(image, refcountTable, Sentence.of("its refcount table"));
    image.requireInside(refcountTable, refcounts, Sentence.of("its refcount table"));
  }

  private void requireAligned(ImageStructures image, long offset, Sentence what)
      throws InputException {
    if ((offset & clusterSize() - 1) != 0) {
      throw image.refused(what, offset, Sentence.of("does not begin with a cluster"));
    }
  }

  int clusterSize() {
    return 1 << clusterBits;
  }

  /** Returns the bytes of an entry in an L2 table. */
  int entrySize() {
    return extended ? 16 : 8;
  }

  /** Returns how many bits of a cluster's number are its place in an L2 table. */
  int secondBits() {
    return clusterBits - (extended ? 4 : 3);
  }

  /** Returns how many entries of the L1 table the disk makes use of. */
  long neededFirstEntries() {
    int bits = clusterBits + secondBits();
    return (capacity >>> bits) + ((capacity & (1L << bits) - 1) == 0 ? 0 : 1);
  }

  /** Returns how many clusters the L1 table has. */
  long firstClusters() {
    long bytes = Long.BYTES * Integer.toUnsignedLong(firstEntries);
    return bytes + clusterSize() - 1 >>> clusterBits;
  }

  DiskImage image() {
    return new DiskImage(DiskFormat.QCOW2, "", capacity);
  }
}
