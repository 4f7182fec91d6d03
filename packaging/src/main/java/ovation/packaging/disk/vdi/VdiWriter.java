package ovation.packaging.disk.vdi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageId;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageRequest;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.block.EntryWriter;

/**
 * Writes a VDI of version 1.1: header, block map, and blocks of 1 MiB from a whole MiB on. In
 * dynamic images blocks follow each other in the order of the disk; in fixed ones all have their
 * places, and those that are zeros are left to the file system as holes.
 */
final class VdiWriter implements ImageWriter {

  private static final int UNIT = 1 << 16;
  private static final int BLOCK = VdiHeader.BLOCK;

  /** A block is a run. */
  private static final int RUN = BLOCK;

  private static final int MAP_AT = VdiHeader.LENGTH;
  private static final int HEADER_FIELDS = 400;
  private static final String TEXT = "<<< Ovation VirtualBox Disk Image >>>\n";

  private final ImageRequest request;
  private final ImageOutput output;
  private final boolean fixed;
  private final long blocks;
  private final long data;
  private final EntryWriter map;
  private long current = -1;
  private long allocated;

  VdiWriter(ImageRequest request, ImageOutput output, boolean fixed) throws OutputException {
    this.request = request;
    this.output = output;
    this.fixed = fixed;
    this.blocks = (request.capacity() + BLOCK - 1) / BLOCK;
    this.data = (MAP_AT + 4 * blocks + BLOCK - 1) / BLOCK * BLOCK;
    this.map = new EntryWriter(output, MAP_AT, 4 * blocks, ByteOrder.LITTLE_ENDIAN);
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
    long block = offset / BLOCK;
    if (fixed) {
      output.write(data + offset, packed);
      return;
    }
    if (block != current) {
      current = block;
      map.set(block, (int) allocated);
      allocated++;
    }
    output.write(data + (allocated - 1) * BLOCK + offset % BLOCK, packed);
  }

  @Override
  public void finish() throws OutputException {
    if (fixed) {
      allocated = blocks;
      for (long block = 0; block < blocks; block++) {
        map.set(block, (int) block);
      }
    }
    map.finish();
    output.write(0, header());
    output.extend(data + allocated * BLOCK);
  }

  private ByteBuffer header() {
    byte[] image = ImageId.of(request.content(), "VDI image");
    byte[] state = ImageId.of(request.content(), "VDI state");
    return ByteBuffer.allocate(VdiHeader.LENGTH)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(0, TEXT.getBytes(StandardCharsets.US_ASCII))
        .putInt(VdiHeader.MAGIC_AT, VdiHeader.MAGIC)
        .putInt(68, VdiHeader.VERSION)
        .putInt(72, HEADER_FIELDS)
        .putInt(76, fixed ? VdiHeader.FIXED : VdiHeader.DYNAMIC)
        .putInt(340, MAP_AT)
        .putInt(344, (int) data)
        .putInt(360, 512)
        .putLong(368, request.capacity())
        .putInt(376, BLOCK)
        .putInt(384, (int) blocks)
        .putInt(388, (int) allocated)
        .put(392, littleEndian(image))
        .put(408, littleEndian(state))
        .putInt(468, 512);
  }

  /** Turns the first three fields of an identifier around, as VirtualBox stores it. */
  private static byte[] littleEndian(byte[] id) {
    ByteBuffer printed = ByteBuffer.wrap(id);
    return ByteBuffer.allocate(id.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(printed.getInt())
        .putShort(printed.getShort())
        .putShort(printed.getShort())
        .putLong(Long.reverseBytes(printed.getLong()))
        .array();
  }

  @Override
  public void close() {}
}
