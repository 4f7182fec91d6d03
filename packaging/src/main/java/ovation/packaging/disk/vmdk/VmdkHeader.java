package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/** The header of a VMDK that holds its data itself: sparse, or the stream made for packages. */
final class VmdkHeader {

  private static final int SECTOR = 512;
  private static final int MAGIC = 0x564d444b;
  private static final long MAX_SECTORS = 1L << 37;
  private static final long MAX_DESCRIPTOR = (1L << 20) / SECTOR;
  private static final int KNOWN_FLAGS = 0x30007;
  private static final int COMPRESSED = 0x10000;
  private static final int MARKERS = 0x20000;
  private static final long AT_END = -1;
  private static final int TABLE_ENTRIES = 512;
  private static final Pattern CREATE_TYPE =
      Pattern.compile("(?m)^\\s*createType\\s*=\\s*\"([A-Za-z0-9]{1,40})\"");
  private static final Pattern PARENT =
      Pattern.compile("(?m)^\\s*parentCID\\s*=\\s*([0-9A-Fa-f]{1,8})\\s*$");

  private final ImageStructures image;
  private final ByteBuffer sector;

  private VmdkHeader(ImageStructures image) throws InputException {
    this.image = image;
    this.sector = image.structure(0, SECTOR, ByteOrder.LITTLE_ENDIAN);
  }

  static DiskImage read(ImageStructures image) throws InputException {
    image.require(
        image.structure(0, 4, ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC,
        "it only describes a disk whose data is in other files; convert it to one file");
    return new VmdkHeader(image).read();
  }

  private DiskImage read() throws InputException {
    int version = sector.getInt(4);
    image.require(version >= 1 && version <= 3, "its version " + version + " is not known");
    int flags = sector.getInt(8);
    image.require((flags & ~KNOWN_FLAGS) == 0, "its header has unknown flags");
    long capacity = sector.getLong(12);
    image.require(capacity > 0 && capacity <= MAX_SECTORS, "its disk has no possible size");
    image.require(
        ImageStructures.isPowerOfTwo(sector.getLong(20), 8, 2048),
        "its grain size is not possible");
    image.require(sector.getInt(44) == TABLE_ENTRIES, "its grain tables are not of 512 entries");
    checkLineEnds();
    checkDirectory();
    boolean stream = (flags & COMPRESSED) != 0 && (flags & MARKERS) != 0;
    int algorithm = sector.getShort(77);
    image.require(algorithm == ((flags & COMPRESSED) == 0 ? 0 : 1), "its compression is not known");
    String type = createType().orElse(stream ? "streamOptimized" : "monolithicSparse");
    return new DiskImage(DiskFormat.VMDK, type, capacity * SECTOR);
  }

  /** A transfer in text mode breaks these four bytes, and with them the whole disk. */
  private void checkLineEnds() throws InputException {
    image.require(
        sector.getInt(73)
            == ByteBuffer.wrap(new byte[] {'\n', ' ', '\r', '\n'})
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt(),
        "its line ends were converted on the way here; copy it again as binary");
  }

  private void checkDirectory() throws InputException {
    long directory = sector.getLong(56);
    if (directory != AT_END) {
      image.require(directory > 0 && directory <= MAX_SECTORS, "its directory has no place");
      image.requireInside(directory * SECTOR, SECTOR, "its directory");
      return;
    }
    OptionalLong size = image.size();
    if (size.isEmpty()) {
      return;
    }
    image.require(size.getAsLong() >= 3L * SECTOR, "its end is missing");
    ByteBuffer footer =
        image.structure(size.getAsLong() - 2L * SECTOR, SECTOR, ByteOrder.LITTLE_ENDIAN);
    image.require(
        footer.getInt(0) == MAGIC, "its end is missing, so it is truncated; copy it again");
    image.require(
        footer.getLong(12) == sector.getLong(12) && footer.getLong(20) == sector.getLong(20),
        "its beginning and its end contradict each other");
    long atEnd = footer.getLong(56);
    image.require(atEnd > 0 && atEnd <= MAX_SECTORS, "its directory has no place");
    image.requireInside(atEnd * SECTOR, SECTOR, "its directory");
  }

  private Optional<String> createType() throws InputException {
    long offset = sector.getLong(28);
    long length = sector.getLong(36);
    if (offset == 0 || length == 0) {
      throw image.refused("it is one part of an image of several files");
    }
    image.require(
        offset > 0 && offset <= MAX_SECTORS && length > 0 && length <= MAX_DESCRIPTOR,
        "its description has no place");
    ByteBuffer bytes =
        image.structure(offset * SECTOR, (int) (length * SECTOR), ByteOrder.LITTLE_ENDIAN);
    String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
    Matcher parent = PARENT.matcher(text);
    image.require(
        !parent.find() || parent.group(1).toLowerCase(Locale.ROOT).equals("ffffffff"),
        "it holds only the changes to another image; consolidate it first");
    Matcher type = CREATE_TYPE.matcher(text);
    if (!type.find()) {
      return Optional.empty();
    }
    image.require(
        type.group(1).equals("monolithicSparse") || type.group(1).equals("streamOptimized"),
        "it is of the kind " + type.group(1) + ", whose data is in other files");
    return Optional.of(type.group(1));
  }
}
