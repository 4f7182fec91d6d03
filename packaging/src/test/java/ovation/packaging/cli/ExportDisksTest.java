package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The options of export that concern disks. */
class ExportDisksTest {

  @TempDir private Path folder;
  private Path appliance;

  @BeforeEach
  void makeAppliance() throws IOException {
    appliance = new Workshop(folder).appliance();
    byte[] noise = new byte[200_000];
    new Random(2).nextBytes(noise);
    try (RandomAccessFile disk =
        new RandomAccessFile(folder.resolve("system.raw").toFile(), "rw")) {
      disk.seek(300_000);
      disk.write(noise);
    }
  }

  private Path unpacked(Path archive) {
    Path place = folder.resolve("unpacked");
    CliRun.done("unpack", archive, "-C", place);
    CliRun.done("verify", archive);
    return place;
  }

  private Map<?, ?> disk(Path archive) {
    CliRun run = CliRun.done("inspect", "--json", archive);
    return CliRun.first(run.list("systems").getFirst(), "disks");
  }

  @ParameterizedTest
  @CsvSource({
    "vmdk, system.vmdk",
    "vhd, system.vhd",
    "vhdx, system.vhdx",
    "qcow2, system.qcow2",
    "vdi, system.vdi",
    "raw, system.raw",
    "keep, system.raw"
  })
  void disksAreConvertedAndTheDescriptorFollows(String format, String name) {
    Programs.assumeProgram("qemu-img");
    Path archive = folder.resolve("out.ova");
    CliRun.done("export", appliance, "-o", archive, "--disk-format", format);
    Map<?, ?> disk = disk(archive);
    assertEquals(format.equals("keep") ? "raw" : format, disk.get("format"));
    assertEquals(name, disk.get("file"));
    Path written = unpacked(archive).resolve(name);
    Programs.lines(
        folder, "qemu-img", "compare", folder.resolve("system.raw").toString(), written.toString());
    assertEquals(List.of(), CliRun.done("validate", "--deep", "--json", archive).list("problems"));
  }

  @Test
  void theTargetChoosesTheFormat() {
    Path archive = folder.resolve("out.ova");
    CliRun.done("export", appliance, "-o", archive, "--target", "nutanix");
    assertEquals("vmdk", disk(archive).get("format"));
    Path kept = folder.resolve("kept.ova");
    CliRun.done("export", appliance, "-o", kept, "--target", "kvm");
    assertEquals("raw", disk(kept).get("format"));
    Path told = folder.resolve("told.ova");
    CliRun.done("export", appliance, "-o", told, "--target", "kvm", "--disk-format", "qcow2");
    assertEquals("qcow2", disk(told).get("format"));
  }

  @Test
  void nothingIsExportedInAFormatThatTheTargetRefuses() {
    Path archive = folder.resolve("out.ova");
    CliRun refused =
        CliRun.ovation(
                "export", appliance, "-o", archive, "--target", "esxi-8.0", "--disk-format", "vhdx")
            .ended(1);
    assertTrue(refused.err().contains("T-15"), refused.err());
    assertTrue(Files.notExists(archive));
  }

  @Test
  void disksAreCompressedAndCutOnTheWay() {
    Path place = folder.resolve("cut/web.ovf");
    CliRun.done("export", appliance, "-o", place, "--gzip", "--disk-format", "vmdk");
    assertEquals("vmdk", disk(place).get("format"));
    CliRun.done("verify", place);
    Path pieces = folder.resolve("pieces/web.ovf");
    CliRun.done("export", appliance, "-o", pieces, "--disk-format", "vhd", "--chunk-size", "1MiB");
    assertTrue(
        Files.exists(folder.resolve("pieces/system.vhd.000000000"))
            && Files.exists(folder.resolve("pieces/system.vhd.000000001")),
        Workshop.names(folder.resolve("pieces")).toString());
    CliRun.done("verify", pieces);
  }

