package ovation.packaging.disk.vmdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes a disk as a {@code streamOptimized} VMDK, front to back, in the layout of VMware's tools:
 * every grain table after its grains, then the directory, a footer that says where it is, and the
 * end-of-stream marker. Grains of zeros are left out. The same content gives the same bytes.
 *
 * <p>The directory at the front, which other tools write, makes VMware's products compute another
 * digest. This class is for one thread.
 */
public final class StreamOptimizedWriter implements AutoCloseable {

  /** The unit of allocation: 64 KiB. The capacity of a disk is a multiple of it. */
  public static final int GRAIN_BYTES = Sector.GRAIN_BYTES;

  /** 64 TiB, the largest disk that is written. */
  public static final long MOST_BYTES = 1L << 46;

  private static final byte[] ZEROS = new byte[GRAIN_BYTES];

  private final SectorStream out;
  private final GrainCodec codec;
  private final long capacity;
  private final int[] directory;
  private final int[] table = new int[Sector.TABLE_ENTRIES];
  private long next;
  private long populated;

  /**
   * Begins a disk: header and descriptor are written at once.
   *
   * @param out where to; neither buffered nor closed here
   * @param capacity of the disk in bytes, a multiple of {@link #GRAIN_BYTES}, up to {@link
   *     #MOST_BYTES}
   * @param level of compression, 1 (fast) to 9 (small)
   * @throws IllegalArgumentException if the capacity is no such multiple
   */
  public StreamOptimizedWriter(
      OutputStream out, long capacity, ContentId id, DiskAdapter adapter, int level)
      throws IOException {
    if (capacity < GRAIN_BYTES || capacity % GRAIN_BYTES != 0 || capacity > MOST_BYTES) {
      throw new IllegalArgumentException("no capacity for a streamOptimized disk: " + capacity);
    }
    this.out = new SectorStream(out);
    this.capacity = Sector.holding(capacity);
    this.directory =
        new int[Math.toIntExact(Math.ceilDiv(capacity, (long) GRAIN_BYTES * Sector.TABLE_ENTRIES))];
    this.codec = new GrainCodec(level);
    writeSector(new SparseHeader(this.capacity, SparseHeader.AT_END).toSector());
    writeSector(new DiskText(this.capacity, id, adapter).toSector());
    this.out.fillTo(SparseHeader.OVERHEAD);
  }

  /** Returns the smallest capacity, in bytes, that holds {@code bytes} and can be written. */
  public static long capacityFor(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, (long) GRAIN_BYTES)) * GRAIN_BYTES;
  }

  /**
   * Writes the next grain.
   *
   * @param content {@link #GRAIN_BYTES} bytes
   * @throws IllegalStateException if the disk is full
   */
  public void writeGrain(byte[] content) throws IOException {
    if (content.length != GRAIN_BYTES || next * Sector.GRAIN_SECTORS >= capacity) {
      throw new IllegalStateException("not a grain of this disk: " + next);
    }
    int slot = (int) (next % Sector.TABLE_ENTRIES);
    if (!Arrays.equals(content, ZEROS)) {
      table[slot] = sectorNumber();
      int length = codec.pack(next * Sector.GRAIN_SECTORS, content);
      out.write(codec.packed(), length);
      populated += GRAIN_BYTES;
    }
    next++;
    if (slot == Sector.TABLE_ENTRIES - 1) {
      writeTable();
    }
  }

  /**
   * Writes a whole image; what the image does not reach up to the capacity is zeros.
   *
   * @throws IllegalStateException if the image is longer than the disk
   */
  public void writeImage(InputStream image) throws IOException {
    byte[] grain = new byte[GRAIN_BYTES];
    int length;
    while ((length = image.readNBytes(grain, 0, GRAIN_BYTES)) > 0) {
      Arrays.fill(grain, length, GRAIN_BYTES, (byte) 0);
      writeGrain(grain);
    }
  }

  /** Ends the disk: last table, directory, footer, end of stream. Grains not written are zeros. */
  public void finish() throws IOException {
    writeTable();
    writeMarker(Marker.GRAIN_DIRECTORY, Sector.holding((long) directory.length * Integer.BYTES));
    long place = out.position();
    out.write(directory);
    writeMarker(Marker.FOOTER, 1);
    writeSector(new SparseHeader(capacity, place).toSector());
    writeMarker(Marker.END_OF_STREAM, 0);
  }

  /** Returns the bytes of all grains that are not zeros: the {@code populatedSize} of the disk. */
  public long populatedBytes() {
    return populated;
  }

  /** Frees the memory of the compressor; the stream stays open. */
  @Override
  public void close() {
    codec.close();
  }

  private void writeTable() throws IOException {
    if (Arrays.stream(table).allMatch(sector -> sector == 0)) {
      return;
    }
    writeMarker(Marker.GRAIN_TABLE, Sector.holding((long) table.length * Integer.BYTES));
    directory[(int) ((next - 1) / Sector.TABLE_ENTRIES)] = sectorNumber();
    out.write(table);
    Arrays.fill(table, 0);
  }

  private void writeMarker(Marker marker, long sectors) throws IOException {
    writeSector(marker.toSector(sectors));
  }

  private void writeSector(byte[] sector) throws IOException {
    out.write(sector, sector.length);
  }

  /** The position as tables hold it: 32 bits, unsigned. */
  private int sectorNumber() throws IOException {
    if (out.position() > 0xFFFF_FFFFL) {
      throw new IOException("a streamOptimized VMDK cannot grow beyond 2 TiB");
    }
    return (int) out.position();
  }
}
