package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Programs;
import ovation.packaging.archive.Samples;

class CommandsTest {

  @TempDir private Path folder;

  @Test
  void theDocumentsHaveTheFieldsOfTheContract() {
    Path archive = new Workshop(folder).archive();
    Map<?, ?> appliance = CliRun.done("inspect", archive, "--json").json();
    assertEquals("ovation/appliance/1", appliance.get("schema"));
    for (String field :
        List.of(
            "ovfVersion",
            "systems",
            "networks",
            "properties",
            "options",
            "eulas",
            "files",
            "signature")) {
      assertNotNull(appliance.get(field), field);
    }
    Map<?, ?> problems = CliRun.done("validate", archive, "--json").json();
    assertEquals("ovation/problems/1", problems.get("schema"));
    Map<?, ?> verified = CliRun.done("verify", archive, "--json").json();
    assertEquals("ovation/verify/1", verified.get("schema"));
    assertEquals("ok", verified.get("integrity"));
    assertEquals("all", verified.get("coverage"));
    assertEquals("absent", verified.get("signature"));
    assertEquals("unknown", verified.get("signer"));
    assertEquals("unknown", verified.get("time"));
    assertTrue(String.valueOf(verified.get("headline")).contains("not signed"));
    Map<?, ?> rules = CliRun.done("rules", "m-02", "--json").json();
    assertEquals("ovation/rules/1", rules.get("schema"));
  }

  @Test
  void problemsHaveCodePlaceAndClause() throws IOException {
    Path descriptor = new Workshop(folder).appliance();
    Files.delete(folder.resolve("system.raw"));
    CliRun run = CliRun.ovation("validate", descriptor, "--json").ended(1);
    Map<?, ?> problem = run.list("problems").getFirst();
    assertEquals("R-06", problem.get("code"));
    assertEquals("error", problem.get("severity"));
    assertEquals(descriptor.toString(), problem.get("file"));
    assertEquals(4L, problem.get("line"));
    assertNotNull(problem.get("column"));
    assertNotNull(problem.get("path"));
    assertNotNull(problem.get("clause"));
    assertTrue(problem.containsKey("fix"));
    CliRun text = CliRun.ovation("validate", descriptor).ended(1);
    assertTrue(text.out().startsWith(descriptor + ":4:"), text.out());
    assertTrue(text.out().contains(": error R-06 "), text.out());
    CliRun sarif = CliRun.ovation("validate", descriptor, "--format", "sarif").ended(1);
    assertEquals("2.1.0", sarif.json().get("version"));
    assertEquals(1, sarif.list("runs").size());
  }

