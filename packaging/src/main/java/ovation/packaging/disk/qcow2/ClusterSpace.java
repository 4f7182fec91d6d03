package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Gives away the clusters of a new image front to back and counts their uses. A refcount block is
 * written as soon as all of its clusters are given away, so that only the last ones are in memory.
 */
final class ClusterSpace {

  static final int CLUSTER_BITS = 16;
  static final int CLUSTER = 1 << CLUSTER_BITS;

  /** Refcounts have 16 bits. */
  private static final int PER_BLOCK = CLUSTER / Short.BYTES;

  private final ImageOutput output;
  private final TreeMap<Long, short[]> open = new TreeMap<>();
  private final List<Long> blocks = new ArrayList<>();
  private long next;

  /** Begins behind the header, which has the first cluster. */
  ClusterSpace(ImageOutput output) {
    this.output = output;
    take(1);
  }

  /** Gives away neighbouring clusters, each used once; returns where they begin. */
  long take(long count) {
    long first = reserve(count);
    for (long i = 0; i < count; i++) {
      use((first >>> CLUSTER_BITS) + i);
    }
    return first;
  }

  /** Gives away neighbouring clusters that nothing uses yet; returns where they begin. */
  long reserve(long count) {
    long first = next;
    next += count;
    return first << CLUSTER_BITS;
  }

  /** Counts a use of a cluster that was given away since the last {@link #settle}. */
  void use(long cluster) {
    block(cluster / PER_BLOCK)[(int) (cluster % PER_BLOCK)]++;
  }

  private short[] block(long number) {
    return open.computeIfAbsent(number, absent -> new short[PER_BLOCK]);
  }

  /** Writes the blocks that are full; all clusters given away so far have their final counts. */
  void settle() throws OutputException {
    while (next >= (blocks.size() + 1L) * PER_BLOCK) {
      long at = take(1);
      write(at);
    }
  }

  private void write(long at) throws OutputException {
    short[] counts = block(blocks.size());
    open.remove((long) blocks.size());
    blocks.add(at);
    ByteBuffer bytes = ByteBuffer.allocate(CLUSTER);
    bytes.asShortBuffer().put(counts);
    output.write(at, bytes);
  }

  /**
   * Writes the rest of the blocks and the refcount table.
   *
   * @return where the table begins in bytes
   */
  Table finish() throws OutputException {
    long more = 0;
    long tableClusters = 0;
    do {
      more++;
      tableClusters = ((blocks.size() + more) * Long.BYTES + CLUSTER - 1) >>> CLUSTER_BITS;
    } while ((blocks.size() + more) * PER_BLOCK < next + more + tableClusters);
    long at = take(more);
    long table = take(tableClusters);
    for (long i = 0; i < more; i++) {
      write(at + (i << CLUSTER_BITS));
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(tableClusters << CLUSTER_BITS));
    blocks.forEach(bytes::putLong);
    output.write(table, bytes.clear());
    return new Table(table, Math.toIntExact(tableClusters));
  }

  /**
   * The refcount table.
   *
   * @param offset where it begins in bytes
   * @param clusters how many it has
   */
  record Table(long offset, int clusters) {}
}
