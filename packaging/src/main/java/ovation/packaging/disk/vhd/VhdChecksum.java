package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;

/** The checksum of footers and dynamic headers: the complement of the sum of all other bytes. */
final class VhdChecksum {

  private VhdChecksum() {}

  /**
   * Computes the checksum of a structure.
   *
   * @param place of the checksum within the structure, whose own four bytes do not count
   */
  static int of(ByteBuffer structure, int place) {
    int sum = 0;
    for (int i = 0; i < structure.limit(); i++) {
      boolean own = i >= place && i < place + 4;
      sum += own ? 0 : Byte.toUnsignedInt(structure.get(i));
    }
    return ~sum;
  }

  /** Whether the checksum that a structure holds is right. */
  static boolean holds(ByteBuffer structure, int place) {
    return of(structure, place) == structure.getInt(place);
  }
}
