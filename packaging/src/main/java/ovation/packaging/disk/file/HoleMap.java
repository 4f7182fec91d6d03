package ovation.packaging.disk.file;

import java.nio.file.Path;

/** Where a file has holes, as far as its file system tells. Safe for several threads. */
interface HoleMap extends AutoCloseable {

  /** Asking costs more than reading below this size. */
  long WORTH_ASKING = 16L << 20;

  /** Returns the first place from {@code position} on that is not in a hole; or the size. */
  long dataFrom(long position);

  /** Returns the first place from {@code position} on that is in a hole; or the size. */
  long holeFrom(long position);

  @Override
  void close();

  /** Returns the holes of a file of {@code size} bytes; none where the system cannot be asked. */
  static HoleMap of(Path file, long size) {
    return size < WORTH_ASKING ? solid(size) : SeekHoleMap.open(file, size).orElse(solid(size));
  }

  /** A file without holes. */
  static HoleMap solid(long size) {
    return new HoleMap() {
      @Override
      public long dataFrom(long position) {
        return position;
      }

      @Override
      public long holeFrom(long position) {
        return size;
      }

      @Override
      public void close() {}
    };
  }
}
