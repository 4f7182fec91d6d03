package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Programs;

/** The trust store and pinned publishers on the command line. */
class TrustCommandTest {

  @TempDir Path folder;
  private Path signed;
  private Path certificate;
  private Path store;

  @BeforeEach
  void signedPackage() {
    Workshop workshop = new Workshop(folder);
    Path source = workshop.appliance();
    Path key = workshop.key("me", 10);
    signed = folder.resolve("s.ova");
    CliRun.done(
        "export",
        source,
        "-o",
        signed,
        "--key",
        key,
        "--password-file",
        folder.resolve("password"));
    certificate = folder.resolve("me.pem");
    store = folder.resolve("store");
  }

  private CliRun verify(Object... more) {
    Object[] all = new Object[4 + more.length];
    all[0] = "verify";
    all[1] = signed;
    all[2] = "--trust-store";
    all[3] = store;
    System.arraycopy(more, 0, all, 4, more.length);
    return CliRun.ovation(all);
  }

  @Test
  void whatIsAddedIsTrustedUntilItIsRemoved() {
    verify().ended(1);
    CliRun added = CliRun.done("trust", "add", certificate, "--trust-store", store);
    String fingerprint = added.out().substring(0, 95);
    assertTrue(verify().ended(0).out().contains("it is in the trust store"));
    assertTrue(
        CliRun.done("trust", "add", certificate, "--trust-store", store)
            .err()
            .contains("trusted already"));
    CliRun list = CliRun.done("trust", "list", "--json", "--trust-store", store);
    assertEquals("ovation/trust/1", list.json().get("schema"));
    assertEquals(fingerprint, list.list("certificates").getFirst().get("fingerprint"));
    CliRun.done("trust", "remove", fingerprint, "--trust-store", store);
    verify().ended(1);
    CliRun.ovation("trust", "remove", fingerprint, "--trust-store", store).ended(3);
  }

  @Test
  void pinnedPublishersAreTrustedAndExpected() {
    CliRun.done("trust", "pin", certificate, "--name", "Me", "--key", "--trust-store", store);
    CliRun known = verify("--json").ended(0);
    Map<?, ?> publisher = (Map<?, ?>) Objects.requireNonNull(known.json().get("publisher"));
    assertEquals("known", publisher.get("state"));
    assertEquals("Me", publisher.get("name"));
    assertEquals("not-checked", known.json().get("revocation"));
    assertEquals("signer", known.list("chain").getFirst().get("role"));
    CliRun shown = CliRun.done("trust", "list", "--trust-store", store);
    assertTrue(shown.out().startsWith("Publisher “Me”\n  fingerprint "), shown.out());
    String key = shown.out().lines().toList().get(1).substring("  fingerprint ".length());
    verify("--publisher", key).ended(0);
    verify("--publisher", certificate).ended(0);
    CliRun foreign = verify("--publisher", "ab".repeat(32)).ended(1);
    assertTrue(foreign.out().contains("was expected as the publisher"), foreign.out());
    CliRun.done("trust", "remove", key, "--trust-store", store);
    verify().ended(1);
  }

  @Test
  void wrongUsage() {
    CliRun.ovation("trust").ended(2);
    CliRun.ovation("trust", "pin", "ab".repeat(32), "--trust-store", store).ended(2);
    CliRun.ovation("trust", "pin", certificate, "--name", " ", "--trust-store", store).ended(2);
    CliRun.ovation("trust", "pin", folder.resolve("none"), "--trust-store", store).ended(3);
    CliRun.ovation("trust", "add", folder.resolve("password"), "--trust-store", store).ended(3);
    verify("--at", "soon").ended(2);
    assertEquals(
        List.of(),
        CliRun.done("trust", "list", "--json", "--trust-store", store).list("publishers"));
  }

  @Test
  void anUnsignedPackageMayBeRefused() {
    Path plain = folder.resolve("plain.ova");
    CliRun.done("export", folder.resolve("web.ovf"), "-o", plain);
    CliRun.done("verify", plain);
    CliRun.ovation("verify", plain, "--require-signature").ended(1);
    CliRun.ovation("verify", plain, "--publisher", certificate).ended(1);
  }

  @Test
  void revocationThatIsAskedForInVainCostsTheTrust() throws Exception {
    Workshop workshop = new Workshop(folder);
    workshop.text("index.txt", "");
    workshop.text("crlnumber", "01\n");
    workshop.text(
        "ca.cnf",
        """
        [ca]
        default_ca = x
        [x]
        database = index.txt
        crlnumber = crlnumber
        default_md = sha256
        default_crl_days = 30
        """);
    Programs.lines(
        folder,
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "ca.key",
        "-out",
        "ca.pem",
        "-days",
        "30",
        "-subj",
        "/CN=CA");
    Programs.lines(
        folder,
        "openssl",
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "leaf.key",
        "-out",
        "leaf.csr",
        "-subj",
        "/CN=Leaf");
    Programs.lines(
        folder,
        "openssl",
        "x509",
        "-req",
        "-in",
        "leaf.csr",
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-set_serial",
        "77",
        "-days",
        "20",
        "-out",
        "leaf.pem");
    Path own = folder.resolve("leaf.ova");
    CliRun.done(
        "sign",
        signed,
        "--key",
        folder.resolve("leaf.key"),
        "--cert",
        folder.resolve("leaf.pem"),
        "-o",
        own);
    Object[] verify = {"verify", own, "--trust-store", store, "--trust", folder.resolve("ca.pem")};
    CliRun.done(verify);
    Programs.lines(
        folder,
        "openssl",
        "ca",
        "-config",
        "ca.cnf",
        "-gencrl",
        "-keyfile",
        "ca.key",
        "-cert",
        "ca.pem",
        "-out",
        "good.crl");
    CliRun good = CliRun.done(with(verify, "--crl", folder.resolve("good.crl"), "--json"));
    assertEquals("good", good.json().get("revocation"));
    Programs.lines(
        folder,
        "openssl",
        "ca",
        "-config",
        "ca.cnf",
        "-keyfile",
        "ca.key",
        "-cert",
        "ca.pem",
        "-revoke",
        "leaf.pem",
        "-crl_reason",
        "keyCompromise");
    Programs.lines(
        folder,
        "openssl",
        "ca",
        "-config",
        "ca.cnf",
        "-gencrl",
        "-keyfile",
        "ca.key",
        "-cert",
        "ca.pem",
        "-out",
        "bad.crl");
    CliRun bad =
        CliRun.ovation(with(verify, "--crl", folder.resolve("bad.crl"), "--json")).ended(1);
    assertEquals("revoked", bad.json().get("revocation"));
    assertEquals("revoked", bad.json().get("signer"));
    CliRun text = CliRun.ovation(with(verify, "--online")).ended(1);
    assertTrue(text.out().contains("Revocation  unknown"), text.out());
    CliRun.ovation(with(verify, "--crl", certificate)).ended(3);
  }

  private static Object[] with(Object[] words, Object... more) {
    return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
  }
}
