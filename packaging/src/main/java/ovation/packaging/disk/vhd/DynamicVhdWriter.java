package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.block.EntryWriter;

/**
 * Writes a dynamic image: a copy of the footer, the dynamic header, the block allocation table,
 * blocks of 2 MiB in the order of the disk, the footer. A block is begun by its first unit that is
 * not zeros; its sector bitmap says that all its sectors are there, and zeros within it are left to
 * the file system as holes.
 */
final class DynamicVhdWriter implements ImageWriter {

  static final int UNIT = 1 << 16;

  /** A block holds whole runs. */
  static final int RUN = 1 << 20;

  private static final int HEADER_AT = VhdFooter.LENGTH;
  private static final int TABLE_AT = HEADER_AT + DynamicHeader.LENGTH;
  private static final int BLOCK = WrittenStructures.BLOCK;
  private static final int BITMAP = BLOCK / 512 / 8;

  private final ImageOutput output;
  private final ByteBuffer footer;
  private final EntryWriter table;
  private final ByteBuffer bitmap = ByteBuffer.allocateDirect(BITMAP);
  private long current = -1;
  private long place;
  private long end;

  DynamicVhdWriter(ImageRequest request, ImageOutput output) throws OutputException {
    this.output = output;
    this.footer = WrittenStructures.footer(request, VhdKind.DYNAMIC);
    int entries = (int) ((request.capacity() + BLOCK - 1) / BLOCK);
    long length = (4L * entries + 511) / 512 * 512;
    this.table = new EntryWriter(output, TABLE_AT, length, ByteOrder.BIG_ENDIAN);
    this.end = TABLE_AT + length;
    output.write(0, footer.duplicate());
    output.write(HEADER_AT, WrittenStructures.header(TABLE_AT, entries));
    for (int i = 0; i < BITMAP; i++) {
      bitmap.put(i, (byte) 0xff);
    }
  }

  @Override
  public int unit() {
    return UNIT;
  }

  @Override
  public int run() {
    return RUN;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    long block = offset / BLOCK;
    if (block != current) {
      begin(block);
    }
    output.write(place + offset % BLOCK, packed);
  }

  private void begin(long block) throws OutputException {
    table.set(block, (int) (end / 512));
    output.write(end, bitmap.clear());
    current = block;
    place = end + BITMAP;
    end = place + BLOCK;
  }

  @Override
  public void finish() throws OutputException {
    table.finish();
    output.write(end, footer.duplicate());
  }

  @Override
  public void close() {}
}
