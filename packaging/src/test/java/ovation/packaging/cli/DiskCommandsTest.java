package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;

class DiskCommandsTest {

  @TempDir private Path folder;
  private Path disk;

  /** 5 MiB and a sector: text, noise that nothing shrinks, and a hole. */
  @BeforeEach
  void makeDisk() throws IOException {
    disk = folder.resolve("disk.raw");
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
      file.writeBytes("a boot sector, perhaps. ".repeat(9000));
      file.seek(3 << 20);
      file.write(noise);
      file.setLength((5 << 20) + 512);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private void compareByQemu(Path one, Path other) {
    Programs.assumeProgram("qemu-img");
    Programs.lines(folder, "qemu-img", "compare", one.toString(), other.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "x.vmdk, vmdk, streamOptimized",
    "x.vhdx, vhdx, dynamic",
    "x.qcow2, qcow2, ''",
    "x.vdi, vdi, dynamic",
    "x.raw, raw, ''",
    "x.img, raw, ''"
  })
  void theExtensionChoosesTheFormat(String name, String format, String variant) {
    CliRun run = CliRun.done("disk", "convert", disk, file(name));
    assertEquals(file(name) + "\n", run.out());
    compareByQemu(disk, file(name));
    Map<?, ?> info = CliRun.done("disk", "info", "--json", file(name)).json();
    assertEquals("ovation/disk/1", info.get("schema"));
    assertEquals(format, info.get("format"));
    assertEquals(5L * (1 << 20) + 512, info.get("capacityBytes"));
    if (!variant.isEmpty()) {
      assertEquals(variant, info.get("variant"));
    }
    CliRun.done("disk", "check", file(name));
    CliRun.done("disk", "compare", disk, file(name));
  }

  @Test
  void severalImagesComeFromOneReading() {
    CliRun run =
        CliRun.done(
            "disk", "convert", disk, file("a.vmdk"), file("b.raw"), "--json", "--threads", 3);
    assertEquals("ovation/disk-convert/1", run.json().get("schema"));
    assertEquals(
        List.of("streamOptimized", ""),
        run.list("images").stream().map(image -> image.get("variant")).toList());
    compareByQemu(file("a.vmdk"), file("b.raw"));
  }

  @Test
  void theBytesDoNotDependOnTheNumberOfThreads() throws IOException {
    for (int threads : List.of(1, 2, 8)) {
      CliRun.done("disk", "convert", disk, file("x.vmdk"), "--reproducible", "--threads", threads);
      Files.move(file("x.vmdk"), file(threads + ".vmdk"));
    }
    assertEquals(-1, Files.mismatch(file("1.vmdk"), file("2.vmdk")));
    assertEquals(-1, Files.mismatch(file("1.vmdk"), file("8.vmdk")));
  }

  @Test
  void progressGoesToStandardErrorAndAddsUp() {
    CliRun run = CliRun.done("disk", "convert", disk, file("x.vmdk"), "--progress", "json");
    assertEquals(file("x.vmdk") + "\n", run.out());
    List<String> lines =
        run.err().lines().filter(line -> line.contains("ovation/progress/1")).toList();
    assertTrue(lines.size() >= 3, run.err());
    String last = lines.getLast();
    String total = last.replaceAll(".*\"totalBytes\":(\\d+).*", "$1");
    assertTrue(Long.parseLong(total) > 0, last);
    assertTrue(last.contains("\"doneBytes\":" + total + ","), last);
  }

  @Test
  void anExistingImageIsReplacedOnlyByAWholeOne() throws IOException {
    Files.writeString(file("x.vmdk"), "mine");
    Files.writeString(file("broken.qcow2"), "no image at all");
    CliRun.ovation("disk", "convert", file("broken.qcow2"), file("x.vmdk")).ended(3);
    assertEquals("mine", Files.readString(file("x.vmdk")));
    CliRun.done("disk", "convert", disk, file("x.vmdk"));
    CliRun.done("disk", "compare", disk, file("x.vmdk"));
  }

  @Test
  void theSourceIsNeverOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(disk);
    CliRun.ovation("disk", "convert", disk, disk).ended(4);
    Path link = Files.createSymbolicLink(file("link.raw"), disk);
    CliRun.ovation("disk", "convert", disk, link).ended(4);
    assertEquals(Workshop.sha256(before), Workshop.sha256(Files.readAllBytes(disk)));
    assertEquals(List.of("disk.raw", "link.raw"), Workshop.names(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert disk.raw x.what",
        "convert disk.raw x.iso",
        "convert disk.raw x.vmdk --subformat twisted",
        "convert disk.raw x.vmdk ./x.vmdk",
        "convert disk.raw x.vmdk --engine steam",
        "convert disk.raw x.vmdk --threads 0",
        "convert disk.raw x.vmdk --format tape",
        "convert disk.raw x.vmdk --compression most",
        "convert disk.raw",
        "compare disk.raw",
        "check",
        "info",
        "info --engines disk.raw",
        "mend disk.raw",
        ""
      })
  void refusesWhatMakesNoSense(String words) {
    Object[] arguments =
        ("disk " + words.replace("disk.raw", disk.toString()).replace(" x.", " " + folder + "/x."))
            .replace(" ./x.", " " + folder + "/./x.")
            .strip()
            .split(" ");
    CliRun run = CliRun.ovation(arguments).ended(2);
    assertTrue(run.err().startsWith("ovation: "), run.err());
    assertEquals(List.of("disk.raw"), Workshop.names(folder));
  }

  @Test
  void namesTheKindsThatThereAre() {
    CliRun run =
        CliRun.ovation("disk", "convert", disk, file("x.vmdk"), "--subformat", "x").ended(2);
    assertTrue(run.err().contains("streamOptimized"), run.err());
  }

  @Test
  void missingFilesAreInputsAndMissingFoldersOutputs() {
    for (String verb : List.of("info", "check")) {
      CliRun run = CliRun.ovation("disk", verb, file("none.vmdk")).ended(3);
      assertTrue(run.err().contains("none.vmdk"), run.err());
    }
    CliRun.ovation("disk", "compare", disk, file("none.vmdk")).ended(3);
    CliRun.ovation("disk", "convert", file("none.vmdk"), file("x.raw")).ended(3);
    CliRun.ovation("disk", "convert", disk, file("none").resolve("x.vmdk")).ended(4);
    CliRun.ovation("disk", "convert", disk, folder, "--format", "vmdk").ended(4);
    assertEquals(List.of("disk.raw"), Workshop.names(folder));
  }

  @Test
  void findsTheFirstByteThatDiffers() throws IOException {
    Path other = Files.copy(disk, file("other.raw"));
    try (RandomAccessFile file = new RandomAccessFile(other.toFile(), "rw")) {
      for (long at : new long[] {(5 << 20) + 511, (2 << 20) + 77, 4 << 20}) {
        file.seek(at);
        file.write(1);
      }
    }
    CliRun run = CliRun.ovation("disk", "compare", disk, other).ended(1);
    assertTrue(run.out().contains("byte " + ((2 << 20) + 77) + "."), run.out());
    CliRun document = CliRun.ovation("disk", "compare", disk, other, "--json").ended(1);
    assertEquals("ovation/disk-compare/1", document.json().get("schema"));
    assertEquals((2L << 20) + 77, document.json().get("firstDifference"));
    assertEquals(true, document.json().get("sameSize"));
  }

  @Test
  void zerosAtTheEndMakeADiskLargerButNoOther() throws IOException {
    Path larger = Files.copy(disk, file("larger.raw"));
    try (RandomAccessFile file = new RandomAccessFile(larger.toFile(), "rw")) {
      file.setLength(64L << 30);
    }
    CliRun run = CliRun.done("disk", "compare", disk, larger);
    assertTrue(run.out().contains("different size"), run.out());
    CliRun.ovation("disk", "compare", larger, disk, "--strict").ended(1);
    try (RandomAccessFile file = new RandomAccessFile(larger.toFile(), "rw")) {
      file.seek((64L << 30) - 1);
      file.write(1);
    }
    CliRun differs = CliRun.ovation("disk", "compare", disk, larger).ended(1);
    assertTrue(differs.out().contains("byte " + ((64L << 30) - 1) + "."), differs.out());
  }

  @Test
  void aDamagedImageIsDamagedAndAnUnknownOneUnknown() throws IOException {
    CliRun.done("disk", "convert", disk, file("x.vmdk"));
    try (RandomAccessFile file = new RandomAccessFile(file("x.vmdk").toFile(), "rw")) {
      file.seek(70_000);
      file.write(new byte[2048]);
    }
    CliRun run = CliRun.ovation("disk", "check", file("x.vmdk")).ended(1);
    assertTrue(run.out().contains("x.vmdk") && run.out().contains("byte "), run.out());
    CliRun document = CliRun.ovation("disk", "check", "--json", file("x.vmdk")).ended(1);
    assertEquals("damaged", document.json().get("result"));
    CliRun.ovation("disk", "convert", file("x.vmdk"), file("y.raw")).ended(3);
    Files.writeString(file("no.vmdk"), "no image at all");
    CliRun.ovation("disk", "check", file("no.vmdk")).ended(3);
    assertEquals(List.of("disk.raw", "no.vmdk", "x.vmdk"), Workshop.names(folder));
  }

  @Test
  void oneBadImageDoesNotHideTheOthers() throws IOException {
    Files.writeString(file("no.vmdk"), "no image at all");
    CliRun run = CliRun.ovation("disk", "info", file("no.vmdk"), disk, "--json").ended(3);
    assertEquals(1, run.list("images").size());
    CliRun checked = CliRun.ovation("disk", "check", file("no.vmdk"), disk).ended(3);
    assertTrue(checked.out().contains("disk.raw: sound"), checked.out());
  }

  @Test
  void tellsHowMuchOfADiskIsUsedFromItsHolesAlone() throws IOException {
    Path sparse = file("sparse.raw");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.seek(1L << 40);
      file.write(new byte[512]);
    }
    CliRun run = CliRun.done("disk", "info", sparse);
    assertTrue(run.out().contains("1 TiB"), run.out());
    Map<?, ?> json = CliRun.done("disk", "info", "--json", sparse).json();
    long populated = Long.parseLong(String.valueOf(json.get("populatedBytes")));
    assertTrue(populated <= 1 << 20, json.toString());
  }

  @Test
  void namesTheEngines() {
    CliRun run = CliRun.done("disk", "info", "--engines");
    assertTrue(run.out().contains("Engine"), run.out());
    assertTrue(!CliRun.done("disk", "info", "--engines", "--json").list("engines").isEmpty());
  }
}
