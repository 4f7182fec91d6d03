package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.deflate.DamagedDataException;

/**
 * Compressed grains, each behind a marker that says which grain it is and how long its data are.
 * What stands in the file must be what the tables say: a grain that no table names, or one that
 * reaches into what comes behind it, is refused.
 */
final class PackedGrains implements Grains {

  private final ImageSource source;
  private final ImageStructures image;
  private final SparseHeader header;
  private final long size;
  private final GrainTables tables;
  private final SectorMap map;
  private final ConcurrentLinkedDeque<PackedGrain> idle = new ConcurrentLinkedDeque<>();

  /**
   * Creates the reader.
   *
   * @param size of the part of the disk, in bytes
   * @param map where grains and tables begin in the file
   */
  PackedGrains(
      ImageSource source, SparseHeader header, long size, GrainTables tables, SectorMap map) {
    this.source = source;
    this.image = VmdkFormat.structures(source);
    this.header = header;
    this.size = size;
    this.tables = tables;
    this.map = map;
  }

  @Override
  public void read(long grain, long place, int start, ByteBuffer target) throws InputException {
    PackedGrain buffers = idle.pollFirst();
    if (buffers == null) {
      buffers = new PackedGrain(header.grainBytes());
    }
    try {
      if (buffers.number() == grain) {
        buffers.copy(start, target);
      } else {
        load(grain, place, buffers);
        long rest = size - grain * header.grainBytes();
        if (!buffers.inflate(grain, start, (int) Math.min(rest, header.grainBytes()), target)) {
          buffers.copy(start, target);
        }
      }
    } catch (DamagedDataException e) {
      throw refused(grain, place, Sentence.of("cannot be decompressed: {0}", e.sentence()));
    } finally {
      idle.addFirst(buffers);
    }
  }

  /** Reads marker and data, and looks at what stands behind them. */
  private void load(long grain, long place, PackedGrain buffers) throws InputException {
    long offset = place * Sector.BYTES;
    long next = Math.min(map.next(place + 1), source.size() / Sector.BYTES + 1);
    long reach = Math.min(next * Sector.BYTES, source.size()) - offset;
    ByteBuffer found = buffers.room((int) Math.min(reach, buffers.most()));
    source.read(offset, found);
    found.flip();
    if (found.remaining() < Marker.GRAIN_BYTES) {
      throw refused(
          grain, place, Sentence.of("is cut off; the file is truncated, so copy it again"));
    }
    long sector = found.getLong(0);
    int length = found.getInt(Long.BYTES);
    if (sector != grain * header.grain() || length <= 0 || length > buffers.mostPacked()) {
      throw refused(
          grain,
          place,
          Sentence.of(
              "has a marker that says sector {0} and {1} bytes",
              Long.toUnsignedString(sector), Integer.toUnsignedString(length)));
    }
    if (length > found.remaining() - Marker.GRAIN_BYTES) {
      throw refused(
          grain,
          place,
          next * Sector.BYTES > source.size()
              ? Sentence.of(
                  "is cut off: its {0} bytes reach beyond the file's end; copy it again", length)
              : Sentence.of("overlaps what stands at byte {0}", next * Sector.BYTES));
    }
    int end = (int) Sector.holding(Marker.GRAIN_BYTES + length) * Sector.BYTES;
    if (end + Marker.GRAIN_BYTES <= found.limit()) {
      Strays.refuse(image, header, tables, found, end, offset + end);
    }
    found.position(Marker.GRAIN_BYTES).limit(Marker.GRAIN_BYTES + length);
  }

  private InputException refused(long grain, long place, Sentence reason) {
    return image.refused(Sentence.of("its grain {0}", grain), place * Sector.BYTES, reason);
  }

  @Override
  public void close() {
    for (PackedGrain buffers = idle.poll(); buffers != null; buffers = idle.poll()) {
      buffers.close();
    }
  }
}
