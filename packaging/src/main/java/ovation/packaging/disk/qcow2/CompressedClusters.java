package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.deflate.BlockInflater;
import ovation.packaging.disk.deflate.DamagedDataException;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Wrapper;
import ovation.packaging.disk.zstd.ZstdInflater;

/** Reads compressed clusters. Memory for it is kept from call to call, one set for each thread. */
final class CompressedClusters implements AutoCloseable {

  private record Workplace(BlockInflater inflater, ByteBuffer packed, ByteBuffer plain) {}

  private final Qcow2Header header;
  private final ImageStructures image;
  private final ImageSource source;
  private final Queue<Workplace> free = new ConcurrentLinkedQueue<>();

  CompressedClusters(Qcow2Header header, ImageStructures image, ImageSource source) {
    this.header = header;
    this.image = image;
    this.source = source;
  }

  /**
   * Fills the rest of a buffer with a part of a cluster.
   *
   * @param entry of the L2 table
   * @param within where the part begins in the cluster in bytes
   */
  void read(long entry, int within, ByteBuffer target) throws InputException {
    @Nullable Workplace kept = free.poll();
    Workplace place = kept == null ? workplace() : kept;
    try {
      read(entry, within, target, place);
    } finally {
      free.add(place);
    }
  }

  private void read(long entry, int within, ByteBuffer target, Workplace place)
      throws InputException {
    long at = Entries.compressedPlace(entry, header.clusterBits());
    long length = Entries.compressedLength(entry, header.clusterBits());
    ByteBuffer packed = place.packed().clear();
    packed.limit((int) Math.min(length, source.size() - at));
    source.read(at, packed);
    packed.flip();
    try {
      if (target.remaining() == header.clusterSize()) {
        place.inflater().inflate(packed, target);
        return;
      }
      ByteBuffer plain = place.plain().clear();
      place.inflater().inflate(packed, plain);
      target.put(plain.clear().position(within).limit(within + target.remaining()));
    } catch (DamagedDataException e) {
      throw image.refused(
          Sentence.of("its compressed cluster"),
          at,
          Sentence.of("cannot be decompressed: {0}", e.sentence()));
    }
  }

  private Workplace workplace() {
    return new Workplace(
        header.zstd() ? new ZstdInflater() : Engines.inflating(Wrapper.RAW).inflater(Wrapper.RAW),
        ByteBuffer.allocateDirect(2 * header.clusterSize() + 512),
        ByteBuffer.allocateDirect(header.clusterSize()));
  }

  @Override
  public void close() {
    for (Workplace place = free.poll(); place != null; place = free.poll()) {
      place.inflater().close();
    }
  }
}
