package ovation.packaging.disk.qcow2;

import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.table.TablePages;
import ovation.packaging.disk.table.UsedSpace;

/**
 * Walks all tables of the disk once: what they point to lies inside the file, begins with a
 * cluster, and belongs to one place of the disk alone where the table says so.
 */
final class TableCheck {

  private final Qcow2Header header;
  private final ImageStructures image;
  private final long fileSize;
  private final ClusterMap map;

  /** Clusters of tables, and those of data that say that nothing else uses them. */
  private final UsedSpace owned = new UsedSpace();

  /** Clusters of data that may be used more than once. */
  private final UsedSpace shared = new UsedSpace();

  TableCheck(Qcow2Header header, ImageStructures image, long fileSize, ClusterMap map) {
    this.header = header;
    this.image = image;
    this.fileSize = fileSize;
    this.map = map;
  }

  void run() throws InputException {
    owned.take(0);
    long firstSize = Long.BYTES * Integer.toUnsignedLong(header.firstEntries());
    takeTable(header.firstTable(), firstSize, Sentence.of("its L1 table"));
    long refcounts = (long) header.refcountClusters() << header.clusterBits();
    takeTable(header.refcountTable(), refcounts, Sentence.of("its refcount table"));
    long[] first = map.first();
    for (int i = 0; i < first.length; i++) {
      long at = header.firstTable() + (long) Long.BYTES * i;
      long table = first[i] & Entries.OFFSET;
      if ((first[i] & ~(Entries.OFFSET | Entries.COPIED)) != 0) {
        throw image.refused(
            Sentence.of("its entry {0} of the L1 table", i), at, Sentence.of("has unknown bits"));
      }
      if (table != 0) {
        requirePlace(
            table, header.clusterSize(), Sentence.of("its entry {0} of the L1 table", i), at);
        takeTable(table, header.clusterSize(), Sentence.of("its L2 table {0}", i));
      }
    }
    for (int i = 0; i < first.length; i++) {
      if ((first[i] & Entries.OFFSET) != 0) {
        second(i, first[i] & Entries.OFFSET);
      }
    }
  }

  private void takeTable(long offset, long length, Sentence what) throws InputException {
    long clusters = length + header.clusterSize() - 1 >>> header.clusterBits();
    if (!owned.take(offset >>> header.clusterBits(), clusters)) {
      throw image.refused(what, offset, Sentence.of("overlaps another structure"));
    }
  }

  private void second(int number, long table) throws InputException {
    TablePages pages = map.pages();
    long before = (long) number << header.secondBits();
    long clusters = header.capacity() + header.clusterSize() - 1 >>> header.clusterBits();
    long count = Math.min(1L << header.secondBits(), clusters - before);
    int step = header.entrySize() / Long.BYTES;
    int perPage = pages.size() / header.entrySize();
    for (int i = 0; i < count; i += perPage) {
      long at = table + (long) i * header.entrySize();
      long[] page = pages.page(at);
      int end = (int) Math.min(perPage, count - i) * step;
      for (int j = 0; j < end; j += step) {
        long parts = header.extended() ? page[j + 1] : 0;
        if ((page[j] | parts) != 0) {
          entry(number, i + j / step, at + (long) Long.BYTES * j, page[j], parts);
        }
      }
    }
  }

  private void entry(int table, int index, long at, long entry, long parts) throws InputException {
    if (Entries.isCompressed(entry)) {
      compressed(table, index, at, entry, parts);
      return;
    }
    boolean zero = (entry & Entries.ZERO) != 0;
    if ((entry & ~(Entries.OFFSET | Entries.COPIED | Entries.ZERO)) != 0
        || zero && (header.version() < 3 || header.extended())) {
      throw image.refused(name(table, index), at, Sentence.of("has unknown bits"));
    }
    if ((parts & parts >>> 32) != 0) {
      throw image.refused(
          name(table, index), at, Sentence.of("says of a subcluster that it is data and zeros"));
    }
    long host = entry & Entries.OFFSET;
    if (host == 0) {
      if ((parts & 0xffff_ffffL) != 0) {
        throw image.refused(
            name(table, index), at, Sentence.of("has subclusters, but no place for them"));
      }
      return;
    }
    long begin = ((long) table << header.secondBits()) + index << header.clusterBits();
    requirePlace(host, needed(begin, zero, parts), name(table, index), at);
    takeData(host, (entry & Entries.COPIED) != 0, table, index, at);
  }

  /** Returns how many bytes of a cluster count: those of its data that lie on the disk. */
  private long needed(long begin, boolean zero, long parts) {
    long length = zero ? 0 : header.clusterSize();
    if (header.extended()) {
      int last = 32 - Integer.numberOfLeadingZeros((int) parts);
      length = (long) last * (header.clusterSize() / 32);
    }
    return Math.min(length, header.capacity() - begin);
  }

  private void takeData(long host, boolean alone, int table, int index, long at)
      throws InputException {
    long cluster = host >>> header.clusterBits();
    boolean used = owned.has(cluster) || alone && shared.has(cluster);
    (alone ? owned : shared).take(cluster);
    if (used) {
      throw image.refused(
          name(table, index),
          at,
          Sentence.of("points to byte {0}, which something else uses", host));
    }
  }

  private void compressed(int table, int index, long at, long entry, long parts)
      throws InputException {
    int bits = header.clusterBits();
    long place = Entries.compressedPlace(entry, bits);
    long length = Entries.compressedLength(entry, bits);
    if ((entry & Entries.COPIED) != 0 || parts != 0) {
      throw image.refused(name(table, index), at, Sentence.of("has unknown bits"));
    }
    // The last sector may be cut where its data ends.
    if (place >= fileSize || place + length > (fileSize + 511 & ~511L)) {
      throw outside(name(table, index), at, place);
    }
    for (long c = place >>> bits; c <= place + length - 1 >>> bits; c++) {
      if (owned.has(c)) {
        throw image.refused(
            name(table, index),
            at,
            Sentence.of("points to byte {0}, which something else uses", place));
      }
      shared.take(c);
    }
  }

  private void requirePlace(long place, long length, Sentence what, long at) throws InputException {
    if ((place & header.clusterSize() - 1) != 0) {
      throw image.refused(
          what, at, Sentence.of("points to byte {0}, where no cluster begins", place));
    }
    if (length > 0 && place > fileSize - length) {
      throw outside(what, at, place);
    }
  }

  private InputException outside(Sentence what, long at, long place) {
    return image.refused(what, at, Sentence.of("points to byte {0}, outside the file", place));
  }

  private static Sentence name(int table, int index) {
    return Sentence.of("its entry {0} of L2 table {1}", index, table);
  }
}
