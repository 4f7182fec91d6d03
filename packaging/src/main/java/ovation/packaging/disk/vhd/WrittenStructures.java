package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import ovation.packaging.disk.ImageId;
import ovation.packaging.disk.ImageRequest;

/**
 * The footer and the dynamic header of images that we make.
 *
 * <p>The creator is that of Hyper-V ({@code win }): with it every reader, QEMU among them, goes by
 * the exact size rather than by the geometry. The time stamp is always the epoch of the format, the
 * unique id follows from the request: the same disk gives the same bytes.
 */
final class WrittenStructures {

  static final int BLOCK = 2 << 20;

  private static final int VERSION = 0x00010000;
  private static final int CREATOR_VERSION = 0x00060001;
  private static final int RESERVED_FEATURE = 2;

  private WrittenStructures() {}

  /** Returns the footer. */
  static ByteBuffer footer(ImageRequest request, VhdKind kind) {
    Geometry geometry = Geometry.of(request.capacity() / 512);
    ByteBuffer footer = ByteBuffer.allocate(VhdFooter.LENGTH);
    footer
        .put(ascii(VhdFooter.COOKIE))
        .putInt(RESERVED_FEATURE)
        .putInt(VERSION)
        .putLong(kind == VhdKind.FIXED ? -1 : VhdFooter.LENGTH)
        .putInt(0)
        .put(ascii("win "))
        .putInt(CREATOR_VERSION)
        .put(ascii("Wi2k"))
        .putLong(request.capacity())
        .putLong(request.capacity())
        .putShort((short) geometry.cylinders())
        .put((byte) geometry.heads())
        .put((byte) geometry.sectorsPerTrack())
        .putInt(kind.code())
        .putInt(0)
        .put(ImageId.of(request.content(), "VHD unique id"));
    return footer
        .clear()
        .putInt(VhdFooter.CHECKSUM_AT, VhdChecksum.of(footer, VhdFooter.CHECKSUM_AT));
  }

  /**
   * Returns the dynamic header, which follows the footer's copy.
   *
   * @param table where the block allocation table is, in bytes
   */
  static ByteBuffer header(long table, int entries) {
    ByteBuffer header = ByteBuffer.allocate(DynamicHeader.LENGTH);
    header
        .put(ascii(DynamicHeader.COOKIE))
        .putLong(-1)
        .putLong(table)
        .putInt(VERSION)
        .putInt(entries)
        .putInt(BLOCK);
    return header
        .clear()
        .putInt(DynamicHeader.CHECKSUM_AT, VhdChecksum.of(header, DynamicHeader.CHECKSUM_AT));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
