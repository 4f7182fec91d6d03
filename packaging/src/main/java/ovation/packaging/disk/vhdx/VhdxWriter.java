package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageWriter;

/**
 * Writes an image: room for headers, log, metadata and the block allocation table, then blocks in
 * the order in which they are first needed, or all of them in their order.
 */
final class VhdxWriter implements ImageWriter {

  private static final int UNIT = 1 << 16;
  private static final long MIB = 1L << 20;
  private static final int SECTOR = 512;
  private static final int LEAST_BLOCK = 2 << 20;

  /** A block holds whole runs. */
  private static final int RUN = 1 << 20;

  private static final int LARGEST_BLOCK = 32 << 20;
  private static final long USUAL_BLOCKS = 1 << 15;

  private final ImageOutput output;
  private final VhdxLayout layout;

  /** Where blocks are in MiB; 0 for none. The largest disk of 64 TiB has 2 Mi of them. */
  private final int[] places;

  private long end;

  VhdxWriter(ImageOutput output, long capacity, boolean fixed, String content) {
    this.output = output;
    int blockSize = blockSize(capacity);
    this.layout = new VhdxLayout(capacity, blockSize, fixed, content);
    this.places = new int[Math.toIntExact((capacity + blockSize - 1) / blockSize)];
    this.end = layout.dataOffset();
    if (fixed) {
      Arrays.setAll(places, block -> Math.toIntExact(take() / MIB));
    }
  }

  private static int blockSize(long capacity) {
    int size = LEAST_BLOCK;
    while (size < LARGEST_BLOCK && capacity / size > USUAL_BLOCKS) {
      size *= 2;
    }
    return size;
  }

  private long take() {
    long place = end;
    end += layout.blockSize();
    return place;
  }

  @Override
  public int unit() {
    return UNIT;
  }

  @Override
  public int run() {
    return RUN;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    int block = (int) (offset / layout.blockSize());
    if (places[block] == 0) {
      places[block] = Math.toIntExact(take() / MIB);
    }
    output.write(places[block] * MIB + offset % layout.blockSize(), packed);
  }

  @Override
  public void finish() throws OutputException {
    output.extend(end);
    writeTable();
    output.write(layout.metadataOffset(), layout.metadata());
    output.write(0, layout.headers());
  }

  private void writeTable() throws OutputException {
    ByteBuffer part = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    long chunk = ((long) SECTOR << 23) / layout.blockSize();
    long at = layout.batOffset();
    for (int block = 0; block < places.length; block++) {
      if (block > 0 && block % chunk == 0) {
        // The entry of a sector bitmap, which only differencing images have.
        part.putLong(0);
        at = flushed(part, at);
      }
      part.putLong(places[block] == 0 ? 0 : places[block] * MIB | BlockTable.FULLY_PRESENT);
      at = flushed(part, at);
    }
    output.write(at, part.flip());
  }

  private long flushed(ByteBuffer part, long at) throws OutputException {
    if (part.hasRemaining()) {
      return at;
    }
    output.write(at, part.flip());
    part.clear();
    return at + part.capacity();
  }

  @Override
  public void close() {}
}
