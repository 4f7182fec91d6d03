package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The checksums of structures: CRC-32C, computed as if their own four bytes were zeros. */
final class Crc {

  static final int AT = 4;

  private Crc() {}

  /** Whether a structure that fills a buffer has the checksum that it tells. */
  static boolean holds(ByteBuffer structure) {
    return of(structure) == structure.getInt(AT);
  }

  /** Writes the checksum into a structure that fills a buffer. */
  static void seal(ByteBuffer structure) {
    structure.putInt(AT, of(structure));
  }

  private static int of(ByteBuffer structure) {
    CRC32C sum = new CRC32C();
    sum.update(structure.slice(0, AT));
    sum.update(new byte[Integer.BYTES]);
    sum.update(structure.slice(AT + 4, structure.capacity() - AT - 4));
    return (int) sum.getValue();
  }
}
