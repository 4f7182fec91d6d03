package ovation.packaging.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.Verification;

/** Sign and export with a key that openssl made, judged by openssl and tar. */
class DeliveryJobTest {

  @TempDir private Path folder;
  private Path key = Path.of("");

  @BeforeEach
  void makeKey() {
    Programs.assumeProgram("openssl");
    Programs.assumeProgram("tar");
    Programs.run(
        folder,
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "k.pem",
        "-out",
        "c.pem",
        "-subj",
        "/CN=Example Works Release",
        "-days",
        "30");
    Programs.run(
        folder,
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        "k.pem",
        "-in",
        "c.pem",
        "-out",
        "k.p12",
        "-passout",
        "pass:correct horse");
    key = folder.resolve("k.p12");
  }

  @Test
  void whatWasSignedVerifiesByHand() throws Exception {
    Path archive = folder.resolve("out.ova");
    Delivered delivered = done(outcome(archive, "correct horse"));
    assertTrue(delivered.verification().holds(true), delivered.verification().headline());
    assertEquals(
        List.of("vm.ovf", "vm.mf", "vm.cert", "b.vmdk", "disks/a a.vmdk"),
        Programs.lines(folder, "tar", "-tf", "out.ova"));
    Path checks = Files.createDirectory(folder.resolve("by-hand"));
    Programs.run(checks, "tar", "-xf", archive.toString());
    String line = Files.readString(checks.resolve("vm.cert")).lines().findFirst().orElseThrow();
    byte[] signature = HexFormat.of().parseHex(line.substring(line.indexOf('=') + 1).strip());
    Files.write(checks.resolve("sig.bin"), signature);
    Programs.run(
        checks, "openssl", "x509", "-in", "vm.cert", "-noout", "-pubkey", "-out", "pub.pem");
    assertEquals(
        List.of("Verified OK"),
        Programs.lines(
            checks,
            "openssl",
            "dgst",
            "-sha256",
            "-verify",
            "pub.pem",
            "-signature",
            "sig.bin",
            "vm.mf"));
  }

  @Test
  void withoutAKeyThePackageIsUnsigned() throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, folder.resolve("plain.ova"));
      DeliveryJob job = new DeliveryJob(plan, Optional.empty(), InstantSource.system());
      Outcome<Delivered> outcome = JobRunner.runInline(job, state -> {});
      assertEquals(Verification.Signature.ABSENT, done(outcome).verification().signature());
    }
  }

  @Test
  void aWrongPasswordLeavesNothingBehind() throws Exception {
    Path archive = folder.resolve("never.ova");
    Outcome<Delivered> outcome = outcome(archive, "wrong");
    Outcome.Failed<?> failed = assertInstanceOf(Outcome.Failed.class, outcome);
    assertTrue(String.valueOf(failed.reason().getMessage()).contains("k.p12"));
    assertFalse(Files.exists(archive));
    assertFalse(Files.exists(folder.resolve("never.ova.part")));
  }

  private static Delivered done(Outcome<Delivered> outcome) {
    Outcome.Done<?> done = assertInstanceOf(Outcome.Done.class, outcome);
    return assertInstanceOf(Delivered.class, done.result());
  }

  private Outcome<Delivered> outcome(Path target, String password) throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      KeySource where =
          new KeySource(key, Optional.empty(), PasswordSource.fixed(password.toCharArray()));
      ExportPlan plan = ExportPlan.of(source, target);
      return JobRunner.runInline(
          new DeliveryJob(plan, Optional.of(where), InstantSource.system()), state -> {});
    }
  }
}
