package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.FileServer;
import ovation.packaging.net.FileServer.Manner;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;

/** Packages on a server: judged by parts, and refused where the server cannot be relied on. */
class RemotePackageTest {

  private static final long TWO_GIB = 2L << 30;

  @TempDir Path folder;
  private FileServer server;
  private SigningKey key;
  private TrustPolicy policy;

  @BeforeEach
  void serve() {
    server = new FileServer(folder);
    key = TestKeys.selfSigned("RSA-2048");
    policy =
        TrustPolicy.of(TrustAnchors.of(List.of(key.certificate())), TestKeys.NOW)
            .readingUpTo(64 << 10);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private OvfPackage open(String name) throws InputException {
    return OvfPackage.open(HttpAddress.parse(server.address(name)), RemoteAccess.standard());
  }

  private Verification verify(String name, TrustPolicy by) throws InputException {
    try (OvfPackage source = open(name)) {
      return new PackageVerifier().verify(source, by, Progress.none());
    }
  }

  @Test
  void twoGibibytesAreJudgedByLessThan64Kibibytes() throws Exception {
    for (boolean signatureLast : List.of(false, true)) {
      long before = server.sent();
      huge("huge.ova", signatureLast);
      Verification facts;
      Fetched fetched;
      try (OvfPackage source = open("huge.ova")) {
        facts = new PackageVerifier().verify(source, policy, Progress.none());
        fetched = source.fetched().orElseThrow();
      }
      assertEquals(Verification.Signature.FITS, facts.signature());
      assertEquals(Verification.Signer.TRUSTED, facts.signer());
      assertEquals(Verification.Coverage.ALL, facts.coverage());
      assertEquals(Verification.Integrity.NOT_CHECKED, facts.integrity());
      assertEquals(
          List.of("“disk1.vmdk” (2 GiB) was not read.", "The descriptor matches its digest."),
          facts.reasons(Fact.INTEGRITY));
      assertEquals(
          "Signed by CN=Test RSA-2048, trusted by CN=Test RSA-2048. “disk1.vmdk” (2 GiB) was not"
              + " read.",
          facts.headline());
      assertFalse(facts.holds(false), "what was not read is not proven");
      assertTrue(fetched.bytes() < 64 << 10, fetched::toString);
      assertTrue(server.sent() - before < 64 << 10, () -> "sent " + server.sent());
      assertTrue(fetched.requests() < 8, fetched::toString);
    }
  }

  private void huge(String name, boolean signatureLast) throws Exception {
    TestPackage small = new TestPackage();
    small.files.put("x.ovf", TestPackage.descriptor("disk1.vmdk"));
    small.files.remove("disk2.vmdk");
    small.manifest(DigestAlgorithm.SHA256).sign(key);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      List<String> order = new ArrayList<>(List.of("x.ovf", "x.mf", "x.cert"));
      order.add(signatureLast ? 1 : 3, "disk1.vmdk");
      for (String member : order) {
        long size = member.equals("disk1.vmdk") ? TWO_GIB : small.file(member).length;
        file.write(header(member, size));
        if (size == TWO_GIB) {
          file.seek(file.getFilePointer() + size);
        } else {
          file.write(small.file(member));
          file.seek((file.getFilePointer() + 511) / 512 * 512);
        }
      }
      file.setLength(file.getFilePointer() + 10_240);
    }
  }

  private static byte[] header(String name, long size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    byte[] block = new byte[512];
    entry.writeEntryHeader(block, ZipEncodingHelper.getZipEncoding("UTF-8"), true);
    return block;
  }

  @Test
  void aFullJudgementIsThatOfTheFile() throws Exception {
    TestPackage signed = large();
    signed.ova(folder);
    TrustPolicy full = policy.readingUpTo(Long.MAX_VALUE);
    Verification facts = verify("x.ova", full);
    assertTrue(facts.holds(true), facts::headline);
    signed.flip("disk1.vmdk", 3_000_000).ova(folder);
    assertEquals(Verification.Integrity.DIFFERS, verify("x.ova", full).integrity());
    assertEquals(Verification.Integrity.NOT_CHECKED, verify("x.ova", policy).integrity());
  }

  private TestPackage large() throws Exception {
    TestPackage large = new TestPackage();
    large.files.put("disk1.vmdk", TestPackage.bytes("0123456789abcdef".repeat(300_000)));
    return large.manifest(DigestAlgorithm.SHA256).sign(key);
  }

