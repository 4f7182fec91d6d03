package ovation.packaging.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** Disks to test with: raw ones of all sorts, conversions, and readings in awkward pieces. */
public final class Lab {

  private Lab() {}

  /** Makes a raw disk of random bytes, text and holes. */
  public static Path raw(Path file, long size) throws IOException {
    Random random = new Random(size);
    try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
      disk.setLength(size);
      long step = Math.max(1, size / (1 << 20) / 40);
      for (long at = 0; at < size; at += step * 512 * (1 + random.nextInt(400))) {
        int length = (int) Math.min(512L * (1 + random.nextInt(300)), size - at);
        byte[] bytes = new byte[length];
        if (random.nextInt(3) == 0) {
          random.nextBytes(bytes);
        } else {
          byte[] text = ("sector " + at / 512 + '\n').getBytes(StandardCharsets.US_ASCII);
          for (int i = 0; i < length; i++) {
            bytes[i] = text[i % text.length];
          }
        }
        disk.seek(at);
        disk.write(bytes);
      }
      if (size > 0) {
        disk.seek(size - 1);
        disk.write(1);
      }
    }
    return file;
  }

  /** Converts with Ovation. */
  public static void convert(
      Path source, Path target, DiskFormat format, @Nullable String variant, int threads)
      throws PackagingException {
    ConvertTarget wanted =
        new ConvertTarget(
            target, format, Optional.ofNullable(variant), Strength.FAST, Optional.empty());
    new ConvertJob(source, null, List.of(wanted), threads).run(Progress.none());
  }

  /** Runs qemu-img in a folder and demands success. */
  public static String qemu(Path folder, String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "qemu-img";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return String.join("\n", Programs.lines(folder, command));
  }

  /** Reads a small disk; what its runs call zeros must be zeros. */
  public static byte[] content(VirtualDisk disk) throws PackagingException {
    int size = Math.toIntExact(disk.capacity());
    ByteBuffer all = ByteBuffer.allocateDirect(size);
    int piece = 3 * 512 + 7;
    while (all.hasRemaining()) {
      int at = all.position();
      disk.read(at, all.limit(Math.min(size, at + piece)));
      assertEquals(all.limit(), all.position());
      all.limit(size);
      piece = Math.min(piece * 3, 1 << 20);
    }
    byte[] content = new byte[size];
    all.get(0, content);
    for (long at = 0; at < size; ) {
      VirtualDisk.Run run = disk.run(at);
      assertTrue(run.length() > 0 && run.length() <= size - at, "a run leaves the disk");
      if (!run.data()) {
        int end = (int) (at + run.length());
        assertArrayEquals(new byte[end - (int) at], Arrays.copyOfRange(content, (int) at, end));
      }
      at += run.length();
    }
    return content;
  }

  /** Reads a small image from its file. */
  public static byte[] content(Path image) throws PackagingException {
    try (VirtualDisk disk = DiskOpener.open(image, null)) {
      return content(disk);
    }
  }
}
