package ovation.packaging.disk.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** The pass itself, without any format: raw to raw. */
class RawConversionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 512, 1536, 65_536, (3 << 20) + 512, (20 << 20) + 1024})
  void theContentStaysWhateverTheSize(long size) throws Exception {
    Path source = folder.resolve("source.raw");
    try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
      file.setLength(size);
      Random random = new Random(size);
      for (long at = 0; at + 512 <= size; at += 512 + 512L * random.nextInt(4000)) {
        byte[] sector = new byte[512];
        random.nextBytes(sector);
        file.seek(at);
        file.write(sector);
      }
    }
    for (int threads : new int[] {1, 2, 8}) {
      Path target = folder.resolve("target-" + threads + ".raw");
      ConvertTarget wanted =
          new ConvertTarget(
              target, DiskFormat.RAW, Optional.empty(), Strength.FAST, Optional.empty());
      new ConvertJob(source, DiskFormat.RAW, List.of(wanted), threads).run(Progress.none());
      assertEquals(size, Files.size(target));
      assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(target));
    }
  }
}
