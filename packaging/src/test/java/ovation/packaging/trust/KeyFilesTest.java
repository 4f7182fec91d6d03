package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;

/** Keys as openssl and keytool write them. */
class KeyFilesTest {

  private static final PasswordSource NEVER =
      prompt -> {
        throw new AssertionError("asked for a password: " + prompt);
      };

  @TempDir static Path folder;
  private static OpenSsl openssl;

  @BeforeAll
  static void keys() throws IOException {
    OpenSsl.assume();
    openssl = new OpenSsl(folder);
    openssl.run(
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "rsa8.pem",
        "-out",
        "rsa.crt",
        "-subj",
        "/CN=release",
        "-days",
        "10");
    openssl.run("rsa", "-in", "rsa8.pem", "-traditional", "-out", "rsa1.pem");
    openssl.run(
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-keyout",
        "ec8.pem",
        "-out",
        "ec.crt",
        "-subj",
        "/CN=curve",
        "-days",
        "10");
    openssl.run("ec", "-in", "ec8.pem", "-out", "ec1.pem");
    openssl.run("ecparam", "-name", "prime256v1", "-out", "curve.pem");
    openssl.run("x509", "-in", "rsa.crt", "-outform", "DER", "-out", "rsa.der");
    openssl.run("crl2pkcs7", "-nocrl", "-certfile", "rsa.crt", "-out", "rsa.p7b");
  }

  @ParameterizedTest
  @CsvSource({
    "rsa8.pem,rsa.crt,CN=release",
    "rsa1.pem,rsa.crt,CN=release",
    "rsa8.pem,rsa.der,CN=release",
    "rsa8.pem,rsa.p7b,CN=release",
    "ec8.pem,ec.crt,CN=curve",
    "ec1.pem,ec.crt,CN=curve"
  })
  void plainKeyWithItsCertificateBesideIt(String key, String certificate, String subject)
      throws InputException {
    try (SigningKey read = KeyFiles.load(at(key), Optional.of(at(certificate)), NEVER)) {
      assertEquals(subject, CertificateStory.of(read.certificate()).subject());
      assertEquals(List.of(read.certificate()), read.chain());
    }
  }

