package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.table.Extent;
import ovation.packaging.disk.table.Extent.Kind;
import ovation.packaging.disk.table.TablePages;

/** Where the content of each cluster is: the L1 table in memory, L2 tables page by page. */
final class ClusterMap {

  private static final int SUBCLUSTERS = 32;

  private final Qcow2Header header;
  private final long[] first;
  private final TablePages pages;

  private ClusterMap(Qcow2Header header, long[] first, TablePages pages) {
    this.header = header;
    this.first = first;
    this.pages = pages;
  }

  /** Reads the L1 table. */
  static ClusterMap read(Qcow2Header header, ImageSource source) throws InputException {
    long[] first = new long[(int) header.neededFirstEntries()];
    ByteBuffer part = ByteBuffer.allocate(1 << 16);
    for (int i = 0; i < first.length; i += part.capacity() / Long.BYTES) {
      int count = Math.min(first.length - i, part.capacity() / Long.BYTES);
      part.clear().limit(count * Long.BYTES);
      source.read(header.firstTable() + (long) Long.BYTES * i, part);
      part.flip().asLongBuffer().get(first, i, count);
    }
    int page = Math.min(header.clusterSize(), TablePages.LARGEST);
    return new ClusterMap(header, first, new TablePages(source, ByteOrder.BIG_ENDIAN, page));
  }

  /** Returns the entries of the L1 table that the disk makes use of. */
  long[] first() {
    return first;
  }

  TablePages pages() {
    return pages;
  }

  /**
   * Returns what lies at a place, from there as far as it is easily seen to be alike.
   *
   * @param limit the extent is not longer, in bytes
   */
  Extent find(long offset, long limit) throws InputException {
    int bits = header.clusterBits();
    int index = (int) (offset >>> bits + header.secondBits());
    long table = first[index] & Entries.OFFSET;
    if (table == 0) {
      int end = index + 1;
      while (end < first.length && (first[end] & Entries.OFFSET) == 0) {
        end++;
      }
      long length = ((long) end << bits + header.secondBits()) - offset;
      return new Extent(Kind.PARENT, 0, Math.min(limit, length));
    }
    long number = offset >>> bits & (1L << header.secondBits()) - 1;
    long at = table + number * header.entrySize();
    long start = at & -pages.size();
    long[] page = pages.page(start);
    int place = (int) (at - start) >>> 3;
    int within = (int) offset & header.clusterSize() - 1;
    return header.extended()
        ? subclusters(page[place], page[place + 1], within, limit)
        : clusters(page, place, within, limit);
  }

  private Extent clusters(long[] page, int place, int within, long limit) {
    int size = header.clusterSize();
    long entry = page[place];
    Kind kind = kind(entry);
    long length = (long) size - within;
    if (kind == Kind.COMPRESSED) {
      return new Extent(kind, entry, Math.min(limit, length));
    }
    long host = entry & Entries.OFFSET;
    long next = host + size;
    for (int i = place + 1; i < page.length && length < limit; i++) {
      long other = page[i];
      if (kind(other) != kind || kind == Kind.DATA && (other & Entries.OFFSET) != next) {
        break;
      }
      next += size;
      length += size;
    }
    return new Extent(kind, kind == Kind.DATA ? host + within : 0, Math.min(limit, length));
  }

  private static Kind kind(long entry) {
    if (Entries.isCompressed(entry)) {
      return Kind.COMPRESSED;
    }
    if ((entry & Entries.ZERO) != 0) {
      return Kind.ZEROS;
    }
    return (entry & Entries.OFFSET) == 0 ? Kind.PARENT : Kind.DATA;
  }

  /** One cluster of which each 32nd part is told apart ("Extended L2 Entries"). */
  private Extent subclusters(long entry, long parts, int within, long limit) {
    int size = header.clusterSize();
    if (Entries.isCompressed(entry)) {
      return new Extent(Kind.COMPRESSED, entry, Math.min(limit, size - within));
    }
    int part = within / (size / SUBCLUSTERS);
    Kind kind = part(parts, part);
    int end = part + 1;
    while (end < SUBCLUSTERS && part(parts, end) == kind) {
      end++;
    }
    long length = (long) end * (size / SUBCLUSTERS) - within;
    long place = kind == Kind.DATA ? (entry & Entries.OFFSET) + within : 0;
    return new Extent(kind, place, Math.min(limit, length));
  }

  private static Kind part(long parts, int number) {
    if ((parts >>> number & 1) != 0) {
      return Kind.DATA;
    }
    return (parts >>> SUBCLUSTERS + number & 1) != 0 ? Kind.ZEROS : Kind.PARENT;
  }
}
