package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * Where the block allocation table and the metadata are (MS-VHDX 2.2.3). Of two equal copies the
 * first that is not damaged counts.
 */
record RegionTable(Region bat, Region metadata) {

  static final int SIZE = 64 << 10;
  static final long FIRST_AT = 192L << 10;
  static final long SECOND_AT = 256L << 10;
  static final int MARK = 0x69676572;
  static final int ENTRY = 32;
  static final int FIRST_ENTRY = 16;

  private static final int MOST_ENTRIES = 2047;
  private static final long MIB = 1L << 20;

  /**
   * A part of the file.
   *
   * @param offset in bytes
   * @param length in bytes
   */
  record Region(long offset, long length) {}

  static RegionTable read(ImageStructures image) throws InputException {
    ByteBuffer table = image.structure(FIRST_AT, SIZE, ByteOrder.LITTLE_ENDIAN);
    long at = FIRST_AT;
    if (!isSound(table)) {
      table = image.structure(SECOND_AT, SIZE, ByteOrder.LITTLE_ENDIAN);
      at = SECOND_AT;
    }
    image.require(
        table.getInt(0) == MARK, Sentence.of("its region table at byte {0} has no mark", at));
    image.require(
        Crc.holds(table),
        Sentence.of("its region table at byte {0} is damaged: its checksum differs", at));
    long entries = Integer.toUnsignedLong(table.getInt(8));
    image.require(
        entries <= MOST_ENTRIES,
        Sentence.of("its region table at byte {0} has too many entries: {1}", at, entries));
    @Nullable Region bat = null;
    @Nullable Region metadata = null;
    List<Region> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      int place = FIRST_ENTRY + ENTRY * i;
      UUID kind = Guids.get(table, place);
      Region region = region(image, table, place, at);
      requireApart(image, region, all, at + place);
      all.add(region);
      if (kind.equals(Guids.BAT_REGION)) {
        bat = region;
      } else if (kind.equals(Guids.METADATA_REGION)) {
        metadata = region;
      } else if ((table.getInt(place + 28) & 1) != 0) {
        throw image.refused(
            Sentence.of("its region"),
            at + place,
            Sentence.of("is required, and of a kind that is not known"));
      }
    }
    if (bat == null) {
      throw image.refused(Sentence.of("its block allocation table is missing"));
    }
    if (metadata == null) {
      throw image.refused(Sentence.of("its metadata are missing"));
    }
    return new RegionTable(bat, metadata);
  }

  private static boolean isSound(ByteBuffer table) {
    return table.getInt(0) == MARK && Crc.holds(table);
  }

  private static Region region(ImageStructures image, ByteBuffer table, int place, long at)
      throws InputException {
    long offset = table.getLong(place + 16);
    long length = Integer.toUnsignedLong(table.getInt(place + 24));
    if (offset < MIB || offset % MIB != 0 || length == 0 || length % MIB != 0) {
      throw image.refused(
          Sentence.of("its region"), at + place, Sentence.of("has no possible place"));
    }
    return new Region(offset, length);
  }

  private static void requireApart(
      ImageStructures image, Region region, List<Region> others, long at) throws InputException {
    for (Region other : others) {
      if (region.offset - other.offset < other.length
          && other.offset - region.offset < region.length) {
        throw image.refused(Sentence.of("its region"), at, Sentence.of("overlaps another one"));
      }
    }
  }
}