  @Test
  void deepValidationReadsTheDisks() throws IOException {
    Path archive = new Workshop(folder).archive();
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length - (1 << 19)] ^= 1;
    Files.write(archive, bytes);
    CliRun.done("validate", archive);
    CliRun run = CliRun.ovation("validate", archive, "--deep", "--json").ended(1);
    assertEquals("M-02", run.list("problems").getFirst().get("code"));
    CliRun.ovation("verify", archive).ended(1);
  }

  @Test
  void signedExportsAreAcceptedByOpenssl() throws IOException {
    Workshop workshop = new Workshop(folder);
    Path source = workshop.appliance();
    Path key = workshop.key("me", 10);
    CliRun.done(
        "export",
        source,
        "-o",
        folder.resolve("s.ova"),
        "--key",
        key,
        "--password-file",
        folder.resolve("password"));
    assertEquals(
        List.of("web.ovf", "web.mf", "web.cert", "system.raw"),
        Programs.lines(folder, "tar", "-tf", "s.ova"));
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Programs.lines(taken, "tar", "-xf", "../s.ova");
    for (String line : Files.readAllLines(taken.resolve("web.mf"))) {
      String name = line.substring("SHA256(".length(), line.indexOf(")="));
      String digest = Programs.lines(taken, "sha256sum", name).getFirst().split(" ")[0];
      assertEquals("SHA256(" + name + ")= " + digest, line);
    }
    String hex = Files.readAllLines(taken.resolve("web.cert")).getFirst();
    Files.write(
        taken.resolve("sig"), HexFormat.of().parseHex(hex.substring(hex.indexOf("= ") + 2)));
    Files.write(
        taken.resolve("pub"),
        Programs.lines(taken, "openssl", "x509", "-in", "web.cert", "-noout", "-pubkey"));
    Programs.lines(
        taken, "openssl", "dgst", "-sha256", "-verify", "pub", "-signature", "sig", "web.mf");
    CliRun.ovation("verify", folder.resolve("s.ova")).ended(1);
    CliRun.done("verify", folder.resolve("s.ova"), "--trust", folder.resolve("me.pem"));
    CliRun.ovation(
            "verify",
            folder.resolve("s.ova"),
            "--trust",
            folder.resolve("me.pem"),
            "--at",
            "2099-01-01")
        .ended(1);
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    Path source = new Workshop(folder).appliance();
    CliRun.done("export", source, "-o", folder.resolve("a.ova"), "--reproducible");
    CliRun.done("export", source, "-o", folder.resolve("b.ova"), "--reproducible");
    assertEquals(-1, Files.mismatch(folder.resolve("a.ova"), folder.resolve("b.ova")));
  }

  @Test
  void unpacksWhatWasPacked() throws IOException {
    Path archive = new Workshop(folder).archive();
    CliRun.done("unpack", archive, "-C", folder.resolve("u"));
    assertEquals(List.of("system.raw", "web.mf", "web.ovf"), Workshop.names(folder.resolve("u")));
    assertEquals(-1, Files.mismatch(folder.resolve("system.raw"), folder.resolve("u/system.raw")));
    CliRun.ovation("unpack", archive, "-C", folder.resolve("u")).ended(4);
    CliRun.done("unpack", archive, "-C", folder.resolve("u"), "--overwrite");
  }

  @Test
  void aHugeDiskIsInspectedInNoTime() throws IOException {
    long size = 64L << 30;
    byte[] descriptor =
        Samples.descriptor("big.raw")
            .replace(
                "<VirtualSystem",
                "<DiskSection><Info>d</Info><Disk ovf:diskId=\"d\" ovf:fileRef=\"f0\""
                    + " ovf:capacity=\"64\" ovf:capacityAllocationUnits=\"byte * 2^30\"/>"
                    + "</DiskSection><VirtualSystem")
            .getBytes(StandardCharsets.UTF_8);
    Path archive = folder.resolve("big.ova");
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.write(header("big.ovf", descriptor.length));
      file.write(descriptor);
      file.seek((file.getFilePointer() + 511) / 512 * 512);
      file.write(header("big.raw", size));
      file.setLength(file.getFilePointer() + size + 1024);
    }
    Instant start = Instant.now();
    CliRun run = CliRun.done("inspect", archive, "--json");
    assertTrue(Duration.between(start, Instant.now()).toMillis() < 2000);
    Map<?, ?> disk = run.list("unattachedDisks").getFirst();
    assertEquals(size, disk.get("fileBytes"));
    assertEquals(size, disk.get("capacityBytes"));
    assertEquals("raw", disk.get("format"));
  }

  private static byte[] header(String name, long size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    byte[] block = new byte[512];
    entry.writeEntryHeader(block, ZipEncodingHelper.getZipEncoding("UTF-8"), true);
    return block;
  }

  @Test
  void progressIsToldAsAsked() {
    Path archive = new Workshop(folder).archive();
    CliRun plain = CliRun.done("verify", archive, "--progress", "plain");
    assertTrue(plain.err().contains("web.ovf"), plain.err());
    CliRun json = CliRun.done("verify", archive, "--progress", "json");
    assertTrue(json.err().lines().allMatch(line -> line.startsWith("{")), json.err());
    assertEquals("", CliRun.done("verify", archive, "--quiet").err());
    assertEquals("", CliRun.done("verify", archive, "--progress", "none").err());
  }

  @Test
  void helpVersionAndCompletion() {
    assertTrue(CliRun.done("--help").out().contains("inspect"));
    assertTrue(CliRun.done("--version").out().startsWith("ovation "));
    String script = CliRun.done("completion").out();
    assertTrue(script.contains("complete -F"), script);
    new Workshop(folder).text("completion.sh", script);
    Programs.lines(folder, "bash", "-n", "completion.sh");
  }
}
