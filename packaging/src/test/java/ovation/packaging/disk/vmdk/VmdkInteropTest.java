package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** Every kind of VMDK and awkward sizes, there and back, judged by qemu-img. */
class VmdkInteropTest {

  private static final long[] SIZES = {
    512, 1536, 65_024, 65_536, 66_048, (3 << 20) + 512, (2L << 30) + 512
  };

  @TempDir private Path folder;

  @BeforeAll
  static void needsQemu() throws Exception {
    QemuImg.assume();
  }

  /** Noise, text and zeros; of a large disk the beginning, the end and the middle. */
  private Path raw(long size) throws IOException {
    Path raw = folder.resolve("disk.raw");
    Random random = new Random(size);
    try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
      file.setLength(size);
      for (long start : List.of(0L, size / 2 / 512 * 512, Math.max(0, size - 200_704))) {
        for (int i = 0; i < 8; i++) {
          byte[] noise = new byte[(int) Math.min(512 << random.nextInt(8), size - start)];
          random.nextBytes(noise);
          file.seek(Math.min(start + 512L * random.nextInt(400), size - noise.length));
          file.write(noise, 0, random.nextInt(noise.length) + 1);
        }
      }
    }
    return raw;
  }

  private static void convert(Path from, Path to, DiskFormat format, String variant)
      throws Exception {
    ConvertTarget target =
        new ConvertTarget(
            to,
            format,
            variant.isEmpty() ? Optional.empty() : Optional.of(variant),
            Strength.FAST,
            Optional.empty());
    new ConvertJob(from, null, List.of(target), 2).run(Progress.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "streamOptimized",
        "monolithicSparse",
        "monolithicFlat",
        "twoGbMaxExtentSparse",
        "twoGbMaxExtentFlat"
      })
  void qemuReadsOursAndWeReadQemus(String kind) throws Exception {
    for (long size : SIZES) {
      Path raw = raw(size);
      Path ours = folder.resolve("ours.vmdk");
      convert(raw, ours, DiskFormat.VMDK, kind);
      QemuImg.run("compare", "-f", "raw", "-F", "vmdk", raw, ours);
      if (!kind.contains("Flat")) {
        QemuImg.run("check", "-f", "vmdk", ours);
      }
      assertTrue(QemuImg.run("info", ours).contains("create type: " + kind));
      Path theirs = folder.resolve("theirs.vmdk");
      QemuImg.run("convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=" + kind, raw, theirs);
      for (Path vmdk : List.of(ours, theirs)) {
        Path back = folder.resolve("back.raw");
        convert(vmdk, back, DiskFormat.RAW, "");
        assertEquals(size, Files.size(back));
        QemuImg.run("compare", "-f", "raw", "-F", "raw", raw, back);
        Files.delete(back);
      }
      Files.delete(raw);
    }
  }
}
