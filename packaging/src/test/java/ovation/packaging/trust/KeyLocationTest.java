package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.InputException;

/** Places of keys: chosen by what is written, listed, opened, asked again. */
class KeyLocationTest {
  private static final KeyPlaceName STORE = KeyPlaceName.of("the store");

  @TempDir Path folder;

  /** Gives one answer after the other and remembers the questions. */
  private static final class Person implements PasswordSource {
    final List<String> asked = new ArrayList<>();
    private final List<String> answers;

    Person(String... answers) {
      this.answers = List.of(answers);
    }

    @Override
    public char[] password(String prompt) {
      asked.add(prompt);
      return answers.get(Math.min(asked.size(), answers.size()) - 1).toCharArray();
    }

    @Override
    public boolean mayAskAgain() {
      return true;
    }
  }

  @Test
  void theTextTellsThePlace() throws Exception {
    assertInstanceOf(KeyFile.class, KeyLocation.of("release.p12"));
    assertEquals("release.p12", KeyLocation.of("keys/release.p12").label().text());
    assertInstanceOf(TokenKeys.class, KeyLocation.of("PKCS11:token=x"));
    assertEquals("pkcs11:token=x;object=y", KeyLocation.of("pkcs11:token=x;object=y").address());
    assertEquals(
        "There is no such store; store:windows and store:mac are.",
        assertThrows(InputException.class, () -> KeyLocation.of("store:other/x")).getMessage());
    if (!SystemKeys.Kind.WINDOWS.isHere()) {
      assertEquals(
          "This system does not have the Windows certificate store. Give a key file or the address"
              + " of a token (pkcs11:…).",
          assertThrows(InputException.class, () -> KeyLocation.of("store:windows/x")).getMessage());
    }
  }

  @Test
  void afterAWrongPasswordAPersonIsAskedAgainTwice() throws Exception {
    Path file = folder.resolve("release.p12");
    NewKey.of("Release").create(file, null, "right".toCharArray(), TestKeys.NOW);
    Person person = new Person("wrong", "also wrong", "right");
    try (SigningKey key = new KeyFile(file).open(KeyRequest.only(), person)) {
      assertEquals("CN=Release", key.story().subject());
    }
    assertEquals(
        List.of(
            "Password for release.p12",
            "Not right. Password for release.p12",
            "Not right. Password for release.p12"),
        person.asked);
    Person stubborn = new Person("wrong");
    assertEquals(
        "The password for release.p12 is not right.",
        assertThrows(
                InputException.class, () -> new KeyFile(file).open(KeyRequest.only(), stubborn))
            .getMessage());
    assertEquals(3, stubborn.asked.size());
  }

  @Test
  void severalKeysInAPemFileAreCounted() throws Exception {
    SigningKey one = TestKeys.selfSigned("RSA-2048");
    SigningKey two = TestKeys.selfSigned("P-256");
    Path file = folder.resolve("both.pem");
    Files.writeString(
        file,
        TestKeys.pem(one.privateKey().orElseThrow())
            + TestKeys.pem(two.privateKey().orElseThrow())
            + TestKeys.pem(two.certificate())
            + TestKeys.pem(one.certificate()));
    KeyFile place = new KeyFile(file);
    assertEquals(
        List.of("1 CN=Test RSA-2048", "2 CN=Test P-256"),
        place.list(new Person("never")).stream()
            .map(offer -> offer.label() + " " + offer.story().orElseThrow().subject())
            .toList());
    assertEquals(
        "both.pem holds 2 keys: 1, 2. Say which one is to sign.",
        assertThrows(InputException.class, () -> place.open(KeyRequest.only(), new Person("never")))
            .getMessage());
    try (SigningKey key = place.open(KeyRequest.only().named("2"), new Person("never"))) {
      assertEquals("EC", key.story().keyAlgorithm());
    }
  }

  @Test
  void theChainMayLieInOtherFiles() throws Exception {
    TestKeys.Chain chain = TestKeys.chain();
    Path key = folder.resolve("key.pem");
    Files.writeString(key, TestKeys.pem(chain.signer().privateKey().orElseThrow()));
    Path leaf = folder.resolve("leaf.pem");
    Files.writeString(leaf, TestKeys.pem(chain.signer().certificate()));
    Path root = folder.resolve("root.pem");
    Files.writeString(root, TestKeys.pem(chain.root()));
    Path middle = folder.resolve("middle.pem");
    Files.writeString(middle, TestKeys.pem(chain.intermediate()));
    Person never = new Person("never");
    KeyRequest apart = new KeyRequest(Optional.empty(), Optional.of(leaf), List.of(root, middle));
    KeyRequest full =
        new KeyRequest(Optional.empty(), Optional.empty(), List.of(root, leaf, middle));
    for (KeyRequest request : List.of(apart, full)) {
      try (SigningKey opened = new KeyFile(key).open(request, never)) {
        assertEquals(
            List.of(chain.signer().certificate(), chain.intermediate(), chain.root()),
            opened.chain());
      }
    }
    assertEquals(List.of(), never.asked);
  }

  /** The stores of Windows and macOS are Java key stores; another one stands for them here. */
  @Test
  void storesOfTheSystemListAndSign() throws Exception {
    SigningKey mine = TestKeys.selfSigned("RSA-2048");
    SigningKey other = TestKeys.selfSigned("P-256");
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] any = {'-'};
    store.setKeyEntry(
        "mine", mine.privateKey().orElseThrow(), any, new Certificate[] {mine.certificate()});
    store.setKeyEntry(
        "other", other.privateKey().orElseThrow(), any, new Certificate[] {other.certificate()});
    store.setCertificateEntry("friend", TestKeys.chain().root());
    assertEquals(
        List.of("mine", "other"),
        SystemKeys.list(store, STORE).stream().map(KeyOffer::label).sorted().toList());
    try (SigningKey key = SystemKeys.open(store, STORE, Optional.of("MINE"), KeyRequest.only())) {
      assertEquals(mine.story(), key.story());
    }
    assertTrue(
        refusal(store, Optional.empty()).startsWith("There are 2 keys in the store: "),
        "several keys");
    assertEquals(
        "There is no key called “third” in the store.", refusal(store, Optional.of("third")));
  }

  private static String refusal(KeyStore store, Optional<String> alias) {
    return assertThrows(
            InputException.class, () -> SystemKeys.open(store, STORE, alias, KeyRequest.only()))
        .getMessage();
  }
}
