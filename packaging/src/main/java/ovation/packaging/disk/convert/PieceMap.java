package ovation.packaging.disk.convert;

import java.util.OptionalLong;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;

/** The pieces of a disk that hold data, in order. What is known to be zeros is passed over. */
final class PieceMap {

  private final VirtualDisk disk;
  private final int size;
  private long position;
  private long dataEnd;

  /**
   * Creates a map that begins at the disk's start.
   *
   * @param size of a piece in bytes
   */
  PieceMap(VirtualDisk disk, int size) {
    this.disk = disk;
    this.size = size;
  }

  /**
   * Returns where the next piece with data begins, a multiple of the size; nothing at the end.
   *
   * @throws InputException if the image's tables are damaged
   */
  OptionalLong next() throws InputException {
    while (position < disk.capacity()) {
      if (position < dataEnd) {
        long piece = position / size * size;
        position = piece + size;
        return OptionalLong.of(piece);
      }
      VirtualDisk.Run run = disk.run(position);
      if (run.data()) {
        dataEnd = position + run.length();
      } else {
        position += run.length();
      }
    }
    return OptionalLong.empty();
  }

  /** Returns the length of the piece at a place: the last one may be shorter. */
  int length(long piece) {
    return (int) Math.min(size, disk.capacity() - piece);
  }

  /**
   * Returns how many bytes all pieces with data have together.
   *
   * @throws InputException if the image's tables are damaged
   */
  static long bytes(VirtualDisk disk, int size) throws InputException {
    PieceMap map = new PieceMap(disk, size);
    long bytes = 0;
    for (OptionalLong piece = map.next(); piece.isPresent(); piece = map.next()) {
      bytes += map.length(piece.getAsLong());
    }
    return bytes;
  }
}
