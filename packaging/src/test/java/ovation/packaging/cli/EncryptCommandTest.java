package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void anEncryptedDiskIsNotConverted() {
    Path ova = folder.resolve("secret.ova");
    encrypt(ova).ended(0);
    CliRun run =
        CliRun.ovation("export", ova, "-o", folder.resolve("x.ova"), "--disk-format", "vmdk")
            .ended(ExitStatus.OUTPUT);
    assertTrue(run.err().contains("Decrypt the package first"), run.err());
  }
}
