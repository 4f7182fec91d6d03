package ovation.packaging.disk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** Disks made for tests, converted by the job that users run. */
public final class TestDisk {

  private TestDisk() {}

  /** Makes a raw disk with sectors of noise here and there, the first and the last among them. */
  public static Path raw(Path file, long size) throws IOException {
    try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
      disk.setLength(size);
      Random random = new Random(size);
      long step = Math.max(1, size / 512 / 64);
      for (long sector = 0;
          sector < size / 512;
          sector += 1 + (long) (random.nextDouble() * step)) {
        noise(disk, random, sector);
      }
      if (size > 0) {
        noise(disk, random, size / 512 - 1);
      }
    }
    return file;
  }

  private static void noise(RandomAccessFile disk, Random random, long sector) throws IOException {
    byte[] bytes = new byte[512];
    random.nextBytes(bytes);
    disk.seek(sector * 512);
    disk.write(bytes);
  }

  /** Converts an image into one of another kind. */
  public static Path convert(
      Path source, DiskFormat from, Path target, DiskFormat to, String variant, int threads)
      throws PackagingException {
    Optional<String> wanted = variant.isEmpty() ? Optional.empty() : Optional.of(variant);
    ConvertTarget made = new ConvertTarget(target, to, wanted, Strength.FAST, Optional.empty());
    new ConvertJob(source, from, List.of(made), threads).run(Progress.none());
    return target;
  }

  /**
   * Reads all of a disk, what its runs call zeros by its runs, and with an odd piece size.
   *
   * @throws PackagingException if it is refused
   */
  public static byte[] content(VirtualDisk disk) throws PackagingException {
    byte[] content = new byte[Math.toIntExact(disk.capacity())];
    ByteBuffer piece = ByteBuffer.allocateDirect(300_001);
    long at = 0;
    while (at < content.length) {
      VirtualDisk.Run run = disk.run(at);
      assertTrue(run.length() > 0 && at + run.length() <= disk.capacity(), () -> "run " + run);
      long end = at + run.length();
      while (run.data() && at < end) {
        piece.clear().limit((int) Math.min(piece.capacity(), end - at));
        disk.read(at, piece);
        assertEquals(piece.limit(), piece.position());
        piece.flip().get(content, (int) at, piece.limit());
        at += piece.limit();
      }
      at = end;
    }
    return content;
  }

  /**
   * Walks the runs of a disk that holds next to nothing.
   *
   * @return how many bytes have to be read
   * @throws PackagingException if it is refused
   */
  public static long dataOfAlmostEmpty(VirtualDisk disk) throws PackagingException {
    long data = 0;
    long at = 0;
    for (int runs = 0; at < disk.capacity(); runs++) {
      assertTrue(runs < 8, "too many runs for what is there");
      VirtualDisk.Run run = disk.run(at);
      data += run.data() ? run.length() : 0;
      at += run.length();
    }
    assertEquals(disk.capacity(), at);
    return data;
  }

  /** Demands that two raw disks are the same; qemu-img knows of their holes. */
  public static void requireSame(Path one, Path other) throws IOException {
    assertEquals(Files.size(one), Files.size(other));
    Programs.lines(
        Path.of("."),
        "qemu-img",
        "compare",
        "-f",
        "raw",
        "-F",
        "raw",
        one.toString(),
        other.toString());
  }
}
