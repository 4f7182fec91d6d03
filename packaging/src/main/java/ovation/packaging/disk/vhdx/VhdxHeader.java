package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/** The headers of a VHDX: the region table leads to the metadata, and those tell the size. */
final class VhdxHeader {

  private static final long REGIONS_AT = 192L << 10;
  private static final int TABLE_LENGTH = 64 << 10;
  private static final int MAX_ENTRIES = 2047;
  private static final int ENTRY = 32;
  private static final UUID METADATA = UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e");
  private static final UUID PARAMETERS = UUID.fromString("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
  private static final UUID SIZE = UUID.fromString("2fa54224-cd1b-4876-b211-5dbed83bf4b8");

  private final ImageStructures image;

  private VhdxHeader(ImageStructures image) {
    this.image = image;
  }

  static DiskImage read(ImageStructures image) throws InputException {
    return new VhdxHeader(image).read();
  }

  private DiskImage read() throws InputException {
    long metadata = metadataRegion();
    ByteBuffer table = image.structure(metadata, TABLE_LENGTH, ByteOrder.LITTLE_ENDIAN);
    image.require(hasText(table, "metadata"), "its metadata are missing");
    int entries = Short.toUnsignedInt(table.getShort(10));
    image.require(entries <= MAX_ENTRIES, "its metadata are too many");
    Optional<Long> parameters = Optional.empty();
    Optional<Long> size = Optional.empty();
    for (int i = 0; i < entries; i++) {
      int at = ENTRY * (i + 1);
      long place = metadata + Integer.toUnsignedLong(table.getInt(at + 16));
      UUID kind = uuid(table, at);
      if (kind.equals(PARAMETERS)) {
        parameters = Optional.of(place);
      } else if (kind.equals(SIZE)) {
        size = Optional.of(place);
      }
    }
    if (parameters.isEmpty() || size.isEmpty()) {
      throw image.refused("its metadata do not tell its size");
    }
    int bits = image.structure(parameters.get() + 4, 4, ByteOrder.LITTLE_ENDIAN).getInt(0);
    image.require((bits & 2) == 0, "it holds only the changes to another image; merge it first");
    long capacity = image.structure(size.get(), 8, ByteOrder.LITTLE_ENDIAN).getLong(0);
    image.requireCapacity(capacity);
    return new DiskImage(DiskFormat.VHDX, (bits & 1) == 0 ? "dynamic" : "fixed", capacity);
  }

  private long metadataRegion() throws InputException {
    ByteBuffer table = image.structure(REGIONS_AT, TABLE_LENGTH, ByteOrder.LITTLE_ENDIAN);
    image.require(hasText(table, "regi"), "its region table is missing");
    image.require(checksumHolds(table), "its region table is damaged");
    long entries = Integer.toUnsignedLong(table.getInt(8));
    image.require(entries <= MAX_ENTRIES, "its regions are too many");
    for (int i = 0; i < entries; i++) {
      int at = 16 + ENTRY * i;
      if (uuid(table, at).equals(METADATA)) {
        long offset = table.getLong(at + 16);
        image.require(offset >= 1 << 20, "its metadata have no place");
        image.requireInside(offset, TABLE_LENGTH, "its metadata");
        return offset;
      }
    }
    throw image.refused("its metadata are missing");
  }

  private static boolean checksumHolds(ByteBuffer table) {
    byte[] bytes = new byte[TABLE_LENGTH];
    table.get(0, bytes);
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, 4);
    checksum.update(new byte[4]);
    checksum.update(bytes, 8, bytes.length - 8);
    return (int) checksum.getValue() == table.getInt(4);
  }

  private static boolean hasText(ByteBuffer table, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    return table.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  /** A GUID as Microsoft stores it: the first three parts little-endian. */
  private static UUID uuid(ByteBuffer table, int at) {
    long high =
        Integer.toUnsignedLong(table.getInt(at)) << 32
            | Short.toUnsignedLong(table.getShort(at + 4)) << 16
            | Short.toUnsignedLong(table.getShort(at + 6));
    long low = Long.reverseBytes(table.getLong(at + 8));
    return new UUID(high, low);
  }
}
