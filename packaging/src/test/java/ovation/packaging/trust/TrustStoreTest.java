package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.ConfigurationFolder;
import ovation.packaging.InputException;

/** The folder of trusted certificates and pinned publishers. */
class TrustStoreTest {

  @TempDir Path folder;
  private final TestKeys.Chain chain = TestKeys.chain();
  private TrustStore store;

  @BeforeEach
  void store() {
    store = TrustStore.in(folder.resolve("a/trust"));
  }

  @Test
  void aStoreThatDoesNotExistTrustsNobody() throws Exception {
    assertEquals(List.of(), store.certificates());
    assertEquals(List.of(), store.publishers());
    assertFalse(store.remove(Fingerprint.of(chain.root())));
    assertFalse(store.unpin(Fingerprint.of(chain.root())));
    assertFalse(Files.exists(store.folder()), "reading writes nothing");
  }

  @Test
  void whatIsAddedIsTrustedUntilItIsRemoved() throws Exception {
    List<TrustedCertificate> added = store.add(List.of(chain.root(), chain.intermediate()));
    assertEquals(List.of(chain.root(), chain.intermediate()), certificates(added));
    assertEquals(List.of(), store.add(List.of(chain.root())), "it is there already");
    assertEquals(
        Set.of(chain.root(), chain.intermediate()), Set.copyOf(certificates(store.certificates())));
    assertEquals("CN=Test root", added.getFirst().story().subject());
    assertTrue(store.remove(added.getFirst().fingerprint()));
    assertFalse(store.remove(added.getFirst().fingerprint()));
    assertEquals(List.of(chain.intermediate()), certificates(store.certificates()));
    assertEquals(
        List.of(Fingerprint.of(chain.intermediate()).hex() + ".pem"), names(store.folder()));
  }

  @Test
  void filesOfTheUsersOwnAreReadAndKeepTheirOthers() throws Exception {
    Files.createDirectories(store.folder());
    Path own = store.folder().resolve("Own.CRT");
    Files.writeString(own, TestKeys.pem(chain.root()) + TestKeys.pem(chain.intermediate()));
    Files.writeString(store.folder().resolve("readme.txt"), "not a certificate");
    Files.createDirectory(store.folder().resolve("folder.pem"));
    assertEquals(List.of(chain.root(), chain.intermediate()), certificates(store.certificates()));
    assertTrue(store.remove(Fingerprint.of(chain.root())));
    assertEquals(TestKeys.pem(chain.intermediate()), Files.readString(own));
  }

  @Test
  void nobodyIsTrustedByHalves() throws Exception {
    store.add(List.of(chain.root()));
    Files.writeString(store.folder().resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\n");
    assertThrows(InputException.class, () -> store.certificates());
    assertThrows(InputException.class, () -> store.policy(TestKeys.NOW));
  }

  @Test
  void publishersArePinnedInOrderAndReplaced() throws Exception {
    Fingerprint one = Fingerprint.of(chain.signer().certificate());
    Fingerprint two = Fingerprint.of(chain.root());
    Publisher plain = Publisher.of("Acme", one);
    Publisher scoped =
        new Publisher("“Acme”\n\"x\"", two, Optional.of("Acme Inc."), Optional.of("Web"));
    store.pin(plain);
    store.pin(scoped);
    assertEquals(List.of(plain, scoped), store.publishers());
    Publisher renamed = Publisher.of("Acme releases", one);
    store.pin(renamed);
    assertEquals(List.of(scoped, renamed), store.publishers());
    assertEquals(List.of("publishers.json"), names(store.folder()));
    Publisher other = new Publisher("Acme", one, Optional.of("Other"), Optional.empty());
    store.pin(other);
    assertEquals(List.of(scoped, renamed, other), store.publishers());
    assertTrue(store.unpin(one));
    assertEquals(List.of(scoped), store.publishers());
    assertEquals(List.of(scoped), store.policy(TestKeys.NOW).publishers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schema\":\"ovation/publishers/2\",\"publishers\":[]}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":{}}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":[{}]}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":[{\"name\":\"a\"}]}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":[{\"name\":\"a\",\"fingerprint\":\"x\"}]}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":[],\"more\":1}",
        "{\"schema\":\"ovation/publishers/1\",\"publishers\":["
      })
  void aListThatIsHalfUnderstoodIsRefused(String text) throws Exception {
    Files.createDirectories(store.folder());
    Files.writeString(store.folder().resolve("publishers.json"), text);
    String said = assertThrows(InputException.class, () -> store.publishers()).getMessage();
    assertTrue(said.contains("publishers.json is damaged"), said);
  }

  @Test
  void aFieldThatIsNotKnownIsRefused() throws Exception {
    store.pin(Publisher.of("Acme", Fingerprint.of(chain.root())));
    Path file = store.folder().resolve("publishers.json");
    Files.writeString(file, Files.readString(file).replace("\"name\"", "\"until\":\"x\",\"name\""));
    assertThrows(InputException.class, () -> store.publishers());
  }

  @Test
  void thePolicyTrustsTheStoreAndTheSystem() throws Exception {
    store.add(List.of(chain.root()));
    TrustPolicy policy = store.policy(TestKeys.NOW);
    assertEquals(Optional.of(TrustAnchors.Origin.STORE), policy.anchors().origin(chain.root()));
    assertEquals(Optional.empty(), policy.anchors().origin(chain.intermediate()));
    X509Certificate root = SystemRoots.get().iterator().next();
    assertEquals(Optional.of(TrustAnchors.Origin.SYSTEM), policy.anchors().origin(root));
    assertTrue(policy.anchors().certificates().size() > 20);
    assertEquals(TestKeys.NOW, policy.at());
  }

  @Test
  void rootsOfTheMachineJoinThoseOfJava() throws Exception {
    Path bundle = folder.resolve("bundle.crt");
    Files.writeString(bundle, TestKeys.pem(chain.root()));
    Set<X509Certificate> roots = SystemRoots.read(List.of(folder.resolve("none"), bundle));
    Set<X509Certificate> java = SystemRoots.read(List.of());
    assertTrue(roots.contains(chain.root()));
    assertEquals(java.size() + 1, roots.size());
    Files.writeString(bundle, "damaged");
    assertEquals(java, SystemRoots.read(List.of(bundle)));
  }

  @Test
  void theUsersOwnStoreLiesInTheConfigurationFolder() {
    assertEquals(
        Optional.of(Path.of("/c/ovation/trust")),
        ConfigurationFolder.named("trust", Map.of("XDG_CONFIG_HOME", "/c"), "Linux"));
    assertEquals(ConfigurationFolder.named("trust"), TrustStore.ofUser().map(TrustStore::folder));
  }

  private static List<X509Certificate> certificates(List<TrustedCertificate> all) {
    return all.stream().map(TrustedCertificate::certificate).toList();
  }

  private static List<String> names(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
