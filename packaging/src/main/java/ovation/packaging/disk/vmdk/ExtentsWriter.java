package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.List;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageWriter;

/** Writes a disk of uncompressed extents, all of one size but the last. */
final class ExtentsWriter implements ImageWriter {

  private final long part;
  private final List<ExtentWriter> extents;

  /**
   * Creates the writer.
   *
   * @param part the size of an extent in bytes, a multiple of 64 KiB if there are several
   */
  ExtentsWriter(long part, List<ExtentWriter> extents) {
    this.part = part;
    this.extents = List.copyOf(extents);
  }

  @Override
  public int unit() {
    return Sector.GRAIN_BYTES;
  }

  @Override
  public void write(long offset, ByteBuffer packed) throws OutputException {
    extents.get((int) (offset / part)).write(offset % part, packed);
  }

  @Override
  public void finish() throws OutputException {
    for (ExtentWriter extent : extents) {
      extent.finish();
    }
  }

  @Override
  public void close() {
    // The files belong to the caller.
  }
}
