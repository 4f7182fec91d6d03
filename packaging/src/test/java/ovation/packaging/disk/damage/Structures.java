package ovation.packaging.disk.damage;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** Which sectors of a file are not the disk's content. */
final class Structures {

  private static final int SECTOR = 512;

  private Structures() {}

  /** Returns the offsets of all sectors that hold something other than zeros and content. */
  static int[] sectors(byte[] file, byte[] content) {
    Set<ByteBuffer> known = new HashSet<>();
    known.add(ByteBuffer.allocate(SECTOR));
    for (int[] stretch : Specimen.data()) {
      for (int at = stretch[0]; at < stretch[0] + stretch[1]; at += SECTOR) {
        known.add(ByteBuffer.wrap(content, at, SECTOR));
      }
    }
    java.util.stream.IntStream.Builder found = java.util.stream.IntStream.builder();
    for (int at = 0; at < file.length; at += SECTOR) {
      ByteBuffer sector = ByteBuffer.wrap(file, at, Math.min(SECTOR, file.length - at));
      if (!known.contains(sector)) {
        found.add(at);
      }
    }
    return found.build().toArray();
  }

  /** Whether all bytes from one place to another are alike. */
  static boolean isEven(byte[] file, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (file[i] != file[from]) {
        return false;
      }
    }
    return true;
  }
}
