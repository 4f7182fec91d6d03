package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.Packing;

/**
 * Writes a disk as a {@code streamOptimized} VMDK, front to back, in the layout of VMware's tools:
 * every grain table after its grains, then the directory, a footer that says where it is, and the
 * end-of-stream marker. Grains and tables of zeros are left out.
 *
 * <p>The directory at the front, which other tools write, makes VMware's products compute another
 * digest. The capacity is kept to the sector; of the disk's last grain all 64 KiB are stored.
 */
final class StreamOptimizedWriter implements ImageWriter {

  /** ESXi takes no other version for a stream. */
  private static final int VERSION = 3;

  private static final int FLAGS =
      SparseHeader.LINE_ENDS | SparseHeader.COMPRESSED | SparseHeader.MARKERS;

  private static final int OVERHEAD = 128;
  private static final int BATCH = 1 << 18;

  private final ImageOutput output;
  private final SparseHeader header;
  private final Packing packing;
  private final int[] directory;
  private final GrainTable table = new GrainTable();
  private final ByteBuffer batch = ByteBuffer.allocateDirect(BATCH);
  private long written;

  /**
   * Begins a disk.
   *
   * @param text describes it
   */
  StreamOptimizedWriter(ImageOutput output, DiskText text, Packing packing) throws OutputException {
    this.output = output;
    this.packing = packing;
    header =
        new SparseHeader(
            VERSION,
            FLAGS,
            text.capacity(),
            Sector.GRAIN_SECTORS,
            1,
            1,
            0,
            SparseHeader.AT_END,
            OVERHEAD);
    directory = new int[header.tables()];
    ByteBuffer start = ByteBuffer.allocate(OVERHEAD * Sector.BYTES);
    header.put(start);
    String line = "RDONLY %d SPARSE \"generated-stream.vmdk\"".formatted(text.capacity());
    start.put(text.toBytes(List.of(line)));
    if (start.position() > 2 * Sector.BYTES) {
      throw new IllegalStateException("the descriptor is longer than its sector");
    }
    put(start.clear());
  }

  @Override
  public int unit() {
    return Sector.GRAIN_BYTES;
  }

  @Override
  public Packing packing() {
    return packing;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    long grain = offset / Sector.GRAIN_BYTES;
    if (table.isFullBefore(grain)) {
      writeTable();
    }
    table.set(grain, position());
    put(packed);
  }

  @Override
  public void finish() throws OutputException {
    if (table.isUsed()) {
      writeTable();
    }
    long sectors = Sector.holding((long) directory.length * Integer.BYTES);
    ByteBuffer bytes =
        ByteBuffer.allocate((int) sectors * Sector.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(directory);
    putMarker(Marker.GRAIN_DIRECTORY, sectors);
    long place = position();
    put(bytes);
    putMarker(Marker.FOOTER, 1);
    ByteBuffer footer = ByteBuffer.allocate(Sector.BYTES);
    header.with(place).put(footer);
    put(footer.flip());
    putMarker(Marker.END_OF_STREAM, 0);
    flush();
  }

  private void writeTable() throws OutputException {
    putMarker(Marker.GRAIN_TABLE, Sector.TABLE_SECTORS);
    directory[table.number()] = (int) position();
    put(table.bytes());
    table.clear();
  }

  private void putMarker(Marker marker, long sectors) throws OutputException {
    ByteBuffer sector = ByteBuffer.allocate(Sector.BYTES);
    marker.put(sector, sectors);
    put(sector.flip());
  }

  /** Takes whole sectors. Small pieces are written together. */
  private void put(ByteBuffer bytes) throws OutputException {
    if (bytes.remaining() > batch.remaining()) {
      flush();
    }
    if (bytes.remaining() > BATCH) {
      int length = bytes.remaining();
      output.write(written, bytes);
      written += length;
    } else {
      batch.put(bytes);
    }
  }

  private void flush() throws OutputException {
    int length = batch.position();
    output.write(written, batch.flip());
    written += length;
    batch.clear();
  }

  /** Returns the next sector, which tables hold in 32 bits. */
  private long position() throws OutputException {
    long sector = (written + batch.position()) / Sector.BYTES;
    if (sector > Sector.LAST_NAMED) {
      throw new OutputException(Sentence.of("A streamOptimized VMDK cannot grow beyond 2 TiB."));
    }
    return sector;
  }

  @Override
  public void close() {
    // The file belongs to the caller.
  }
}
