package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.packaging.Programs;

class NewCommandTest {

  private static final Path SCHEMAS =
      Path.of("../../shared/reference/xsd").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, local-1.1.1/dsp8023_1.1.1.xsd", "2, local-2.0.1/dsp8023_2.0.1.xsd"})
  void isValidByTheSchema(String version, String schema) {
    Assumptions.assumeTrue(Files.isDirectory(SCHEMAS), "the schemas are missing");
    Programs.assumeProgram("xmllint");
    Workshop workshop = new Workshop(folder);
    for (String target : Targets.builtIn().stream().map(TargetPlatform::id).toList()) {
      Path descriptor = folder.resolve(target + ".ovf");
      CliRun.done(
          "new",
          descriptor,
          "--disk",
          workshop.disk("a b.raw", 1),
          "--disk",
          workshop.disk("c.img", 2),
          "--network",
          "VM Network",
          "--network",
          "B & <C>",
          "--name",
          "Web \"1\" & more",
          "--os",
          94,
          "--ovf-version",
          version,
          "--target",
          target);
      Programs.lines(
          folder,
          "xmllint",
          "--noout",
          "--schema",
          SCHEMAS.resolve(schema).toString(),
          descriptor.toString());
      assertEquals(List.of(), CliRun.done("validate", "--json", descriptor).list("problems"));
    }
  }

  @Test
  void showsWhatItMade() {
    CliRun run = CliRun.done("inspect", new Workshop(folder).appliance(), "--json");
    var system = run.list("systems").getFirst();
    assertEquals("web", system.get("id"));
    assertEquals(2L, system.get("cpus"));
    assertEquals(1L << 30, system.get("memoryBytes"));
    var disk = CliRun.first(system, "disks");
    assertEquals(1L << 20, disk.get("capacityBytes"));
    assertEquals("raw", disk.get("format"));
    assertEquals("system.raw", disk.get("file"));
    assertEquals(1L << 20, disk.get("fileBytes"));
  }

  @Test
  void copiesDisksFromElsewhereAndSaysSo() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("images"));
    Path disk = new Workshop(elsewhere).disk("far.raw", 1);
    Path place = Files.createDirectory(folder.resolve("out"));
    CliRun run = CliRun.done("new", place.resolve("x.ovf"), "--disk", disk);
    assertTrue(run.err().contains("Copied"), run.err());
    assertEquals(List.of("far.raw", "x.ovf"), Workshop.names(place));
    assertEquals(-1, Files.mismatch(disk, place.resolve("far.raw")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--target atari", "--ovf-version 3", "--cpus 0", "--cpus x", "--memory much"})
  void refusesWhatMakesNoSense(String option) {
    String[] words = option.split(" ");
    CliRun run = CliRun.ovation("new", folder.resolve("x.ovf"), words[0], words[1]).ended(2);
    assertTrue(run.err().startsWith("ovation: "), run.err());
    assertEquals(List.of(), Workshop.names(folder));
  }

  @Test
  void listsTheTargetsItKnows() {
    CliRun run = CliRun.ovation("new", folder.resolve("x.ovf"), "--target", "atari").ended(2);
    assertTrue(run.err().contains("esxi-8.0, ") && run.err().contains("proxmox-9"), run.err());
  }

  @Test
  void refusesImagesThatAreNotWhatTheirNamesSay() {
    Workshop workshop = new Workshop(folder);
    Path image = workshop.disk("x.vmdk", 1);
    workshop.leavesNothing(
        () -> CliRun.ovation("new", folder.resolve("x.ovf"), "--disk", image).ended(3));
    Path unknown = workshop.text("notes.txt", "not a disk");
    workshop.leavesNothing(
        () -> CliRun.ovation("new", folder.resolve("x.ovf"), "--disk", unknown).ended(3));
    workshop.leavesNothing(
        () -> CliRun.ovation("new", unknown.resolve("x.ovf"), "--cpus", 1).ended(4));
  }

  @Test
  void doesNotReplaceWhatExists() {
    Workshop workshop = new Workshop(folder);
    Path descriptor = workshop.text("x.ovf", "mine");
    CliRun.ovation("new", descriptor).ended(4);
    assertEquals("mine", Workshop.text(descriptor));
  }
}
