package ovation.app.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.hand.Hand;
import ovation.app.outline.NodeKind;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.packaging.trust.NewKey;

/**
 * An appliance of two systems is made from two bare disks on the screen alone, exported, signed,
 * judged by programs of others, and opened again: by mouse in English, by keyboard in German.
 */
@Tag("whole-job")
abstract class AuthoringTour {
  private static final int MIB = 1 << 20;

  @TempDir private Path folder;
  private final Screen screen;

  AuthoringTour() throws Exception {
    screen = new Screen();
  }

  final void author(Locale language, Function<Screen, Hand> maker) throws Exception {
    Texts texts = Texts.in(language);
    Path web = disk("web.img", 8 * MIB);
    Path store = disk("store.img", 6 * MIB);
    Path key = folder.resolve("key.p12");
    NewKey.of(Authoring.VENDOR).create(key, null, Authoring.PASSWORD.toCharArray(), Instant.now());
    try (EditorPage page = new EditorPage(screen, texts, folder.resolve("user"))) {
      Hand hand = maker.apply(screen);
      Gallery gallery = new Gallery(screen, language);
      Authoring author = new Authoring(hand, texts, gallery::take);
      Path archive = folder.resolve("corner-shop.ova");

      page.user().willChoose(web, store);
      author.create(folder.resolve("corner-shop.ovf"));
      author.machines();
      author.wizard();
      author.export(archive, key);
      System.out.println("Authoring in " + language + ": " + hand.cost());

      Path judged = Files.createDirectory(folder.resolve("judged"));
      new WrittenArchive(archive, judged).holds(web, store);
      page.user().willChoose(archive);
      hand.press(texts.of("file.open"));
      hand.await("the archive", () -> page.session().source().location().equals(archive));
      shows(hand, texts);
    }
  }

  /** What was typed is on the screen again. */
  private static void shows(Hand hand, Texts texts) {
    hand.go(NodeKind.HARDWARE, 1);
    assertEquals("8", hand.read(texts.of("hardware.memory")));
    hand.go(NodeKind.NETWORKS, 0);
    hand.open("Public");
    assertEquals(Authoring.PURPOSE, hand.read(texts.of("network.description")));
    hand.go(NodeKind.PRODUCT, 0);
    assertEquals(Authoring.NAME, hand.read(texts.of("product.Product")));
    hand.open(Authoring.LABEL);
    assertEquals(String.join("\n", Authoring.CHOICES), hand.read(texts.of("property.choices")));
    hand.go(NodeKind.EULAS, 0);
    assertEquals(Authoring.LICENCE, hand.read(texts.of("eula.text")));
  }

  private Path disk(String name, int size) throws Exception {
    byte[] bytes = new byte[size];
    byte[] data = new byte[size / 4];
    new Random(name.hashCode()).nextBytes(data);
    System.arraycopy(data, 0, bytes, MIB, data.length);
    return Files.write(folder.resolve(name), bytes);
  }
}
