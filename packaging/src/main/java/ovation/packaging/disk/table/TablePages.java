package ovation.packaging.disk.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReferenceArray;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * Pages of tables whose entries are words of 64 bits, read when they are asked for. Some 4 MiB of
 * them are kept, however large the tables are. Safe for several threads.
 */
public final class TablePages {

  /** The largest page in bytes. */
  public static final int LARGEST = 1 << 16;

  private static final int KEPT = 4 << 20;

  private static final class Page {
    private final long position;
    private final long[] entries;

    Page(long position, long[] entries) {
      this.position = position;
      this.entries = entries;
    }
  }

  private final ImageSource source;
  private final ByteOrder order;
  private final int size;
  private final long[] nothing;
  private final AtomicReferenceArray<Page> kept;

  /**
   * Creates an empty cache.
   *
   * @param order of the bytes of an entry
   * @param size of a page in bytes, a power of two from 512 to {@link #LARGEST}
   */
  public TablePages(ImageSource source, ByteOrder order, int size) {
    this.source = source;
    this.order = order;
    this.size = size;
    this.nothing = new long[size / Long.BYTES];
    this.kept = new AtomicReferenceArray<>(KEPT / size);
  }

  /** Returns the size of a page in bytes. */
  public int size() {
    return size;
  }

  /**
   * Returns the entries of a page, which are not to be changed.
   *
   * @param position where it begins in the file in bytes
   * @throws InputException if the file ends within it, or cannot be read
   */
  public long[] page(long position) throws InputException {
    int slot = (int) ((position / size) & (kept.length() - 1));
    Page page = kept.getAcquire(slot);
    if (page == null || page.position != position) {
      page = new Page(position, read(position));
      kept.setRelease(slot, page);
    }
    return page.entries;
  }

  private long[] read(long position) throws InputException {
    if (position <= source.size() - size && source.dataFrom(position) >= position + size) {
      return nothing;
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).order(order);
    source.read(position, bytes);
    long[] entries = new long[size / Long.BYTES];
    bytes.flip().asLongBuffer().get(entries);
    return entries;
  }
}