  @Test
  void theSameBytesWhateverTheNumberOfThreads() throws IOException {
    for (int threads : List.of(1, 2, 8)) {
      CliRun.done(
          "export",
          appliance,
          "-o",
          folder.resolve(threads + ".ova"),
          "--disk-format",
          "vmdk",
          "--compression",
          "small",
          "--reproducible",
          "--threads",
          threads);
    }
    assertEquals(-1, Files.mismatch(folder.resolve("1.ova"), folder.resolve("2.ova")));
    assertEquals(-1, Files.mismatch(folder.resolve("1.ova"), folder.resolve("8.ova")));
  }

  @Test
  void nothingToResumeIsAnExportLikeAnyOther() throws IOException {
    for (String name : List.of("one.ova", "other.ova")) {
      List<Object> words = new ArrayList<>(List.of("export", appliance, "-o"));
      words.addAll(List.of(folder.resolve(name), "--disk-format", "vmdk"));
      if (name.equals("other.ova")) {
        words.add("--resume");
      }
      CliRun.done(words.toArray());
    }
    assertEquals(-1, Files.mismatch(folder.resolve("one.ova"), folder.resolve("other.ova")));
  }

  @Test
  void tellsTheUseOfADiskFromItsTables() throws IOException {
    Path sparse = folder.resolve("sparse.raw");
    try (RandomAccessFile disk = new RandomAccessFile(sparse.toFile(), "rw")) {
      disk.seek(8 << 20);
      disk.write(1);
      disk.setLength(1 << 30);
    }
    CliRun.done("disk", "convert", sparse, folder.resolve("s.vmdk"));
    CliRun.done("new", folder.resolve("s.ovf"), "--disk", folder.resolve("s.vmdk"));
    assertEquals(1L << 16, disk(folder.resolve("s.ovf")).get("populatedBytes"));
  }

  @Test
  void saysWhenCompressionHasNothingToDo() {
    CliRun run =
        CliRun.done("export", appliance, "-o", folder.resolve("out.ova"), "--compression", "small");
    assertTrue(run.err().contains("warning: --compression"), run.err());
  }

  @Test
  void aFolderToRunFromNeedsNoManifestAndIsCheckedAllTheSame() throws IOException {
    Path archive = folder.resolve("web.ova");
    CliRun.done("export", appliance, "-o", archive, "--disk-format", "vmdk");
    Path run = folder.resolve("run/web.ovf");
    CliRun.done("export", archive, "-o", run, "--disk-format", "raw", "--no-manifest");
    assertEquals(List.of("system.raw", "web.ovf"), Workshop.names(folder.resolve("run")));
    Path disk = folder.resolve("run/system.raw");
    assertEquals(-1, Files.mismatch(folder.resolve("system.raw"), disk));

    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int old = file.read();
      file.seek(file.length() / 2);
      file.write(old ^ 1);
    }
    CliRun damaged =
        CliRun.ovation("export", archive, "-o", folder.resolve("kept/"), "--no-manifest").ended(0);
    assertTrue(damaged.err().contains("is not the file that the manifest"), damaged.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o out.ova", "-o run/ --digest sha1", "-o run/ --key release.p12"})
  void whatNeedsAManifestIsNotWrittenWithoutOne(String options) {
    List<Object> words = new ArrayList<>(List.of("export", appliance, "--no-manifest"));
    for (String option : options.split(" ")) {
      words.add(option.startsWith("o") || option.startsWith("r") ? folder.resolve(option) : option);
    }
    CliRun refused = CliRun.ovation(words.toArray()).ended(2);
    assertTrue(refused.err().contains("--no-manifest"), refused.err());
    assertTrue(Files.notExists(folder.resolve("run")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--disk-format tape",
        "--chunk-size 1000",
        "--chunk-size much",
        "--compression most",
        "--threads 0",
        "--engine steam"
      })
  void refusesWhatMakesNoSense(String option) {
    String[] words = option.split(" ");
    Path archive = folder.resolve("out.ova");
    CliRun run = CliRun.ovation("export", appliance, "-o", archive, words[0], words[1]).ended(2);
    assertTrue(run.err().startsWith("ovation: "), run.err());
    assertTrue(Files.notExists(archive));
  }
}
