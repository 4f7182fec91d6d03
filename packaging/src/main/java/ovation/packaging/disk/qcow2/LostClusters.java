package ovation.packaging.disk.qcow2;

import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.table.TablePages;

/**
 * Tells an empty disk from one whose L1 table was lost: where the table has no entry at all, the
 * refcounts must not know of any clusters with content (docs/interop/qcow2.txt, "Host cluster
 * management").
 */
final class LostClusters {

  private final Qcow2Header header;
  private final ImageStructures image;
  private final ImageSource source;

  LostClusters(Qcow2Header header, ImageStructures image, ImageSource source) {
    this.header = header;
    this.image = image;
    this.source = source;
  }

  /** Refuses an image without any L2 table that has clusters in use for something else. */
  void check(long[] first) throws InputException {
    if (header.countsMayDiffer()) {
      return;
    }
    for (long entry : first) {
      if ((entry & Entries.OFFSET) != 0) {
        return;
      }
    }
    int size = header.clusterSize();
    TablePages pages =
        new TablePages(source, ByteOrder.BIG_ENDIAN, Math.min(size, TablePages.LARGEST));
    long structures = 1 + header.refcountClusters() + header.firstClusters();
    long used = 0;
    long end = header.refcountTable() + ((long) header.refcountClusters() << header.clusterBits());
    for (long at = header.refcountTable(); at < end; at += pages.size()) {
      for (long block : pages.page(at).clone()) {
        long place = block & Entries.OFFSET;
        if (place > 0 && place <= source.size() - size) {
          structures++;
          used += used(pages, place);
        }
      }
    }
    if (used > structures) {
      throw image.refused(
          Sentence.of("its L1 table"),
          header.firstTable(),
          Sentence.of(
              "is empty, but {0} clusters are in use; repair it with qemu-img check -r all first",
              used - structures));
    }
  }

  /** Counts the clusters that a refcount block calls used. */
  private long used(TablePages pages, long block) throws InputException {
    long used = 0;
    int bits = 1 << header.refcountOrder();
    long mask = -1L >>> 64 - bits;
    for (long at = block; at < block + header.clusterSize(); at += pages.size()) {
      for (long word : pages.page(at)) {
        for (int shift = 0; word != 0 && shift < Long.SIZE; shift += bits) {
          used += (word >>> shift & mask) == 0 ? 0 : 1;
        }
      }
    }
    return used;
  }
}
