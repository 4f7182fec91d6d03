package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;

/** Keys of one's own, and requests; openssl reads both. */
class NewKeyTest {

  private static final char[] PASSWORD = "Grüße".toCharArray();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void opensslReadsKeyAndRequest(NewKey.Kind kind) throws Exception {
    OpenSsl.assume();
    OpenSsl openssl = new OpenSsl(folder);
    Path file = folder.resolve("new.p12");
    CertificateStory story =
        NewKey.of("CN=Release, O=Example Ltd", kind, Duration.ofDays(30))
            .create(file, folder.resolve("new.csr"), PASSWORD, TestKeys.NOW);
    assertEquals("O=Example Ltd,CN=Release", story.subject());
    assertTrue(story.selfSigned());
    assertEquals(TestKeys.days(30), story.notAfter());
    assertEquals(List.of("signing code"), story.purposes());
    assertFalse(story.isForOtherPurposes());
    openssl.run("pkcs12", "-in", "new.p12", "-passin", "pass:Grüße", "-nodes", "-out", "all.pem");
    openssl.run("pkey", "-in", "all.pem", "-check", "-noout");
    assertTrue(openssl.run("x509", "-in", "all.pem", "-noout", "-text").contains("Code Signing"));
    String request = openssl.run("req", "-in", "new.csr", "-verify", "-noout", "-text");
    assertTrue(request.contains("O = Example Ltd"), request);
    assertTrue(request.contains("Digital Signature"), request);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertEquals(
          PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    }
    try (SigningKey key =
        new KeyFile(file).open(KeyRequest.only(), PasswordSource.fixed(PASSWORD))) {
      assertEquals(story, key.story());
    }
  }

  @Test
  void nothingIsReplacedAndNothingIsLeft() throws Exception {
    Path file = Files.writeString(folder.resolve("there.p12"), "precious");
    Path request = folder.resolve("new.csr");
    NewKey key = NewKey.of("Release", NewKey.Kind.P256, Duration.ofDays(1));
    assertEquals(
        file + " exists already. It is left alone; choose another name.",
        assertThrows(OutputException.class, () -> key.create(file, request, PASSWORD, TestKeys.NOW))
            .getMessage());
    assertEquals("precious", Files.readString(file));
    assertFalse(Files.exists(request));
    Path nowhere = folder.resolve("no/folder.p12");
    assertThrows(OutputException.class, () -> key.create(nowhere, request, PASSWORD, TestKeys.NOW));
    assertFalse(Files.exists(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "=x", "CN=a,nonsense", "1.2.zz=q"})
  void namesThatAreNone(String name) {
    assertThrows(InputException.class, () -> NewKey.of(name), name);
  }

  @Test
  void aPasswordIsNeeded() throws Exception {
    NewKey key = NewKey.of("Release", NewKey.Kind.P256, Duration.ofDays(1));
    assertThrows(
        InputException.class,
        () -> key.create(folder.resolve("x.p12"), null, new char[0], TestKeys.NOW));
    assertFalse(Files.exists(folder.resolve("x.p12")));
  }
}
