package ovation.packaging.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageBytes;
import ovation.packaging.disk.ImageStructures;

/** The footer of a VHD; dynamic images have a copy of it at the beginning. */
final class VhdFooter {

  static final int LENGTH = 512;

  private static final String COOKIE = "conectix";

  private static final int DYNAMIC_LENGTH = 1024;
  private static final long MAX_CAPACITY = 2040L << 30;

  private VhdFooter() {}

  /** Returns where the footer, or its copy at the beginning, is; nothing if there is none. */
  static Optional<Long> place(ImageBytes bytes) throws IOException {
    if (ImageStructures.hasText(bytes, 0, COOKIE)) {
      return Optional.of(0L);
    }
    long end = bytes.size().orElse(0) - LENGTH;
    return end > 0 && ImageStructures.hasText(bytes, end, COOKIE)
        ? Optional.of(end)
        : Optional.empty();
  }

  static DiskImage read(ImageStructures image) throws InputException {
    long offset = image.hasText(0, COOKIE) ? 0 : image.size().orElse(0) - LENGTH;
    ByteBuffer footer = image.structure(offset, LENGTH, ByteOrder.BIG_ENDIAN);
    image.require(checksum(footer, 64) == footer.getInt(64), "its footer is damaged");
    long capacity = footer.getLong(48);
    image.require(
        capacity > 0 && capacity <= MAX_CAPACITY && capacity % 512 == 0,
        "its disk has no possible size");
    return switch (footer.getInt(60)) {
      case 2 -> fixed(image, capacity);
      case 3 -> dynamic(image, footer.getLong(16), capacity);
      case 4 -> throw image.refused("it holds only the changes to another image; merge it first");
      default -> throw image.refused("its kind is not known");
    };
  }

  private static DiskImage fixed(ImageStructures image, long capacity) throws InputException {
    image.requireInside(0, capacity + LENGTH, "its data");
    return new DiskImage(DiskFormat.VHD, "fixed", capacity);
  }

  private static DiskImage dynamic(ImageStructures image, long offset, long capacity)
      throws InputException {
    ByteBuffer header = image.structure(offset, DYNAMIC_LENGTH, ByteOrder.BIG_ENDIAN);
    byte[] cookie = new byte[8];
    header.get(0, cookie);
    image.require(
        ByteBuffer.wrap(cookie)
            .equals(ByteBuffer.wrap("cxsparse".getBytes(StandardCharsets.US_ASCII))),
        "its dynamic header is missing");
    image.require(checksum(header, 36) == header.getInt(36), "its dynamic header is damaged");
    long entries = Integer.toUnsignedLong(header.getInt(28));
    long block = Integer.toUnsignedLong(header.getInt(32));
    image.require(
        ImageStructures.isPowerOfTwo(block, 512L << 10, 256L << 20),
        "its block size is not possible");
    image.require(entries * block >= capacity, "its block table is too small for its disk");
    image.requireInside(header.getLong(16), 4 * entries, "its block table");
    return new DiskImage(DiskFormat.VHD, "dynamic", capacity);
  }

  /** The complement of the sum of all bytes but the checksum's own. */
  private static int checksum(ByteBuffer structure, int place) {
    int sum = 0;
    for (int i = 0; i < structure.limit(); i++) {
      boolean own = i >= place && i < place + 4;
      sum += own ? 0 : Byte.toUnsignedInt(structure.get(i));
    }
    return ~sum;
  }
}
