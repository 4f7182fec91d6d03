package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making keys, looking at them, signing with them. */
class SignCommandTest {

  @TempDir Path folder;
  private Workshop workshop;
  private Path archive;
  private Path key;
  private Path password;

  @BeforeEach
  void key() {
    workshop = new Workshop(folder);
    archive = workshop.archive();
    password = workshop.text("password", "secret\n");
    key = folder.resolve("release.p12");
    CliRun made =
        CliRun.done(
            "key",
            "new",
            "--name",
            "CN=Release",
            "--out",
            key,
            "--kind",
            "p256",
            "--request",
            folder.resolve("release.csr"),
            "--password-file",
            password);
    assertTrue(made.out().contains("  issuer   itself (self-signed)"), made.out());
    assertTrue(made.err().contains("Deployers are warned"), made.err());
  }

  @Test
  void keysAreListed() {
    CliRun list = CliRun.done("key", "list", key, "--password-file", password);
    List<String> lines = list.out().lines().toList();
    assertEquals("signing", lines.getFirst());
    assertTrue(lines.contains("  subject  CN=Release"), list.out());
    assertTrue(lines.contains("  key      EC P-256"), list.out());
    assertTrue(lines.contains("  usage    digital signature"), list.out());
    assertTrue(lines.contains("  purpose  signing code"), list.out());
    CliRun again =
        CliRun.ovation("key", "new", "--name", "Other", "--out", key, "--password-file", password)
            .ended(4);
    assertTrue(again.err().contains("exists already"), again.err());
    CliRun.ovation("key").ended(2);
    CliRun.ovation("key", "new", "--name", "N", "--out", "n.p12", "--days", "0").ended(2);
  }

  @Test
  void aDryRunSaysWhatWillBeSaidAndWritesNothing() {
    workshop.leavesNothing(() -> {
      CliRun run =
          CliRun.done(
              "sign",
              archive,
              "--key",
              key,
              "--password-file",
              password,
              "--target",
              "xenserver-8",
              "--target",
              "esxi-8.0",
              "--cms",
              "--dry-run");
      assertTrue(run.out().contains("subject  CN=Release"), run.out());
      assertTrue(
          run.err().contains("warning: XenServer 8 will refuse the package (ecdsa)."), run.err());
      assertTrue(run.err().contains("warning: VMware ESXi 8.0 will warn (cms)."), run.err());
      assertTrue(run.err().contains("Nothing was written."), run.err());
    });
  }

  @Test
  void aCmsBlockComesLastAndIsVerified() throws IOException {
    Path signed = folder.resolve("signed.ova");
    CliRun run =
        CliRun.done(
            "sign", archive, "-o", signed, "--key", key, "--password-file", password, "--cms");
    assertTrue(run.err().contains("Signed by CN=Release."), run.err());
    Path out = folder.resolve("out");
    CliRun.done("unpack", signed, "-C", out);
    String certificate = Files.readString(out.resolve("web.cert"));
    assertTrue(certificate.endsWith("-----END CMS-----\n"), certificate);
    Path own = workshop.text("own.pem", certificate.substring(certificate.indexOf("-----BEGIN")));
    CliRun verified = CliRun.done("verify", signed, "--trust", own, "--json");
    assertEquals("fits", verified.json().get("signature"));
    assertEquals("trusted", verified.json().get("signer"));
  }

  @Test
  void withoutATimeStampNothingIsWritten() {
    workshop.leavesNothing(() -> {
      CliRun run =
          CliRun.ovation(
                  "export",
                  archive,
                  "-o",
                  folder.resolve("x.ova"),
                  "--key",
                  key,
                  "--password-file",
                  password,
                  "--timestamp",
                  "http://127.0.0.1:9/stamp")
              .ended(3);
      assertTrue(run.err().contains("“127.0.0.1” cannot be reached"), run.err());
      CliRun.ovation(
              "sign", archive, "--key", key, "--password-file", password, "--timestamp", "stamp")
          .ended(3);
    });
  }

  @Test
  void anExpiredKeySignsIfToldSo() {
    Path expired = workshop.expiredKey();
    Path out = folder.resolve("expired.ova");
    CliRun run =
        CliRun.done(
            "sign",
            archive,
            "-o",
            out,
            "--key",
            expired,
            "--password-file",
            password,
            "--allow-expired");
    assertTrue(run.err().contains("warning: The certificate expired on "), run.err());
    assertEquals("expired", CliRun.ovation("verify", out, "--json").ended(1).json().get("time"));
  }

  @Test
  void optionsAboutAKeyNeedOne() {
    for (List<String> words :
        List.of(
            List.of("--cms"),
            List.of("--chain", "x.pem"),
            List.of("--timestamp", "http://x/"),
            List.of("--allow-expired"))) {
      for (String command : List.of("export", "edit", "fix", "sign")) {
        List<Object> all = new ArrayList<>(List.of(command, archive));
        if (!command.equals("sign")) {
          all.addAll(List.of("-o", folder.resolve("none.ova")));
        }
        all.addAll(words);
        CliRun run = CliRun.ovation(all.toArray()).ended(2);
        assertTrue(run.err().contains("--key KEY"), run.err());
      }
    }
    assertFalse(Files.exists(folder.resolve("none.ova")));
  }
}
