package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  @TempDir private Path folder;

  private Path broken() throws IOException {
    return broken(new Workshop(folder).appliance());
  }

  private static Path broken(Path descriptor) throws IOException {
    String text =
        Files.readString(descriptor)
            .replace("<Info>The list of networks</Info>", "")
            .replaceFirst("ovf:size=\"[0-9]+\"", "ovf:size=\"7\"")
            .replaceFirst("ovf:capacity=\"[0-9]+\"", "ovf:capacity=\"3\"")
            .replaceFirst("ovf:format=\"[^\"]*\"", "ovf:format=\"vmdk\"");
    Files.writeString(descriptor, text);
    return descriptor;
  }

  @Test
  void mendsAFolderInPlace() throws IOException {
    Path descriptor = new Workshop(folder).appliance();
    broken(descriptor);
    CliRun run = CliRun.ovation("fix", descriptor).ended(0);
    assertTrue(run.out().contains("fixed R-07"), run.out());
    assertTrue(run.out().contains("fixed D-22"), run.out());
    assertTrue(run.out().contains("fixed D-08"), run.out());
    String mended = Files.readString(descriptor);
    assertTrue(mended.contains("ovf:size=\"1048576\""), mended);
    assertTrue(mended.contains("http://en.wikipedia.org/wiki/Byte"), mended);
    assertFalse(Files.exists(folder.resolve("web.mf")), "no manifest where there was none");
    CliRun.ovation("validate", descriptor, "--deep").ended(0);
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path descriptor = broken();
    byte[] before = Files.readAllBytes(descriptor);
    CliRun run = CliRun.ovation("fix", descriptor, "--dry-run", "--json").ended(0);
    assertTrue(run.out().contains("\"ovation/fix/1\""), run.out());
    assertTrue(run.list("fixed").size() >= 3, run.out());
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(descriptor));
  }

  @Test
  void mendsOnlyWhatIsAskedFor() throws IOException {
    Path descriptor = broken();
    CliRun run = CliRun.ovation("fix", descriptor, "--only", "r-07", "--json");
    assertEquals(
        List.of("R-07"), run.list("fixed").stream().map(fixed -> fixed.get("code")).toList());
    run.ended(1);
    CliRun.ovation("fix", descriptor, "--only", "Q-99").ended(2);
  }

  @Test
  void leavesTheInputAloneWhenNothingIsToFix() throws IOException {
    Path archive = new Workshop(folder).archive();
    byte[] before = Files.readAllBytes(archive);
    CliRun.ovation("fix", archive).ended(0);
    assertEquals(0, Arrays.compare(before, Files.readAllBytes(archive)));
    Path copy = folder.resolve("copy.ova");
    CliRun.ovation("fix", archive, "-o", copy).ended(0);
    assertEquals(-1, Files.mismatch(archive, copy));
  }

  @Test
  void mendsAnArchiveAndItsManifest() throws IOException {
    Path descriptor = broken();
    Path archive = folder.resolve("broken.ova");
    CliRun.done("export", descriptor, "-o", archive);
    Path mended = folder.resolve("mended.ova");
    CliRun run = CliRun.ovation("fix", archive, "-o", mended, "--json");
    assertTrue(run.list("fixed").size() >= 2, run.out());
    run.ended(0);
    CliRun.ovation("verify", mended).ended(0);
    CliRun.ovation("validate", mended, "--deep").ended(0);
  }

  @Test
  void rewritesAManifestThatIsNotInOrder() throws IOException {
    Path descriptor = new Workshop(folder).appliance();
    Files.writeString(
        folder.resolve("web.mf"),
        "SHA256(system.raw)= "
            + Workshop.sha256(Files.readAllBytes(folder.resolve("system.raw")))
            + "\n");
    CliRun run = CliRun.ovation("fix", descriptor, "--json");
    assertTrue(run.list("fixed").stream().anyMatch(f -> "M-03".equals(f.get("code"))), run.out());
    CliRun.ovation("verify", descriptor).ended(0);
  }

  @Test
  void doesNotVouchForADamagedFile() throws IOException {
    Path descriptor = new Workshop(folder).appliance();
    Files.writeString(folder.resolve("web.mf"), "SHA256(system.raw)= " + "0".repeat(64) + "\n");
    CliRun run = CliRun.ovation("fix", descriptor).ended(3);
    assertTrue(run.err().contains("changed or damaged"), run.err());
  }

  @Test
  void whatCannotBeReadIsLeft() throws IOException {
    Path descriptor = folder.resolve("bad.ovf");
    Files.writeString(descriptor, "<Envelope><a></Envelope>");
    CliRun run = CliRun.ovation("fix", descriptor, "--json").ended(1);
    assertEquals("E-01", run.list("left").getFirst().get("code"));
    assertEquals("<Envelope><a></Envelope>", Files.readString(descriptor));
  }
}
