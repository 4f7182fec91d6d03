package ovation.packaging.disk.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.interop.Conversions;
import ovation.packaging.disk.interop.Kind;

/**
 * A sound image whose content is known, to be damaged.
 *
 * @param name of the image's file
 * @param files all its files by their names
 * @param format the image's format
 * @param compressed whether its content cannot be found in the file as it is
 */
record Specimen(String name, Map<String, byte[]> files, DiskFormat format, boolean compressed) {

  /** Two blocks of VHDX, two grain tables, and one sector more. */
  static final int CAPACITY = (34 << 20) + 512;

  private static final int[][] DATA = {
    {0, 512},
    {(64 << 10) - 512, 1024},
    {(2 << 20) - 1024, 3072},
    {10 << 20, 70 << 10},
    {(32 << 20) - 512, 1024},
    {CAPACITY - 512, 512}
  };

  /** Returns where the disk holds data: pairs of offset and length in bytes. */
  static int[][] data() {
    return DATA;
  }

  /** Returns the disk's content. */
  static byte[] content() {
    byte[] content = new byte[CAPACITY];
    Random random = new Random(41);
    for (int[] stretch : DATA) {
      for (int i = 0; i < stretch[1]; i++) {
        // No byte is zero. The long stretch shrinks in its second half, by matches so long and far
        // that another one would not have the same Adler-32 by chance.
        boolean shrinks = i > (35 << 10) + 1009;
        content[stretch[0] + i] =
            shrinks ? content[stretch[0] + i - 1009] : (byte) (1 + random.nextInt(255));
      }
    }
    return content;
  }

  /** Makes the image that our writer makes. */
  static Specimen ours(Path folder, Path raw, Kind kind) throws IOException, PackagingException {
    Path inside = Files.createTempDirectory(folder, "ours");
    String name = "image." + kind.format().id();
    Conversions.convert(raw, DiskFormat.RAW, inside.resolve(name), kind, 2);
    return of(inside, name, kind.format(), isCompressed(kind.variant()));
  }

  /** Makes the image that qemu-img makes. */
  static Specimen qemu(Path folder, Path raw, DiskFormat format, String options)
      throws IOException {
    Path inside = Files.createTempDirectory(folder, "qemu");
    String name = "image." + format.id();
    List<String> command = new ArrayList<>(List.of("qemu-img", "convert", "-f", "raw", "-O"));
    command.add(Kind.driver(format));
    Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
    command.addAll(List.of(raw.toString(), name));
    Programs.lines(inside, command.toArray(String[]::new));
    return of(inside, name, format, options.contains("-c") || isCompressed(options));
  }

  private static boolean isCompressed(String text) {
    return text.contains("streamOptimized") || text.contains("ompress") || text.contains("zstd");
  }

  private static Specimen of(Path inside, String name, DiskFormat format, boolean compressed)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(inside)) {
      for (Path file : found.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        Files.delete(file);
      }
    }
    Assertions.assertTrue(files.containsKey(name), name);
    return new Specimen(name, files, format, compressed);
  }
}
