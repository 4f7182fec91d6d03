package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.Programs;

/** Fingerprints are those of openssl and are read as people paste them. */
class FingerprintTest {

  private static final String DIGITS = "00112233445566778899aabbccddeeff".repeat(2);

  @TempDir Path folder;

  @Test
  void agreesWithOpenssl() throws Exception {
    OpenSsl.assume();
    SigningKey key = TestKeys.selfSigned("RSA-2048");
    Files.writeString(folder.resolve("c.pem"), TestKeys.pem(key.certificate()));
    String said =
        Programs.lines(
                folder, "openssl", "x509", "-in", "c.pem", "-noout", "-fingerprint", "-sha256")
            .getFirst();
    Fingerprint own = Fingerprint.of(key.certificate());
    assertEquals(own.shown(), said.substring(said.indexOf('=') + 1));
    Files.write(folder.resolve("k.der"), key.certificate().getPublicKey().getEncoded());
    String sum = Programs.lines(folder, "sha256sum", "k.der").getFirst().split(" ")[0];
    assertEquals(sum, Fingerprint.of(key.certificate().getPublicKey()).hex());
    assertTrue(own.means(key.certificate()));
    assertTrue(new Fingerprint(sum).means(key.certificate()));
    assertFalse(own.means(TestKeys.selfSigned("RSA-3072").certificate()));
  }

  @Test
  void isReadAsPeoplePasteIt() throws Exception {
    Fingerprint wanted = new Fingerprint(DIGITS);
    assertEquals(wanted, Fingerprint.parse(wanted.shown()));
    assertEquals(wanted, Fingerprint.parse("  SHA256:" + DIGITS.toUpperCase(Locale.ROOT) + "\n"));
    assertEquals(wanted, Fingerprint.parse(wanted.shown().replace(':', ' ')));
    assertTrue(Fingerprint.looksLike(DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "release.pem", "00112233", "sha1:00112233445566778899aabbccddeeff"})
  void otherTextsAreNone(String text) {
    assertFalse(Fingerprint.looksLike(text));
    String said = assertThrows(InputException.class, () -> Fingerprint.parse(text)).getMessage();
    assertTrue(said.contains("is not a fingerprint"), said);
    assertThrows(IllegalArgumentException.class, () -> new Fingerprint(text));
  }
}
