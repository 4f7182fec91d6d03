package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code encrypt} and {@code decrypt}, and what the other commands say of encrypted packages. */
class EncryptCommandTest {

  private static final String MARKER = "marker-of-the-pass-phrase";

  @TempDir private Path folder;
  private Workshop workshop;
  private Path plain;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder);
    plain = folder.resolve("plain/web.ovf");
    CliRun.done(
        "edit",
        workshop.appliance(),
        "--ovf-version",
        "2.1",
        "--property",
        "admin_password=hunter2:string",
        "-o",
        plain);
    workshop.text("phrase", MARKER + "\n");
  }

  private CliRun encrypt(Object out, Object... more) {
    Object[] arguments = new Object[6 + more.length];
    List<Object> first =
        List.of("encrypt", plain, "--passphrase-file", folder.resolve("phrase"), "-o", out);
    first.toArray(arguments);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return CliRun.ovation(arguments);
  }

  @Test
  void everythingIsEncryptedUnlessTold() throws Exception {
    Path ova = folder.resolve("secret.ova");
    CliRun run = encrypt(ova).ended(0);
    assertEquals(ova + "\n", run.out());
    String all = Files.readString(ova, StandardCharsets.ISO_8859_1) + run.out() + run.err();
    assertFalse(all.contains(MARKER) || all.contains("hunter2"), "no secret leaves");
    CliRun inspected = CliRun.done("inspect", ova);
    assertTrue(inspected.out().contains("the value of admin_password"), inspected.out());
    assertTrue(inspected.out().contains("AES-256-GCM  for a pass phrase"), inspected.out());
    assertTrue(inspected.out().contains("encrypted\n"), inspected.out());
    assertEquals(2, CliRun.done("inspect", ova, "--json").list("encrypted").size());
    CliRun.done("validate", ova, "--deep");
    Path back = folder.resolve("back");
    CliRun.done("decrypt", ova, "--passphrase-file", folder.resolve("phrase"), "-o", back);
    assertEquals(Workshop.text(plain), Workshop.text(back.resolve("web.ovf")));
    assertArrayEquals(
        Files.readAllBytes(plain.resolveSibling("system.raw")),
        Files.readAllBytes(back.resolve("system.raw")));
  }

  @Test
  void aKeyFileOpensWhatItsCertificateClosed() {
    Path key = workshop.key("customer", 9);
    Path ova = folder.resolve("secret.ova");
    CliRun.done(
        "encrypt", plain, "--recipient", folder.resolve("customer.pem"), "--all-disks", "-o", ova);
    assertTrue(CliRun.done("inspect", ova).out().contains("for CN=Test customer"));
    Path back = folder.resolve("back/");
    CliRun.done(
        "decrypt", ova, "--key", key, "--password-file", folder.resolve("password"), "-o", back);
    assertEquals(Workshop.text(plain), Workshop.text(back.resolve("web.ovf")));
    workshop.key("other", 9);
    workshop.leavesNothing(() ->
        CliRun.ovation(
                "decrypt", ova, "--key", folder.resolve("other.key"), "-o", folder + "/no.ova")
            .ended(ExitStatus.INPUT));
  }

  @Test
  void aWrongPassPhraseLeavesNothing() {
    Path ova = folder.resolve("secret.ova");
    encrypt(ova).ended(0);
    workshop.text("wrong", "another\n");
    workshop.leavesNothing(() -> {
      CliRun run =
          CliRun.ovation(
                  "decrypt",
                  ova,
                  "--passphrase-file",
                  folder.resolve("wrong"),
                  "-o",
                  folder.resolve("no.ova"))
              .ended(ExitStatus.INPUT);
      assertTrue(run.err().contains("does not fit, or the encrypted bytes were changed"));
    });
  }

  @Test
  void theOlderStandardIsToBeConvertedFirst() {
    Path old = folder.resolve("web.ovf");
    CliRun run =
        CliRun.ovation(
                "encrypt",
                old,
                "--passphrase-file",
                folder.resolve("phrase"),
                "-o",
                folder.resolve("no.ova"))
            .ended(ExitStatus.INPUT);
    assertTrue(run.err().contains("--ovf-version 2.1"), run.err());
  }

  @Test
  void usageIsExplained() {
    CliRun.ovation("encrypt", plain, "-o", folder.resolve("x.ova")).ended(ExitStatus.USAGE);
    CliRun.ovation("decrypt", plain, "-o", folder.resolve("x.ova")).ended(ExitStatus.USAGE);
    encrypt(folder.resolve("x.ova"), "--file", "missing.vmdk").ended(ExitStatus.INPUT);
    encrypt(folder.resolve("x.ova"), "--property", "missing").ended(ExitStatus.INPUT);
    encrypt(folder.resolve("x.ova"), "--part", "References").ended(ExitStatus.INPUT);
    encrypt(plain).ended(ExitStatus.OUTPUT);
  }

  @Test
  void anExportConvertsSignsAndEncryptsInOnePass() throws Exception {
    Path key = workshop.key("customer", 9);
    Path out = folder.resolve("secret.ova");
    CliRun run =
        CliRun.done(
            "export",
            plain,
            "-o",
            out,
            "--disk-format",
            "vmdk",
            "--encrypt",
            "--recipient",
            folder.resolve("customer.pem"),
            "--passphrase-file",
            folder.resolve("phrase"),
            "--key",
            key,
            "--password-file",
            folder.resolve("password"));
    assertTrue(run.err().contains("“system.raw” will be encrypted."), run.err());
    assertTrue(run.err().contains("One part of the descriptor: encrypted."), run.err());
    assertTrue(run.err().contains("Hardly any product deploys an encrypted package."), run.err());
    assertTrue(run.err().contains("Signed by CN=Test customer."), run.err());
    String all = Files.readString(out, StandardCharsets.ISO_8859_1);
    assertFalse(
        all.contains("hunter2") || all.contains("KDMV"), "neither secret nor disk is clear");
    CliRun.done("verify", out, "--trust", folder.resolve("customer.pem"));
    CliRun.done("validate", out, "--deep");
    Path back = folder.resolve("back/");
    CliRun.done("decrypt", out, "--passphrase-file", folder.resolve("phrase"), "-o", back);
    CliRun.done("disk", "check", back.resolve("system.vmdk"));
    CliRun.done("disk", "compare", plain.resolveSibling("system.raw"), back.resolve("system.vmdk"));
    Path direct = folder.resolve("direct/");
    CliRun.done("export", plain, "-o", direct, "--disk-format", "vmdk");
    assertArrayEquals(
        Files.readAllBytes(direct.resolve("system.vmdk")),
        Files.readAllBytes(back.resolve("system.vmdk")));
    Path holes = folder.resolve("holes/");
    Object phrase = folder.resolve("phrase");
    CliRun.done(
        "export",
        direct,
        "-o",
        holes,
        "--disk-format",
        "raw",
        "--encrypt",
        "--all-disks",
        "--passphrase-file",
        phrase);
    Path flat = folder.resolve("flat/");
    CliRun.done("decrypt", holes, "--passphrase-file", phrase, "-o", flat);
    assertArrayEquals(
        Files.readAllBytes(plain.resolveSibling("system.raw")),
        Files.readAllBytes(flat.resolve("system.raw")),
        "what a disk does not hold is encrypted as zeros");
  }

  @Test
  void anExportEncryptsWhatItKeeps() throws Exception {
    Path out = folder.resolve("secret/");
    CliRun.done(
        "export",
        plain,
        "-o",
        out,
        "--encrypt",
        "--all-disks",
        "--passphrase-file",
        folder.resolve("phrase"));
    assertTrue(Workshop.text(out.resolve("web.ovf")).contains("hunter2"), "not told to be hidden");
    assertEquals(
        Files.size(plain.resolveSibling("system.raw")) + 28, Files.size(out.resolve("system.raw")));
  }

  @Test
  void whatAnExportCannotEncryptIsRefused() {
    Object phrase = folder.resolve("phrase");
    Path ova = folder.resolve("no.ova");
    CliRun.ovation("export", plain, "-o", ova, "--all-disks").ended(ExitStatus.USAGE);
    CliRun.ovation("export", plain, "-o", ova, "--encrypt").ended(ExitStatus.USAGE);
    workshop.leavesNothing(() -> {
      Object[] start = {"export", plain, "--encrypt", "--passphrase-file", phrase, "-o"};
      assertRefused("neither compressed", start, ova, "--gzip", "--disk-format", "raw");
      assertRefused("neither compressed", start, ova, "--chunk-size", "1MiB");
      assertRefused("Take vmdk or raw", start, ova, "--disk-format", "qcow2");
      assertRefused("Name another place", start, plain);
    });
  }

  private static void assertRefused(String why, Object[] start, Object... more) {
    List<Object> all = new ArrayList<>(List.of(start));
    all.addAll(List.of(more));
    CliRun run = CliRun.ovation(all.toArray()).ended(ExitStatus.OUTPUT);
    assertTrue(run.err().contains(why), run.err());
  }

  @Test
  void anEncryptedDiskIsNotConverted() {
    Path ova = folder.resolve("secret.ova");
    encrypt(ova).ended(0);
    CliRun run =
        CliRun.ovation("export", ova, "-o", folder.resolve("x.ova"), "--disk-format", "vmdk")
            .ended(ExitStatus.OUTPUT);
    assertTrue(run.err().contains("Decrypt the package first"), run.err());
  }
}
