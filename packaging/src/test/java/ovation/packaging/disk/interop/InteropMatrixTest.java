package ovation.packaging.disk.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;

/**
 * Content is kept, whatever the format, the kind and the size: there and back, judged by qemu-img
 * in both directions. The disks are sparse, so that large ones cost nothing.
 */
class InteropMatrixTest {

  private static final Map<String, Path> DISKS = new LinkedHashMap<>();

  @TempDir private static Path shared;
  @TempDir private Path folder;

  @BeforeAll
  static void makeDisks() throws IOException {
    Programs.assumeProgram("qemu-img");
    long mebibyte = 1 << 20;
    Map<String, Long> sizes = new LinkedHashMap<>();
    sizes.put("empty", 0L);
    sizes.put("one sector", 512L);
    sizes.put("odd sectors", 512L * 12_347);
    sizes.put("3 MiB + 512", 3 * mebibyte + 512);
    sizes.put("2 GiB + 1 sector", 2048 * mebibyte + 512);
    sizes.put("5 GiB", 5120 * mebibyte);
    DISKS.clear();
    for (Map.Entry<String, Long> size : sizes.entrySet()) {
      Path file = shared.resolve(size.getValue() + ".raw");
      DISKS.put(size.getKey(), RawDisks.borders(file, size.getValue()));
    }
    DISKS.put("mixed", RawDisks.mixed(shared.resolve("mixed.raw"), 9 * mebibyte + 1024));
  }

  static List<Kind> kinds() {
    return Kind.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void qemuReadsWhatWeWriteAndSoDoWe(Kind kind) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, Path> disk : DISKS.entrySet()) {
      thereAndBack(kind, disk.getValue())
          .ifPresent(failure -> failures.add(disk.getKey() + ": " + failure));
      clear();
    }
    assertEquals(List.of(), failures);
  }

  private Optional<String> thereAndBack(Kind kind, Path source) throws IOException {
    Path image = folder.resolve(kind.file("image"));
    Path back = folder.resolve("back.raw");
    try {
      Conversions.convert(source, DiskFormat.RAW, image, kind, 2);
      Conversions.raw(image, kind.format(), back);
    } catch (OutputException e) {
      // No VMDK holds a disk without a single sector.
      boolean impossible = Files.size(source) == 0 && kind.format() == DiskFormat.VMDK;
      return impossible ? Optional.empty() : Optional.of(e.getMessage());
    } catch (PackagingException e) {
      return Optional.of(e.getMessage());
    }
    // A disk without a single sector is more than qemu expects of some formats.
    boolean judged = Files.size(source) > 0 || Conversions.isKnown(image, kind.driver());
    return Stream.of(
            judged
                ? Conversions.difference(source, "raw", image, kind.driver())
                : Optional.<String>empty(),
            judged ? Conversions.defects(image, kind.driver()) : Optional.<String>empty(),
            Conversions.difference(source, "raw", back, "raw"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static List<Arguments> foreign() {
    return Stream.of(
            "QCOW2;",
            "QCOW2;-o compat=0.10",
            "QCOW2;-o cluster_size=512",
            "QCOW2;-o cluster_size=2M",
            "QCOW2;-o lazy_refcounts=on,refcount_bits=1",
            "QCOW2;-o refcount_bits=64",
            "QCOW2;-o preallocation=metadata",
            "QCOW2;-c",
            "QCOW2;-c -o compat=0.10,cluster_size=4k",
            "QCOW2;-c -o compression_type=zstd",
            "VMDK;-o subformat=monolithicSparse",
            "VMDK;-o subformat=monolithicFlat",
            "VMDK;-o subformat=streamOptimized",
            "VMDK;-o subformat=twoGbMaxExtentSparse",
            "VMDK;-o subformat=twoGbMaxExtentFlat",
            "VMDK;-o adapter_type=lsilogic,hwversion=13",
            "VHD;-o subformat=dynamic,force_size=on",
            "VHD;-o subformat=fixed,force_size=on",
            "VHD;-o subformat=dynamic",
            "VHDX;",
            "VHDX;-o block_size=1M",
            "VHDX;-o block_size=256M,log_size=2M",
            "VHDX;-o subformat=fixed",
            "VDI;",
            "VDI;-o static=on",
            "RAW;")
        .map(line -> line.split(";", 2))
        .map(line -> Arguments.of(DiskFormat.valueOf(line[0]), line[1]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void weReadWhatQemuWrites(DiskFormat format, String options) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, Path> disk : DISKS.entrySet()) {
      back(format, options, disk.getValue())
          .ifPresent(failure -> failures.add(disk.getKey() + ": " + failure));
      clear();
    }
    assertEquals(List.of(), failures);
  }

  private Optional<String> back(DiskFormat format, String options, Path source) throws IOException {
    String driver = Kind.driver(format);
    Path image = folder.resolve("image." + format.id());
    List<String> command = new ArrayList<>(List.of("qemu-img", "convert", "-f", "raw"));
    command.addAll(List.of("-O", driver));
    Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
    command.add(source.toString());
    command.add(image.toString());
    Programs.Answer answer = Programs.run(folder, command.toArray(String[]::new));
    if (answer.status() != 0) {
      // A disk without a single sector is more than qemu can write of some formats.
      return Files.size(source) == 0 ? Optional.empty() : Optional.of(answer.output());
    }
    Path back = folder.resolve("back.raw");
    try {
      Conversions.raw(image, format, back);
    } catch (PackagingException e) {
      return Optional.of(e.getMessage());
    }
    // Without force_size a VHD is larger than its source; of others qemu knows the holes of raw
    // only.
    return Files.size(back) == Files.size(source)
        ? Conversions.difference(source, "raw", back, "raw")
        : Conversions.difference(back, "raw", image, driver);
  }

  @Test
  void everyFormatBecomesEveryOther() throws IOException {
    List<String> failures = new ArrayList<>();
    Path source = shared.resolve("mixed.raw");
    for (Kind one : Kind.all()) {
      try {
        Path first = folder.resolve(one.file("first"));
        Conversions.convert(source, DiskFormat.RAW, first, one, 2);
        for (Kind other : Kind.usual()) {
          if (one.format() != other.format()) {
            Path second = folder.resolve(other.file("second"));
            Conversions.convert(first, one.format(), second, other, 2);
            Conversions.difference(source, "raw", second, other.driver())
                .ifPresent(failure -> failures.add(one + " → " + other + ": " + failure));
          }
        }
      } catch (PackagingException e) {
        failures.add(one + ": " + e.getMessage());
      }
      clear();
    }
    assertEquals(List.of(), failures);
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
