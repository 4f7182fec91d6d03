package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.token.SoftHsm;

/** Keys on tokens of SoftHSM; openssl judges what they sign. */
class TokenKeysTest {

  private static final byte[] MANIFEST = "SHA256(x.ovf)= 00\n".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static SoftHsm hsm;
  private static Path bare;

  @BeforeAll
  static void tokens() throws Exception {
    hsm = SoftHsm.in(folder).token("Release").token("Spare");
    hsm.key("Release", "rsa", "01", "rsa:2048");
    hsm.certificate("Release", "rsa", "01");
    hsm.key("Release", "p256", "02", "prime256v1");
    hsm.certificate("Release", "p256", "02");
    hsm.key("Release", "p384", "03", "secp384r1");
    hsm.certificate("Release", "p384", "03");
    bare = hsm.key("Spare", "bare", "0a", "rsa:2048");
  }

  @ParameterizedTest
  @CsvSource({
    "rsa,SHA1", "rsa,SHA256", "rsa,SHA512",
    "p256,SHA1", "p256,SHA256", "p256,SHA512",
    "p384,SHA1", "p384,SHA256", "p384,SHA512"
  })
  void opensslAcceptsWhatATokenSigns(String name, DigestAlgorithm digest) throws Exception {
    byte[] file;
    try (SigningKey key = open("token=Release;object=" + name, SoftHsm.PIN)) {
      assertTrue(key.privateKey().isEmpty(), "a key never leaves its token");
      assertEquals("CN=" + name, key.story().subject());
      file =
          PackageSigner.of(key, digest, Instant.now())
              .certificateFile(MANIFEST, "x.mf", Progress.none());
    }
    String line = new String(file, StandardCharsets.US_ASCII).lines().findFirst().orElseThrow();
    Files.write(folder.resolve("x.mf"), MANIFEST);
    Files.write(
        folder.resolve("sig"), HexFormat.of().parseHex(line.substring(line.indexOf("= ") + 2)));
    OpenSsl openssl = new OpenSsl(folder);
    openssl.run("x509", "-in", name + ".crt", "-noout", "-pubkey", "-out", "pub.pem");
    String how = "-" + digest.label().toLowerCase(Locale.ROOT);
    openssl.run("dgst", how, "-verify", "pub.pem", "-signature", "sig", "x.mf");
  }

  @Test
  void keysAreChosenByNameByNumberOrByAlias() throws Exception {
    assertEquals("CN=p384", subject("token=Release;id=%03", KeyRequest.only()));
    assertEquals("CN=p256", subject("token=Release", KeyRequest.only().named("P256")));
    assertEquals(
        "There are 3 private keys on the token “Release”: p256, p384, rsa. Say which one is to"
            + " sign.",
        sorted(refusal("token=Release", SoftHsm.PIN)));
    assertEquals(
        "There is no such private key on the token “Release”.",
        refusal("token=Release;object=other", SoftHsm.PIN));
  }

  @Test
  void offersTellTheStoriesOfTheirCertificates() throws Exception {
    List<KeyOffer> offers =
        KeyLocation.of(hsm.address("token=Release")).list(password(SoftHsm.PIN));
    assertEquals(
        List.of("p256 CN=p256", "p384 CN=p384", "rsa CN=rsa"),
        offers.stream()
            .map(offer -> offer.label() + " " + offer.story().orElseThrow().subject())
            .sorted()
            .toList());
    List<KeyOffer> without = KeyLocation.of(hsm.address("token=Spare")).list(password(SoftHsm.PIN));
    assertEquals(List.of(new KeyOffer(Optional.of("bare"), Optional.empty())), without);
  }

  @Test
  void aKeyWithoutCertificateWantsOneFromAFile() throws Exception {
    assertEquals(
        "The token “Spare” holds a private key but no certificate. Give its certificate in another"
            + " file.",
        refusal("token=Spare", SoftHsm.PIN));
    assertEquals("CN=bare", subject("token=Spare", KeyRequest.only().with(bare)));
    assertEquals(
        "The certificate in rsa.crt does not belong to the key in the token “Spare”.",
        assertThrows(
                InputException.class,
                () -> subject("token=Spare", KeyRequest.only().with(folder.resolve("rsa.crt"))))
            .getMessage());
  }

  @Test
  void aWrongPinIsOneSentenceAndANewQuestion() throws Exception {
    assertEquals(
        "The PIN for the token “Release” is not right.", refusal("token=Release", "Pin-24681"));
    assertEquals("The PIN for the token “Release” is not right.", refusal("token=Release", ""));
    List<String> asked = new ArrayList<>();
    PasswordSource person =
        new PasswordSource() {
          @Override
          public char[] password(String prompt) {
            asked.add(prompt);
            return (asked.size() == 1 ? "wrong" : SoftHsm.PIN).toCharArray();
          }

          @Override
          public boolean mayAskAgain() {
            return true;
          }
        };
    try (SigningKey key =
        KeyLocation.of(hsm.address("token=Release;object=rsa")).open(KeyRequest.only(), person)) {
      assertEquals("CN=rsa", key.story().subject());
    }
    assertEquals(2, asked.size());
    assertEquals("PIN for the token “Release”", asked.getFirst());
    assertTrue(asked.get(1).startsWith("Not right. PIN for the token “Release”"), asked.get(1));
  }

  @Test
  void tokensThatAreNotThere() throws Exception {
    assertEquals(
        "The token “Nobody” is not inserted, or this PKCS#11 library does not see it.",
        refusal("token=Nobody", SoftHsm.PIN));
    assertEquals(
        "Several tokens are inserted: “Release”, “Spare”. Say which one in the address:"
            + " pkcs11:token=NAME, or serial=NUMBER.",
        sorted(refusal("", SoftHsm.PIN)));
    KeyLocation elsewhere = KeyLocation.of("pkcs11:?module-path=/nowhere.so");
    assertEquals(
        "There is no PKCS#11 library /nowhere.so.",
        assertThrows(InputException.class, () -> elsewhere.open(KeyRequest.only(), password("x")))
            .getMessage());
    Path text = Files.writeString(folder.resolve("text.so"), "not a library");
    KeyLocation wrong = KeyLocation.of("pkcs11:?module-path=" + text);
    assertTrue(
        assertThrows(InputException.class, () -> wrong.list(password("x")))
            .getMessage()
            .endsWith("text.so is not a PKCS#11 library."));
  }

  /** The order of tokens and keys is the library's; the sentence is compared without it. */
  private static String sorted(String sentence) {
    int colon = sentence.indexOf(": ");
    int end = sentence.indexOf('.', colon);
    String list =
        String.join(
            ", ",
            List.of(sentence.substring(colon + 2, end).split(", ")).stream().sorted().toList());
    return sentence.substring(0, colon + 2) + list + sentence.substring(end);
  }

  private static SigningKey open(String path, String pin) throws InputException {
    return KeyLocation.of(hsm.address(path)).open(KeyRequest.only(), password(pin));
  }

  private static String subject(String path, KeyRequest request)
      throws InputException, GeneralSecurityException {
    try (SigningKey key = KeyLocation.of(hsm.address(path)).open(request, password(SoftHsm.PIN))) {
      return key.story().subject();
    }
  }

  private static String refusal(String path, String pin) {
    return assertThrows(InputException.class, () -> open(path, pin).close()).getMessage();
  }

  private static PasswordSource password(String text) {
    return PasswordSource.fixed(text.toCharArray());
  }
}
