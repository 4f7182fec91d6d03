package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.util.Arrays;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.Packing;

/**
 * Writes an image front to back: clusters in the order of the disk, each L2 table behind its
 * clusters, at the end the L1 table and the refcounts, and last the header in the first cluster.
 */
final class Qcow2Writer implements ImageWriter {

  private static final int SECOND_BITS = ClusterSpace.CLUSTER_BITS - 3;

  /** An L2 table stands for whole runs. */
  private static final int RUN = 1 << 20;

  private static final int MAGIC = 0x514649fb;
  private static final int REFCOUNT_ORDER = 4;

  private final ImageOutput output;
  private final long capacity;
  private final int version;
  private final Packing packing;
  private final ClusterSpace space;
  private final CompressedRun compressed;
  private final long[] first;
  private final long[] second = new long[1 << SECOND_BITS];
  private int current;

  Qcow2Writer(ImageOutput output, long capacity, int version, Packing packing) {
    this.output = output;
    this.capacity = capacity;
    this.version = version;
    this.packing = packing;
    this.space = new ClusterSpace(output);
    this.compressed = new CompressedRun(output, space, packing.changes() ? second.length : 0);
    long perTable = 1L << ClusterSpace.CLUSTER_BITS + SECOND_BITS;
    this.first = new long[Math.toIntExact(Math.max(1, (capacity + perTable - 1) / perTable))];
  }

  @Override
  public int unit() {
    return ClusterSpace.CLUSTER;
  }

  @Override
  public int run() {
    return packing.changes() ? unit() : RUN;
  }

  @Override
  public Packing packing() {
    return packing;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    long cluster = offset >>> ClusterSpace.CLUSTER_BITS;
    int table = (int) (cluster >>> SECOND_BITS);
    if (table != current) {
      endTable();
      current = table;
    }
    int index = (int) cluster & second.length - 1;
    int length = packed.remaining();
    if (length % ClusterSpace.CLUSTER == 0) {
      int count = length >>> ClusterSpace.CLUSTER_BITS;
      long place = space.take(count);
      for (int i = 0; i < count; i++) {
        second[index + i] = place + ((long) i << ClusterSpace.CLUSTER_BITS) | Entries.COPIED;
      }
      output.write(place, packed);
      space.settle();
      return;
    }
    if (!compressed.takes(length)) {
      compressed.flush(second);
    }
    compressed.add(index, packed);
  }

  private void endTable() throws OutputException {
    compressed.flush(second);
    if (Arrays.stream(second).anyMatch(entry -> entry != 0)) {
      long place = space.take(1);
      first[current] = place | Entries.COPIED;
      writeTable(place, second);
      Arrays.fill(second, 0);
      space.settle();
    }
  }

  private void writeTable(long place, long[] entries) throws OutputException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(entries.length, Long.BYTES));
    bytes.asLongBuffer().put(entries);
    output.write(place, bytes);
  }

  @Override
  public void finish() throws OutputException {
    endTable();
    long bytes = (long) first.length * Long.BYTES;
    long table = space.take(bytes + ClusterSpace.CLUSTER - 1 >>> ClusterSpace.CLUSTER_BITS);
    writeTable(table, first);
    space.settle();
    output.write(0, header(table, space.finish()));
  }

  /** The header: docs/interop/qcow2.txt of QEMU. No extension follows it. */
  private ByteBuffer header(long table, ClusterSpace.Table refcounts) {
    ByteBuffer header = ByteBuffer.allocate(ClusterSpace.CLUSTER);
    header.putInt(0, MAGIC);
    header.putInt(4, version);
    header.putInt(20, ClusterSpace.CLUSTER_BITS);
    header.putLong(24, capacity);
    header.putInt(36, first.length);
    header.putLong(40, table);
    header.putLong(48, refcounts.offset());
    header.putInt(56, refcounts.clusters());
    if (version == 3) {
      header.putInt(96, REFCOUNT_ORDER);
      header.putInt(100, 104);
    }
    return header;
  }

  @Override
  public void close() {}
}
