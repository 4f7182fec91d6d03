package ovation.packaging.disk.block;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Writes a table of 32-bit entries in their order, page by page, so that the largest one takes no
 * memory. Entries that are never set have all bits set: not there, in a VHD as in a VDI.
 */
public final class EntryWriter {

  private static final int PAGE = 1 << 16;

  private final ImageOutput output;
  private final long offset;
  private final long length;
  private final ByteBuffer page;
  private long done;

  /**
   * Begins a table.
   *
   * @param offset of the table in the file in bytes
   * @param length of the table in bytes, with whatever follows its last entry
   */
  public EntryWriter(ImageOutput output, long offset, long length, ByteOrder order) {
    this.output = output;
    this.offset = offset;
    this.length = length;
    this.page = ByteBuffer.allocateDirect((int) Math.min(PAGE, Math.max(4, length))).order(order);
    clear();
  }

  private void clear() {
    page.clear();
    while (page.hasRemaining()) {
      page.put((byte) 0xff);
    }
    page.clear();
  }

  /**
   * Sets an entry.
   *
   * @param index not less than that of the entry before
   */
  public void set(long index, int value) throws OutputException {
    while (4 * index >= done + page.capacity()) {
      flush();
    }
    page.putInt((int) (4 * index - done), value);
  }

  /** Writes what is left of the table. */
  public void finish() throws OutputException {
    while (done < length) {
      flush();
    }
  }

  private void flush() throws OutputException {
    page.position(0).limit((int) Math.min(page.capacity(), length - done));
    int count = page.remaining();
    output.write(offset + done, page);
    done += count;
    clear();
  }
}
