package ovation.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.text.Texts;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.NewKey;

/** The choice of a key, without any window. */
class SigningModelTest {
  private static final char[] PASSWORD = "correct horse".toCharArray();

  @TempDir private Path folder;
  private final PassPhrases kept = new PassPhrases();

  private SigningModel model() {
    return new SigningModel(
        Texts.in(Locale.ENGLISH),
        Runnable::run,
        Runnable::run,
        InstantSource.system(),
        kept,
        List::of,
        () -> DigestAlgorithm.SHA256);
  }

  private Path key(String name) throws Exception {
    Path file = folder.resolve(name + ".p12");
    var _ = NewKey.of(name).create(file, null, PASSWORD, InstantSource.system().instant());
    return file;
  }

  @Test
  void withoutAKeyThePackageStaysUnsigned() {
    SigningModel model = model();
    assertInstanceOf(KeyState.None.class, model.stateProperty().get());
    assertTrue(model.isReady());
    assertTrue(model.source().isEmpty());
  }

  @Test
  void aLockedKeyAsksAndAWrongPasswordIsForgotten() throws Exception {
    SigningModel model = model();
    model.key().commit(key("Ann").toString());
    assertInstanceOf(KeyState.Locked.class, model.stateProperty().get());
    assertFalse(model.isReady());
    model.unlock("wrong".toCharArray());
    assertInstanceOf(KeyState.Unusable.class, model.stateProperty().get());
    model.cms().commit(true);
    assertInstanceOf(KeyState.Locked.class, model.stateProperty().get(), "it is not tried again");
    model.unlock(PASSWORD);
    KeyState.Ready ready = assertInstanceOf(KeyState.Ready.class, model.stateProperty().get());
    assertTrue(ready.story().subject().contains("Ann"));
    assertTrue(ready.remarks().stream().anyMatch(r -> r.message().text().contains("self-signed")));
    assertTrue(model.isReady());
    assertTrue(model.source().orElseThrow().form().cms());
  }

  @Test
  void aPasswordIsKeptOnlyIfWanted() throws Exception {
    Path file = key("Ann");
    SigningModel first = model();
    first.key().commit(file.toString());
    first.unlock(PASSWORD);
    SigningModel second = model();
    second.key().commit(file.toString());
    assertInstanceOf(KeyState.Locked.class, second.stateProperty().get());
    first.keeping().commit(true);
    SigningModel third = model();
    third.key().commit(file.toString());
    assertInstanceOf(KeyState.Ready.class, third.stateProperty().get());
    kept.close();
    SigningModel fourth = model();
    fourth.key().commit(file.toString());
    assertInstanceOf(KeyState.Locked.class, fourth.stateProperty().get());
  }

  @Test
  void anotherKeyIsNotTriedWithTheSamePassword() throws Exception {
    SigningModel model = model();
    model.key().commit(key("Ann").toString());
    model.unlock(PASSWORD);
    model.key().commit(key("Ben").toString());
    assertInstanceOf(KeyState.Locked.class, model.stateProperty().get());
  }

  @Test
  void aStampNeedsAnAddress() throws Exception {
    SigningModel model = model();
    model.key().commit(key("Ann").toString());
    model.unlock(PASSWORD);
    model.stamp().commit("ftp://stamp.example");
    assertTrue(model.stamp().problemProperty().get() != null);
    model.stamp().commit("http://stamp.example/tsa");
    assertEquals(
        "http://stamp.example/tsa",
        model.source().orElseThrow().form().timestamps().orElseThrow().toString());
  }

  @Test
  void aKeyForTryingOutIsMadeAndUsed() {
    SigningModel model = model();
    List<String> said = new ArrayList<>();
    Path file = folder.resolve("own.p12");
    model.make("Own key", file, PASSWORD, said::add);
    assertEquals(List.of(""), said);
    assertInstanceOf(KeyState.Ready.class, model.stateProperty().get());
    model.make("Own key", file, PASSWORD, said::add);
    assertTrue(said.getLast().contains("own.p12"), said.toString());
  }
}
