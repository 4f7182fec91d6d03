package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Writes an extent of uncompressed grains in VMware's layout: header, descriptor, the redundant
 * directory with its tables, the directory with its own, then the grains. All tables have their
 * place; those in which nothing is are never written and take no room in a file with holes.
 */
final class SparseExtentWriter implements ExtentWriter {

  private static final int DESCRIPTOR = 1;
  private static final int DESCRIPTOR_SECTORS = 20;

  private final ImageOutput output;
  private final SparseHeader header;
  private final byte[] descriptor;
  private final long directorySectors;
  private final GrainTable table = new GrainTable();
  private long next;

  /**
   * Begins an extent.
   *
   * @param capacity of the extent in sectors
   * @param descriptor the text that is embedded; empty if it has a file of its own
   */
  SparseExtentWriter(ImageOutput output, long capacity, byte[] descriptor) throws OutputException {
    if (descriptor.length > DESCRIPTOR_SECTORS * Sector.BYTES) {
      throw new OutputException(Sentence.of("The name is too long for the descriptor of a VMDK."));
    }
    this.output = output;
    this.descriptor = descriptor.clone();
    long tables = Sector.tables(capacity, Sector.GRAIN_SECTORS);
    directorySectors = Sector.holding(tables * Integer.BYTES);
    long copy = DESCRIPTOR + DESCRIPTOR_SECTORS;
    long directory = copy + directorySectors + tables * Sector.TABLE_SECTORS;
    long end = directory + directorySectors + tables * Sector.TABLE_SECTORS;
    long overhead = Math.ceilDiv(end, (long) Sector.GRAIN_SECTORS) * Sector.GRAIN_SECTORS;
    header =
        new SparseHeader(
            1,
            SparseHeader.LINE_ENDS | SparseHeader.REDUNDANT,
            capacity,
            Sector.GRAIN_SECTORS,
            DESCRIPTOR,
            DESCRIPTOR_SECTORS,
            copy,
            directory,
            overhead);
    next = overhead;
  }

  @Override
  public void write(long offset, ByteBuffer grain) throws OutputException {
    long number = offset / Sector.GRAIN_BYTES;
    if (next > Sector.LAST_NAMED) {
      throw new OutputException(
          Sentence.of("A sparse VMDK cannot grow beyond 2 TiB. Choose twoGbMaxExtentSparse."));
    }
    if (table.isFullBefore(number)) {
      writeTable();
    }
    table.set(number, next);
    output.write(next * Sector.BYTES, grain);
    next += Sector.GRAIN_SECTORS;
  }

  private void writeTable() throws OutputException {
    long sector = directorySectors + (long) table.number() * Sector.TABLE_SECTORS;
    output.write((header.copy() + sector) * Sector.BYTES, table.bytes());
    output.write((header.directory() + sector) * Sector.BYTES, table.bytes());
    table.clear();
  }

  @Override
  public void finish() throws OutputException {
    if (table.isUsed()) {
      writeTable();
    }
    writeDirectory(header.copy());
    writeDirectory(header.directory());
    ByteBuffer start = ByteBuffer.allocate((1 + DESCRIPTOR_SECTORS) * Sector.BYTES);
    header.put(start);
    start.put(descriptor);
    output.write(0, start.clear());
    output.extend(next * Sector.BYTES);
  }

  private void writeDirectory(long place) throws OutputException {
    ByteBuffer directory =
        ByteBuffer.allocate(header.tables() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int number = 0; number < header.tables(); number++) {
      directory.putInt((int) (place + directorySectors + (long) number * Sector.TABLE_SECTORS));
    }
    output.write(place * Sector.BYTES, directory.flip());
  }
}
