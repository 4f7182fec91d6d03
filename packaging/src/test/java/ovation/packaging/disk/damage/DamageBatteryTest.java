package ovation.packaging.disk.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.interop.Kind;

/**
 * Images of every format and kind, by us and by qemu-img, cut and changed at every place that
 * matters: each is refused in words, or read rightly. Nothing that is missing is read as zeros.
 */
class DamageBatteryTest {

  private static final byte[] CONTENT = Specimen.content();

  @TempDir private static Path folder;
  private static Path raw = Path.of("");

  @BeforeAll
  static void makeDisk() throws IOException {
    raw = Files.write(folder.resolve("disk.raw"), CONTENT);
  }

  /** Makes a specimen when its turn has come: they are large. */
  interface Making {
    Specimen make() throws IOException, PackagingException;
  }

  static List<Arguments> specimens() {
    Stream<Arguments> ours =
        Kind.all().stream()
            .filter(kind -> kind.format() != DiskFormat.RAW)
            .map(kind ->
                Arguments.of("ours: " + kind, (Making) () -> Specimen.ours(folder, raw, kind)));
    Stream<Arguments> theirs =
        Stream.of(
                "QCOW2;",
                "QCOW2;-o compat=0.10",
                "QCOW2;-c -o cluster_size=4k",
                "QCOW2;-c -o compression_type=zstd",
                "VMDK;-o subformat=monolithicSparse",
                "VMDK;-o subformat=monolithicFlat",
                "VMDK;-o subformat=streamOptimized",
                "VMDK;-o subformat=twoGbMaxExtentSparse",
                "VHD;-o subformat=dynamic,force_size=on",
                "VHD;-o subformat=fixed,force_size=on",
                "VHDX;-o block_size=1M",
                "VDI;",
                "VDI;-o static=on")
            .map(line -> line.split(";", 2))
            .map(line ->
                Arguments.of(
                    "qemu-img: " + String.join(" ", line),
                    (Making)
                        () -> Specimen.qemu(folder, raw, DiskFormat.valueOf(line[0]), line[1])));
    return Stream.concat(ours, theirs).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("specimens")
  void refusedInWordsOrReadRightly(String name, Making making) throws Exception {
    if (name.startsWith("qemu-img")) {
      Programs.assumeProgram("qemu-img");
    }
    Specimen specimen = making.make();
    Examination examination = new Examination(CONTENT);
    Map<String, byte[]> files = specimen.files();
    int whole = bytes(files, specimen.name()).length;
    assertEquals(
        new Examination.Verdict(Examination.Outcome.RIGHT, ""),
        examination.of(specimen, files, whole));
    List<String> findings = new ArrayList<>();
    for (String file : files.keySet()) {
      for (Damage damage : damages(bytes(files, file), file)) {
        Examination.Verdict verdict = examine(examination, specimen, damage);
        if (!Verdicts.allows(specimen, damage, verdict)) {
          findings.add(verdict.outcome() + " " + damage + ": " + verdict.said());
        }
      }
    }
    assertEquals("", summary(findings));
  }

  private static List<Damage> damages(byte[] file, String name) {
    int[] structures = Structures.sectors(file, CONTENT);
    return Stream.of(
            Damage.cuts(name, file, structures),
            Damage.bytes(name, file, structures),
            Damage.fields(name, file, structures))
        .flatMap(List::stream)
        .toList();
  }

  /** Applies a damage, examines, and takes the damage back. */
  private static Examination.Verdict examine(
      Examination examination, Specimen specimen, Damage damage) {
    Map<String, byte[]> files = specimen.files();
    byte[] file = bytes(files, damage.file());
    byte[] main = bytes(files, specimen.name());
    if (damage.isCut()) {
      boolean isMain = file == main;
      Map<String, byte[]> cut = new TreeMap<>(files);
      if (!isMain) {
        cut.put(damage.file(), Arrays.copyOf(file, damage.offset()));
      }
      return examination.of(specimen, cut, isMain ? damage.offset() : main.length);
    }
    int end = damage.offset() + damage.bytes().length;
    byte[] before = Arrays.copyOfRange(file, damage.offset(), end);
    System.arraycopy(damage.bytes(), 0, file, damage.offset(), before.length);
    try {
      return examination.of(specimen, files, main.length);
    } finally {
      System.arraycopy(before, 0, file, damage.offset(), before.length);
    }
  }

  private static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new AssertionError(name);
    }
    return bytes;
  }

  /** The first findings of each kind, and how many there are. */
  private static String summary(List<String> findings) {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (String finding : findings) {
      kinds.computeIfAbsent(finding.split(" ")[0], _ -> new ArrayList<>()).add(finding);
    }
    StringBuilder text = new StringBuilder();
    kinds.forEach((kind, all) -> {
      text.append('\n').append(all.size()).append(" × ").append(kind);
      all.stream().limit(12).forEach(finding -> text.append("\n  ").append(finding));
    });
    return text.toString();
  }
}
