package ovation.packaging.disk.interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** Raw disks with data where formats have their borders, and holes between. */
final class RawDisks {

  private static final int SECTOR = 512;
  private static final long MIB = 1 << 20;

  /** Where units, blocks and tables of the formats begin. */
  private static final long[] BORDERS = {
    1 << 12, 1 << 16, MIB, 2 * MIB, 32 * MIB, 64 * MIB, 512 * MIB, 2048 * MIB, 4096 * MIB
  };

  private RawDisks() {}

  /** Makes a disk of a few sectors around each border, and its first and its last. */
  static Path borders(Path file, long size) throws IOException {
    try (FileChannel disk = create(file, size)) {
      Random random = new Random(size);
      for (long border : BORDERS) {
        put(disk, random, size, border - SECTOR, 2 * SECTOR);
        put(disk, random, size, size / border * border, SECTOR);
      }
      put(disk, random, size, 0, SECTOR);
      put(disk, random, size, size - SECTOR, SECTOR);
    }
    return file;
  }

  /** Makes a disk of random data, text and zeros in stretches of any number of sectors. */
  static Path mixed(Path file, long size) throws IOException {
    try (FileChannel disk = create(file, size)) {
      Random random = new Random(size);
      long at = 0;
      while (at < size) {
        int length = SECTOR * (1 + random.nextInt(random.nextInt(10) == 0 ? 3000 : 200));
        switch (random.nextInt(3)) {
          case 0 -> put(disk, random, size, at, length);
          case 1 -> disk.write(text(random, (int) Math.min(length, size - at)), at);
          default -> {}
        }
        at += length;
      }
    }
    return file;
  }

  private static FileChannel create(Path file, long size) throws IOException {
    FileChannel disk =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE);
    if (size > 0) {
      disk.write(ByteBuffer.allocate(1), size - 1);
    }
    return disk;
  }

  private static void put(FileChannel disk, Random random, long size, long at, int length)
      throws IOException {
    if (at >= 0 && at < size) {
      byte[] data = new byte[(int) Math.min(length, size - at)];
      random.nextBytes(data);
      disk.write(ByteBuffer.wrap(data), at);
    }
  }

  private static ByteBuffer text(Random random, int length) {
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) ('a' + random.nextInt(4));
    }
    return ByteBuffer.wrap(text);
  }
}
