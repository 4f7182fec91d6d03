package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clear sentence, the right exit status, nothing left behind. */
class WrongInputsTest {

  @TempDir private Path folder;

  /** Every command that reads a package, on one that cannot be read. */
  private void everyCommandRefuses(Path source) {
    Workshop workshop = new Workshop(folder);
    workshop.leavesNothing(() -> {
      Path out = folder.resolve("out.ova");
      oneSentence(CliRun.ovation("inspect", source).ended(3));
      oneSentence(CliRun.ovation("inspect", source, "--json").ended(3));
      oneSentence(CliRun.ovation("edit", source, "--memory", "1GiB", "-o", out).ended(3));
      oneSentence(CliRun.ovation("edit", source, "-o", out).ended(3));
      oneSentence(CliRun.ovation("export", source, "-o", out).ended(3));
    });
  }

  private static void oneSentence(CliRun run) {
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("ovation: ") && run.err().strip().endsWith("."), run.err());
  }

  @Test
  void noSuchFile() {
    everyCommandRefuses(folder.resolve("nothing.ova"));
    oneSentence(CliRun.ovation("verify", folder.resolve("nothing.ova")).ended(3));
    oneSentence(CliRun.ovation("validate", folder.resolve("nothing.ova")).ended(3));
    oneSentence(CliRun.ovation("unpack", folder.resolve("no.ova"), "-C", folder).ended(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "<Envelope>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e \"boom\">]><x>&e;</x>",
        "<html/>",
        ""
      })
  void noDescriptor(String text) {
    everyCommandRefuses(new Workshop(folder).text("x.ovf", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Envelope>", "<!DOCTYPE x><x/>"})
  void theValidatorNamesThePlace(String text) {
    Path source = new Workshop(folder).text("x.ovf", text);
    CliRun run = CliRun.ovation("validate", source, "--json").ended(1);
    assertEquals("E-01", run.list("problems").getFirst().get("code"));
    assertEquals(1L, run.list("problems").getFirst().get("line"));
  }

  @Test
  void truncatedArchive() throws IOException {
    Path whole = new Workshop(folder).archive();
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.ova");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    everyCommandRefuses(cut);
    oneSentence(CliRun.ovation("verify", cut).ended(3));
  }

  @Test
  void namesThatLeadOutside() throws IOException {
    Path evil = folder.resolve("evil.ova");
    byte[] descriptor = Files.readAllBytes(new Workshop(folder).appliance());
    try (OutputStream out = Files.newOutputStream(evil);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      put(tar, "web.ovf", descriptor);
      put(tar, "../escaped.txt", "out".getBytes(StandardCharsets.UTF_8));
    }
    Path target = folder.resolve("inner");
    CliRun run = CliRun.done("unpack", evil, "-C", target);
    assertTrue(run.err().contains("“..”"), run.err());
    assertTrue(Files.notExists(folder.resolve("escaped.txt")));
    CliRun found = CliRun.ovation("validate", evil, "--json").ended(1);
    assertTrue(found.list("problems").stream().anyMatch(p -> "K-04".equals(p.get("code"))));
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] bytes)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  @Test
  void keysThatDoNotFit() {
    Workshop workshop = new Workshop(folder);
    Path archive = workshop.archive();
    Path good = workshop.key("good", 10);
    Path wrong = workshop.text("wrong", "guess\n");
    Path password = folder.resolve("password");
    Path out = folder.resolve("out.ova");
    workshop.leavesNothing(() -> {
      CliRun run = CliRun.ovation("sign", archive, "--key", good, "--password-file", wrong);
      oneSentence(run.ended(3));
      assertTrue(run.err().contains("password"), run.err());
      oneSentence(
          CliRun.ovation("export", archive, "-o", out, "--key", wrong, "--password-file", wrong)
              .ended(3));
      CliRun.ovation("sign", archive).ended(2);
      CliRun.ovation("sign", archive, "--key", good, "--password-env", "NO_SUCH_VARIABLE_X")
          .ended(3);
    });
    Path expired = workshop.expiredKey();
    workshop.leavesNothing(() -> {
      CliRun run =
          CliRun.ovation(
              "export", archive, "-o", out, "--key", expired, "--password-file", password);
      oneSentence(run.ended(3));
      assertTrue(run.err().contains("expired"), run.err());
    });
  }

  @Test
  void targetsThatCannotBeWritten() {
    Workshop workshop = new Workshop(folder);
    Path archive = workshop.archive();
    Path file = workshop.text("file", "not a folder");
    workshop.leavesNothing(() -> {
      oneSentence(CliRun.ovation("export", archive, "-o", file + "/x.ova").ended(4));
      oneSentence(CliRun.ovation("export", archive, "-o", file + "/x/").ended(4));
      oneSentence(CliRun.ovation("unpack", archive, "-C", file + "/x").ended(4));
      oneSentence(
          CliRun.ovation("edit", archive, "-q", "--cpus", 3, "-o", file + "/x.ova").ended(4));
      oneSentence(CliRun.ovation("unpack", archive, "-C", folder).ended(4));
    });
  }

  @Test
  void addressesAreSaidToBeAddresses() {
    oneSentence(CliRun.ovation("inspect", "http://127.0.0.1:1/x.ova").ended(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "inspect",
        "inspect --nonsense x",
        "validate --format html x",
        "rules X-99",
        "export x",
        "verify x --at yesterday"
      })
  void wrongUsage(String words) {
    Object[] arguments = words.isEmpty() ? new Object[0] : words.split(" ");
    CliRun run = CliRun.ovation(arguments).ended(2);
    assertEquals("", run.out());
    assertTrue(run.err().contains("--help"), run.err());
  }

  @Test
  void theInsideIsShownOnRequestOnly() {
    CliRun run = CliRun.ovation("inspect", folder.resolve("no.ova"), "--debug");
    assertEquals(3, run.status());
    assertTrue(run.err().contains("InputException"), run.err());
  }

  @Test
  void textOfPackagesCannotSteerTheTerminal() {
    Path descriptor = new Workshop(folder).appliance();
    CliRun.done("edit", descriptor, "--product", "a\u202eb");
    CliRun run = CliRun.done("inspect", descriptor);
    assertTrue(run.out().contains("a\\u202eb"), run.out());
  }
}
