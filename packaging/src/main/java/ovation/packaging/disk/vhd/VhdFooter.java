package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * The footer of a VHD (Virtual Hard Disk Image Format Specification, "Hard Disk Footer Format").
 *
 * <p>Which size is the disk's: Hyper-V, Azure, XenServer and VirtualBox go by the current size;
 * Virtual PC and Virtual Server showed their guests cylinders × heads × sectors, which may be less,
 * and QEMU imitates them in images that it names {@code qemu}. So the geometry counts in images of
 * these three creators, unless it is the largest there is (which says "see the current size"), none
 * at all, or more than the current size. QEMU goes by the geometry with creators that it does not
 * know, too; here their disks keep their full size, as in Hyper-V.
 *
 * @param offset in the file in bytes
 * @param kind fixed, dynamic or differencing
 * @param dataOffset where the dynamic header is, in bytes
 * @param capacity of the disk in bytes
 * @param currentSize in bytes, as the footer says
 * @param id the unique id, by which a child knows its parent
 */
record VhdFooter(
    long offset, VhdKind kind, long dataOffset, long capacity, long currentSize, UUID id) {

  static final int LENGTH = 512;
  static final String COOKIE = "conectix";
  static final int CHECKSUM_AT = 64;

  /** The largest disk: BAT entries of Microsoft's programs reach no farther. */
  static final long MAX_CAPACITY = 2040L << 30;

  private static final Set<String> BY_GEOMETRY = Set.of("vpc ", "vs  ", "qemu");
  private static final long LARGEST_GEOMETRY = 65_535L * 16 * 255;
  private static final int VERSION = 0x00010000;

  /**
   * Reads a footer whose checksum is right.
   *
   * @param offset of the footer in the file in bytes
   * @throws InputException if a field cannot be
   */
  static VhdFooter read(ImageStructures image, ByteBuffer footer, long offset)
      throws InputException {
    int version = footer.getInt(12);
    if (version >>> 16 != VERSION >>> 16) {
      throw image.refused(
          Sentence.of("its footer"),
          offset,
          Sentence.of("has the version {0}, not 1.0", Integer.toHexString(version)));
    }
    VhdKind kind =
        VhdKind.of(footer.getInt(60))
            .orElseThrow(() ->
                image.refused(
                    Sentence.of("its footer"),
                    offset,
                    Sentence.of(
                        "names the disk type {0}, which is not known",
                        Integer.toUnsignedString(footer.getInt(60)))));
    long currentSize = footer.getLong(48);
    if (currentSize < 0 || currentSize > MAX_CAPACITY || currentSize % 512 != 0) {
      throw image.refused(
          Sentence.of("its footer"),
          offset,
          Sentence.of(
              "says that the disk has {0} bytes, which no disk in this format has",
              Long.toUnsignedString(currentSize)));
    }
    return new VhdFooter(
        offset,
        kind,
        footer.getLong(16),
        capacity(footer, currentSize),
        currentSize,
        new UUID(footer.getLong(68), footer.getLong(76)));
  }

  private static long capacity(ByteBuffer footer, long currentSize) {
    byte[] creator = new byte[4];
    footer.get(28, creator);
    long sectors =
        (long) Short.toUnsignedInt(footer.getShort(56))
            * Byte.toUnsignedInt(footer.get(58))
            * Byte.toUnsignedInt(footer.get(59));
    boolean counts =
        BY_GEOMETRY.contains(new String(creator, StandardCharsets.ISO_8859_1))
            && sectors > 0
            && sectors != LARGEST_GEOMETRY;
    return counts ? Math.min(sectors * 512, currentSize) : currentSize;
  }

  /** Whether a copy says the same of the disk, wherever it stands. */
  boolean agrees(VhdFooter copy) {
    return kind == copy.kind
        && dataOffset == copy.dataOffset
        && capacity == copy.capacity
        && id.equals(copy.id);
  }
}
