package ovation.packaging.disk.vmdk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes whole sectors and knows how many there are. */
final class SectorStream {

  private final OutputStream out;
  private final byte[] zeros = new byte[Sector.BYTES];
  private long position;

  SectorStream(OutputStream out) {
    this.out = out;
  }

  /** Returns the number of the sector that is written next. */
  long position() {
    return position;
  }

  /** Writes bytes and fills their last sector with zeros. */
  void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    long sectors = Sector.holding(length);
    out.write(zeros, 0, Math.toIntExact(sectors * Sector.BYTES - length));
    position += sectors;
  }

  /** Writes a table of 32-bit sector numbers. */
  void write(int[] table) throws IOException {
    ByteBuffer buffer =
        ByteBuffer.allocate(table.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asIntBuffer().put(table);
    write(buffer.array(), buffer.capacity());
  }

  /** Writes sectors of zeros up to the one numbered {@code sector}. */
  void fillTo(long sector) throws IOException {
    while (position < sector) {
      write(zeros, zeros.length);
    }
  }
}
