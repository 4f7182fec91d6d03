package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Compressed clusters on their way into the file: packed one behind the other, as QEMU does, and
 * written many at a time, so that whole clusters between them waste nothing.
 */
final class CompressedRun {

  private static final int SIZE = 4 << 20;
  private static final int SECTOR_BITS = 9;

  private final ImageOutput output;
  private final ClusterSpace space;
  private final ByteBuffer bytes;
  private final int[] indexes;
  private final int[] begins;
  private int count;

  /**
   * Creates an empty run.
   *
   * @param most clusters that it takes; 0 if there will be none
   */
  CompressedRun(ImageOutput output, ClusterSpace space, int most) {
    this.output = output;
    this.space = space;
    this.bytes = ByteBuffer.allocateDirect(most == 0 ? 0 : SIZE);
    this.indexes = new int[most];
    this.begins = new int[most + 1];
  }

  /** Whether there is room for so many bytes. */
  boolean takes(int length) {
    return length <= bytes.remaining();
  }

  /**
   * Adds a cluster.
   *
   * @param index of its entry in the L2 table
   */
  void add(int index, ByteBuffer packed) {
    indexes[count] = index;
    bytes.put(packed);
    begins[++count] = bytes.position();
  }

  /** Writes what was added, and fills in the entries of the L2 table. */
  void flush(long[] table) throws OutputException {
    if (count == 0) {
      return;
    }
    int length = bytes.position();
    long place = space.reserve(length + ClusterSpace.CLUSTER - 1 >>> ClusterSpace.CLUSTER_BITS);
    for (int i = 0; i < count; i++) {
      long begin = place + begins[i];
      long last = place + begins[i + 1] - 1;
      long further = (last >>> SECTOR_BITS) - (begin >>> SECTOR_BITS);
      table[indexes[i]] =
          Entries.COMPRESSED | further << Entries.placeBits(ClusterSpace.CLUSTER_BITS) | begin;
      long lastCluster = last >>> ClusterSpace.CLUSTER_BITS;
      for (long c = begin >>> ClusterSpace.CLUSTER_BITS; c <= lastCluster; c++) {
        space.use(c);
      }
    }
    output.write(place, bytes.flip());
    bytes.clear();
    count = 0;
    space.settle();
  }
}