  @Test
  void aDescriptorWithItsFilesBesideIt() throws Exception {
    TestPackage signed = large();
    signed.files.forEach((name, bytes) -> write(name, bytes));
    try (OvfPackage source = open("x.ovf")) {
      assertEquals(
          List.of("x.ovf", "x.mf", "x.cert", "disk1.vmdk", "disk2.vmdk"),
          source.entries().stream().map(e -> e.name()).toList());
      Verification facts = new PackageVerifier().verify(source, policy, Progress.none());
      assertEquals(Verification.Signer.TRUSTED, facts.signer());
      assertTrue(facts.headline().endsWith("2 files were not read."), facts.headline());
      assertTrue(source.fetched().orElseThrow().bytes() < 64 << 10);
    }
    assertTrue(verify("x.ovf", policy.readingUpTo(Long.MAX_VALUE)).holds(true));
    Files.delete(folder.resolve("disk2.vmdk"));
    Verification facts = verify("x.ovf", policy.readingUpTo(Long.MAX_VALUE));
    assertEquals(Verification.Integrity.DIFFERS, facts.integrity());
    Files.delete(folder.resolve("x.cert"));
    assertEquals(Verification.Signature.ABSENT, verify("x.ovf", policy).signature());
    server.answer("/x.mf", 403);
    assertEquals(Verification.Coverage.NONE, verify("x.ovf", policy).coverage());
    server.answer("/x.mf", 500);
    refused("x.ovf", "the server is in trouble (500)");
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aServerWithoutPartsServesSmallPackagesOnly() throws Exception {
    TestPackage.signed(key).ova(folder);
    server.behave(Manner.WHOLE);
    assertTrue(verify("x.ova", policy.readingUpTo(Long.MAX_VALUE)).holds(true));
    large().ova(folder);
    long before = server.sent();
    refused("x.ova", "as a whole only, not by parts (range requests). Download it");
    assertTrue(server.sent() - before < 6 << 20);
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"OTHER_PART", "SHORT"})
  void aServerThatLiesIsRefused(Manner lie) throws Exception {
    large().ova(folder);
    server.behave(lie);
    assertThrows(InputException.class, () -> verify("x.ova", policy.readingUpTo(Long.MAX_VALUE)));
  }

  @Test
  void aPackageThatChangesMeanwhileIsRefused() throws Exception {
    large().ova(folder);
    try (OvfPackage source = open("x.ova")) {
      server.tag("\"two\"");
      InputException said =
          assertThrows(
              InputException.class,
              () ->
                  new PackageVerifier()
                      .verify(source, policy.readingUpTo(Long.MAX_VALUE), Progress.none()));
      assertTrue(String.valueOf(said.getMessage()).contains("changed on the server"));
    }
    server.behave(Manner.BARE);
    try (OvfPackage source = open("x.ova")) {
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve("x.ova").toFile(), "rw")) {
        file.setLength(file.length() + 512);
      }
      assertThrows(
          InputException.class,
          () ->
              new PackageVerifier()
                  .verify(source, policy.readingUpTo(Long.MAX_VALUE), Progress.none()));
    }
  }

  @Test
  void redirectsStayOnTheHostUnlessAllowed() throws Exception {
    TestPackage.signed(key).ova(folder);
    server.redirect("/here", "/x.ova");
    assertEquals(Verification.Signature.FITS, verify("here", policy).signature());
    server.redirect("/loop", "/loop");
    refused("loop", "sends on without end");
    String elsewhere = server.address("x.ova").replace("127.0.0.1", "localhost");
    server.redirect("/there", elsewhere);
    refused("there", "the server sends on to another host: " + elsewhere);
    HttpAddress there = HttpAddress.parse(server.address("there"));
    RemoteAccess allowed = RemoteAccess.standard().allowing(List.of("LOCALHOST"));
    try (OvfPackage source = OvfPackage.open(there, allowed)) {
      assertEquals("x.ovf", source.descriptorName());
    }
    server.redirect("/file", "file:///etc/passwd");
    refused("file", "the server sends on to “file:///etc/passwd”, which is not opened");
    server.redirect("/port", "http://127.0.0.1:1/x.ova");
    refused("port", "another host");
    assertTrue(
        server.seen().stream().noneMatch(request -> request.contains("Cookie")),
        "cookies are not kept");
    assertTrue(server.seen().stream().noneMatch(request -> request.contains("Authorization")));
  }

  @Test
  void whatIsNotThereOrNotOpenIsSaid() throws Exception {
    refused("none.ova", "the server has no such file (404)");
    server.answer("/login.ova", 401);
    refused("login.ova", "wants a log-in");
    server.answer("/odd.ova", 418);
    refused("odd.ova", "answers with 418");
    write("text.ova", TestPackage.bytes("not an archive at all".repeat(100)));
    refused("text.ova", "is not a TAR archive");
    write("empty.ova", new byte[0]);
    refused("empty.ova", "is empty");
    write("x.ova.gz", new byte[] {0x1f, (byte) 0x8b, 0, 0});
    refused("x.ova.gz", "compressed with gzip");
    InputException nobody =
        assertThrows(
            InputException.class,
            () ->
                OvfPackage.open(
                    HttpAddress.parse("http://127.0.0.1:1/x.ova"), RemoteAccess.standard()));
    assertTrue(String.valueOf(nobody.getMessage()).contains("no server answers there"));
  }

  private void refused(String name, String sentence) {
    InputException said = assertThrows(InputException.class, () -> verify(name, policy));
    String message = String.valueOf(said.getMessage());
    assertTrue(message.contains(sentence), message);
    assertTrue(message.startsWith("http://127.0.0.1:"), message);
  }
}
