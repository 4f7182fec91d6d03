package ovation.packaging.disk.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** What a conversion writes depends on the disk, and on nothing else. */
class SameBytesTest {

  @TempDir private Path folder;
  private Path source = Path.of("");

  @BeforeEach
  void makeDisk() throws IOException {
    source = RawDisks.mixed(folder.resolve("mixed.raw"), (6 << 20) + 1536);
  }

  static List<Kind> kinds() {
    return Kind.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anyNumberOfThreadsWritesTheSameBytes(Kind kind) throws Exception {
    Map<String, byte[]> alone = convert(kind, 1);
    assertFalse(alone.isEmpty());
    for (int threads : new int[] {2, 8}) {
      Map<String, byte[]> together = convert(kind, threads);
      assertEquals(alone.keySet(), together.keySet());
      alone.forEach((name, bytes) ->
          assertEquals(
              -1,
              Arrays.mismatch(bytes, together.get(name)),
              name + " by " + threads + " threads"));
    }
  }

  private Map<String, byte[]> convert(Kind kind, int threads) throws Exception {
    Path inside = Files.createDirectory(folder.resolve("by-" + threads));
    Conversions.convert(source, DiskFormat.RAW, inside.resolve(kind.file("a")), kind, threads);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(inside)) {
      for (Path file : found.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void everyEngineWritesTheSameContent() throws IOException {
    Programs.assumeProgram("qemu-img");
    List<String> failures = new ArrayList<>();
    // Small: this is about engines, strengths and kinds, and they are many.
    Path disk = RawDisks.mixed(folder.resolve("small.raw"), (1 << 20) + 1536);
    for (Kind kind : Kind.all()) {
      for (DeflateEngine engine : Engines.available()) {
        for (Strength strength : Strength.values()) {
          Path image = folder.resolve(kind.file("by-" + engine.name() + "-" + strength.id()));
          ConvertTarget target =
              new ConvertTarget(
                  image, kind.format(), Optional.of(kind.variant()), strength, Optional.of(engine));
          try {
            new ConvertJob(disk, DiskFormat.RAW, List.of(target), 2).run(Progress.none());
            Conversions.difference(disk, "raw", image, kind.driver())
                .ifPresent(failure -> failures.add(image.getFileName() + ": " + failure));
          } catch (PackagingException e) {
            failures.add(image.getFileName() + ": " + e.getMessage());
          }
          Files.deleteIfExists(image);
        }
      }
    }
    assertEquals(List.of(), failures);
  }
}
