package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** Reads grain tables one after the other, neighbours together and those in holes not at all. */
final class TableReader {

  private static final int WINDOW = 1 << 16;
  private static final ByteBuffer ZEROS = ByteBuffer.allocate(Sector.TABLE_BYTES);

  private final ImageSource source;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).order(ByteOrder.LITTLE_ENDIAN);
  private long start;
  private long end;
  private long hole;

  TableReader(ImageSource source) {
    this.source = source;
  }

  /**
   * Returns the bytes of a table, in little-endian order; null if they are all zeros.
   *
   * @param sector of a table that lies inside the file
   */
  @Nullable ByteBuffer read(long sector) throws InputException {
    long offset = sector * Sector.BYTES;
    if (offset < start || offset + Sector.TABLE_BYTES > end) {
      if (offset >= start && offset + Sector.TABLE_BYTES <= hole) {
        return null;
      }
      long data = source.dataFrom(offset);
      if (data >= offset + Sector.TABLE_BYTES) {
        start = offset;
        end = offset;
        hole = data;
        return null;
      }
      fill(offset);
    }
    ByteBuffer table = window.slice((int) (offset - start), Sector.TABLE_BYTES);
    return table.equals(ZEROS) ? null : table.order(ByteOrder.LITTLE_ENDIAN);
  }

  private void fill(long offset) throws InputException {
    window.clear().limit((int) Math.min(WINDOW, source.size() - offset));
    source.read(offset, window);
    start = offset;
    end = offset + window.position();
    hole = end;
    window.clear();
  }
}