  @Test
  void keyAndCertificateInOneFileWhateverItsName() throws Exception {
    Path together = together("together.p12", "curve.pem", "ec1.pem", "ec.crt");
    try (SigningKey read = KeyFiles.load(together, Optional.empty(), NEVER)) {
      assertEquals("EC", read.privateKey().orElseThrow().getAlgorithm());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pkcs8 -topk8 -v2 aes-256-cbc",
        "pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 10000",
        "pkcs8 -topk8 -v2 des3",
        "pkcs8 -topk8 -v1 PBE-SHA1-3DES",
        "pkcs8 -topk8 -scrypt",
        "rsa -traditional -aes128",
        "rsa -traditional -aes256",
        "rsa -traditional -des3"
      })
  void encryptedPem(String how) throws Exception {
    List<String> command = new ArrayList<>(List.of(how.split(" ")));
    command.addAll(
        List.of("-in", "rsa8.pem", "-out", "locked.pem", "-passout", "pass:open sesame"));
    openssl.run(command.toArray(String[]::new));
    Path file = together("locked-with-certificate.pem", "locked.pem", "rsa.crt");
    assertEquals("CN=release", subject(file, "open sesame"));
    assertEquals(
        "The password for locked-with-certificate.pem is not right.",
        refusal(file, "open, sesame"));
    assertEquals("The password for locked-with-certificate.pem is not right.", refusal(file, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "modern,secret,''",
    "modern,'',''",
    "modern,Grüße 鍵,''",
    "legacy,secret,-legacy",
    "legacy,'',-legacy",
    "legacy,Grüße 鍵,-legacy",
    "triple,secret,-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
    "aes,secret,-keypbe AES-128-CBC -certpbe AES-256-CBC -macalg sha512 -iter 5000",
    "windows,secret,-legacy -LMK -keyex -CSP Microsoft -keypbe PBE-SHA1-3DES -certpbe"
        + " PBE-SHA1-RC2-40",
    "windows,Grüße 鍵,-LMK -keysig -keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256 -iter"
        + " 2000",
    "plaincerts,secret,-certpbe NONE",
    "nomac,secret,-nomac"
  })
  void pkcs12OfOpenssl(String name, String password, String options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "pkcs12",
                "-export",
                "-inkey",
                "rsa8.pem",
                "-in",
                "rsa.crt",
                "-name",
                "release",
                "-out",
                name + ".key",
                "-passout",
                "pass:" + password));
    if (!options.isEmpty()) {
      command.addAll(List.of(options.split(" ")));
    }
    openssl.run(command.toArray(String[]::new));
    assertEquals("CN=release", subject(at(name + ".key"), password));
    if (!name.equals("nomac")) {
      assertEquals(
          "The password for " + name + ".key is not right.", refusal(at(name + ".key"), "wrong"));
    }
  }

  @Test
  void withoutMacAWrongPasswordIsStillToldInOneSentence() throws Exception {
    openssl.run(
        "pkcs12",
        "-export",
        "-inkey",
        "rsa8.pem",
        "-in",
        "rsa.crt",
        "-out",
        "bare.p12",
        "-passout",
        "pass:secret",
        "-nomac");
    assertEquals("The password for bare.p12 is not right.", refusal(at("bare.p12"), "wrong"));
  }

  @Test
  void pkcs12OfTheJdkWithSeveralEntries() throws Exception {
    for (String alias : List.of("first", "second")) {
      openssl.keytool(
          "-genkeypair",
          "-keystore",
          "jdk.p12",
          "-storetype",
          "PKCS12",
          "-storepass",
          "changeit",
          "-alias",
          alias,
          "-keyalg",
          "EC",
          "-groupname",
          "secp256r1",
          "-dname",
          "CN=" + alias);
    }
    assertEquals(
        "jdk.p12 holds 2 keys: first, second. Say which one is to sign.",
        refusal(at("jdk.p12"), "changeit"));
    try (SigningKey second =
        KeyFiles.load(at("jdk.p12"), KeyRequest.only().named("SECOND"), password("changeit"))) {
      assertEquals("CN=second", CertificateStory.of(second.certificate()).subject());
    }
    assertEquals(
        "jdk.p12 holds no key called third.",
        assertThrows(
                InputException.class,
                () ->
                    KeyFiles.load(
                        at("jdk.p12"), KeyRequest.only().named("third"), password("changeit")))
            .getMessage());
  }

  @Test
  void aKeyMayHaveItsOwnPassword() throws Exception {
    TestKeys.storeWithKeyPassword(at("own.p12"), "outer", "inner");
    List<String> asked = new ArrayList<>();
    PasswordSource both =
        prompt -> {
          asked.add(prompt);
          return (asked.size() == 1 ? "outer" : "inner").toCharArray();
        };
    try (SigningKey key = KeyFiles.load(at("own.p12"), Optional.empty(), both)) {
      assertEquals("RSA", key.privateKey().orElseThrow().getAlgorithm());
    }
    assertEquals(List.of("Password for own.p12", "Password for the key mine in own.p12"), asked);
    assertEquals(
        "The password for the key mine in own.p12 is not right.", refusal(at("own.p12"), "outer"));
  }

  @Test
  void theChainIsPutInOrder() throws Exception {
    TestKeys.Chain chain = TestKeys.chain();
    Path file = at("chain.pem");
    Files.writeString(
        file,
        TestKeys.pem(chain.root())
            + TestKeys.pem(chain.intermediate())
            + TestKeys.pem(chain.signer().certificate())
            + TestKeys.pem(chain.signer().privateKey().orElseThrow()));
    try (SigningKey key = KeyFiles.load(file, Optional.empty(), NEVER)) {
      assertEquals(
          List.of(chain.signer().certificate(), chain.intermediate(), chain.root()), key.chain());
    }
  }

  @Test
  void sayWhatIsMissingOrWrong() throws Exception {
    openssl.run("genpkey", "-algorithm", "ed25519", "-out", "ed.pem");
    openssl.run("ecparam", "-genkey", "-name", "secp256k1", "-noout", "-out", "koblitz.pem");
    openssl.run(
        "req",
        "-x509",
        "-key",
        "koblitz.pem",
        "-subj",
        "/CN=k",
        "-out",
        "koblitz.crt",
        "-days",
        "9");
    Files.write(at("jks"), new byte[] {(byte) 0xFE, (byte) 0xED, (byte) 0xFE, (byte) 0xED, 0, 0});
    Files.writeString(at("text.txt"), "hello");
    Files.write(at("huge.pem"), new byte[KeyFiles.MOST_BYTES + 1]);

    assertEquals(
        "rsa8.pem holds a private key but no certificate. Give its certificate in another file.",
        refusal(at("rsa8.pem"), ""));
    assertEquals("rsa.crt holds no private key.", refusal(at("rsa.crt"), ""));
    assertEquals("rsa.der holds a certificate but no private key.", refusal(at("rsa.der"), ""));
    assertEquals(
        "text.txt is not a key file; PKCS#12 and PEM files are read.", refusal(at("text.txt"), ""));
    assertTrue(refusal(at("jks"), "").startsWith("jks is an old Java key store."));
    assertTrue(refusal(at("huge.pem"), "").contains("is larger than 1024 KiB"));
    assertTrue(refusal(at("absent.p12"), "").contains("there is no such file"));
    assertTrue(refusal(together("ed-all.pem", "ed.pem", "rsa.crt"), "").contains("of a kind that"));
    assertEquals(
        "The key in k.pem is of a kind that cannot sign a package. RSA, and EC on P-256, P-384 or"
            + " P-521, can.",
        refusal(together("k.pem", "koblitz.pem", "koblitz.crt"), ""));
    assertEquals(
        "The certificate in ec.crt does not belong to the key in rsa8.pem.",
        assertThrows(
                InputException.class,
                () -> KeyFiles.load(at("rsa8.pem"), Optional.of(at("ec.crt")), NEVER))
            .getMessage());
  }

  @Test
  void damagedFilesAreRefusedInOneSentence() throws Exception {
    openssl.run(
        "pkcs12",
        "-export",
        "-inkey",
        "rsa8.pem",
        "-in",
        "rsa.crt",
        "-out",
        "whole.p12",
        "-passout",
        "pass:secret");
    byte[] whole = Files.readAllBytes(at("whole.p12"));
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(at("cut.p12"), Arrays.copyOf(whole, length));
      assertFalse(refusal(at("cut.p12"), "secret").isEmpty());
    }
    for (int i = 0; i < whole.length; i += 41) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 0x10;
      Files.write(at("flipped.p12"), flipped);
      try (SigningKey key =
          KeyFiles.load(at("flipped.p12"), Optional.empty(), password("secret"))) {
        assertEquals("RSA", key.privateKey().orElseThrow().getAlgorithm());
      } catch (InputException e) {
        assertFalse(e.getMessage().contains("secret"));
      }
    }
  }

  @Test
  void absurdDerivationIsRefusedAtOnce() throws Exception {
    openssl.run(
        "pkcs8",
        "-topk8",
        "-v2",
        "aes-256-cbc",
        "-iter",
        "1000",
        "-in",
        "rsa8.pem",
        "-out",
        "rounds.der",
        "-outform",
        "DER",
        "-passout",
        "pass:x");
    TestKeys.raiseRounds(at("rounds.der"), at("rounds.pem"), 2_000_000_000);
    assertTrue(refusal(at("rounds.pem"), "x").contains("rounds of key derivation"));
  }

  private static Path at(String name) {
    return folder.resolve(name);
  }

  private static Path together(String name, String... parts) throws IOException {
    StringBuilder all = new StringBuilder("some text before\n");
    for (String part : parts) {
      all.append(Files.readString(at(part)));
    }
    return Files.writeString(at(name), all);
  }

  private static PasswordSource password(String text) {
    return PasswordSource.fixed(text.toCharArray());
  }

  private static String subject(Path file, String password) throws InputException {
    try (SigningKey key = KeyFiles.load(file, Optional.empty(), password(password))) {
      return CertificateStory.of(key.certificate()).subject();
    }
  }

  private static String refusal(Path file, String password) {
    return assertThrows(
            InputException.class, () -> KeyFiles.load(file, Optional.empty(), password(password)))
        .getMessage();
  }
}
