package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.ProductSection;
import ovation.model.xml.ElementKey;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.DecryptionJob;
import ovation.packaging.encryption.Opener;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.KeyFile;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.NewKey;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SigningKey;

/** Encrypting on the screen: an export for recipients, and the value of one property in place. */
class EncryptionSheetTest {
  private static final char[] PASSWORD = "correct horse".toCharArray();
  private static final String PHRASE = "marker-of-the-phrase";
  private static final String SECRET = "hunter2-marker";

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;

  EncryptionSheetTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    begin(Screen.english());
  }

  private void begin(Texts texts) throws Exception {
    page = new EditorPage(screen, texts, folder);
    page.user().offers(folder.resolve("customer.pem"));
  }

  @AfterEach
  void stop() {
    page.close();
  }

  private SigningKey customer() throws Exception {
    Path file = folder.resolve("customer.p12");
    var _ = NewKey.of("Customer").create(file, null, PASSWORD, Instant.now());
    SigningKey key = new KeyFile(file).open(KeyRequest.only(), PasswordSource.fixed(PASSWORD));
    String body =
        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.certificate().getEncoded());
    Files.writeString(
        folder.resolve("customer.pem"),
        "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    return key;
  }

  private Path appliance(String namespace) throws Exception {
    Path place = Files.createDirectories(folder.resolve("plain"));
    byte[] disk = new byte[1 << 20];
    new Random(7).nextBytes(disk);
    Files.write(place.resolve("disk.raw"), disk);
    Files.writeString(place.resolve("readme.txt"), "read me\n");
    return Files.writeString(
        place.resolve("x.ovf"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ovf:Envelope xmlns:ovf="%s">
          <ovf:References>
            <ovf:File ovf:id="f1" ovf:href="disk.raw" ovf:size="1048576"/>
            <ovf:File ovf:id="f2" ovf:href="readme.txt"/>
          </ovf:References>
          <ovf:DiskSection>
            <ovf:Info>Disks</ovf:Info>
            <ovf:Disk ovf:diskId="d1" ovf:fileRef="f1" ovf:capacity="1048576"
                ovf:format="http://en.wikipedia.org/wiki/Byte"/>
          </ovf:DiskSection>
          <ovf:VirtualSystem ovf:id="vm">
            <ovf:Info>A system</ovf:Info>
            <ovf:ProductSection ovf:class="app">
              <ovf:Info>A product</ovf:Info>
              <ovf:Property ovf:key="admin" ovf:type="string" ovf:password="true"
                  ovf:userConfigurable="true" ovf:value="hunter2-marker">
                <ovf:Label>Password</ovf:Label>
              </ovf:Property>
            </ovf:ProductSection>
          </ovf:VirtualSystem>
        </ovf:Envelope>
        """
            .formatted(namespace));
  }

  private static final String SECOND = "http://schemas.dmtf.org/ovf/envelope/2";
  private static final String FIRST = "http://schemas.dmtf.org/ovf/envelope/1";

  @Test
  void anExportIsEncryptedForWhomTheSheetNames() throws Exception {
    SigningKey customer = customer();
    Path plain = appliance(SECOND);
    page.open(plain);
    page.run("file.export").awaitNode("#export-sheet");
    page.tick("#export-encrypt");
    assertTrue(page.button("#export-start").isDisabled(), "nobody could decrypt it");
    page.press("#secret-add-recipient");
    page.await(() -> !page.button("#export-start").isDisabled());
    assertEquals("Encrypt and export unsigned", page.button("#export-start").getText());
    page.type("#secret-phrase", PHRASE);
    assertTrue(page.button("#export-start").isDisabled(), "the phrase was typed once only");
    assertEquals(
        "The two pass phrases differ.", ((Labeled) page.node("#export-objection")).getText());
    page.type("#secret-again", PHRASE);
    screen.call(() -> {
      ScrollPane scroll = (ScrollPane) page.node("#export-sheet").lookup(".ov-sheet-scroll");
      scroll.setVvalue(1);
      return scroll;
    });
    screen.picture("export-encrypt");
    page.press("#export-start");
    page.awaitNode("#delivered");
    Path written = folder.resolve("plain/x-export.ova");
    String all = Files.readString(written, StandardCharsets.ISO_8859_1);
    assertFalse(all.contains(SECRET) || all.contains(PHRASE) || all.contains("read me"));
    assertOpens(written, plain, Opener.with(customer.privateKey().orElseThrow()), "a");
    assertOpens(written, plain, Opener.with(PasswordSource.fixed(PHRASE.toCharArray())), "b");
    assertNothingKept();
  }

  private void assertOpens(Path written, Path plain, Opener opener, String name) throws Exception {
    Path back = folder.resolve("back-" + name);
    try (OvfPackage source = OvfPackage.open(written)) {
      var _ = new DecryptionJob(ExportPlan.of(source, back), opener).run(Progress.none());
    }
    for (String file : new String[] {"disk.raw", "readme.txt", "x.ovf"}) {
      assertArrayEquals(
          Files.readAllBytes(plain.resolveSibling(file)), Files.readAllBytes(back.resolve(file)));
    }
  }

  /** Neither settings nor what is kept for a crash holds the pass phrase. */
  private void assertNothingKept() throws Exception {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        assertFalse(
            new String(bytes, StandardCharsets.ISO_8859_1).contains(PHRASE), file.toString());
        Arrays.fill(bytes, (byte) 0);
      }
    }
  }

  @Test
  void aPasswordIsEncryptedWhereItStands() throws Exception {
    customer();
    Path plain = appliance(SECOND);
    page.open(plain);
    page.await(() -> page.session().isJudged());
    page.follow("Encrypt it…");
    page.awaitNode("#encrypt-sheet");
    assertTrue(page.button("#encrypt-start").isDisabled());
    page.type("#secret-phrase", PHRASE);
    page.type("#secret-again", PHRASE);
    page.press("#secret-add-recipient");
    screen.picture("encrypt-value");
    page.press("#encrypt-start");
    page.await(() -> !page.session().snapshotProperty().get().text().contains(SECRET));
    String now = page.session().snapshotProperty().get().text();
    assertTrue(now.contains("EncryptedData") && now.contains("<ovf:Label>Password</ovf:Label>"));
    page.await(() -> page.session().isJudged());
    assertTrue(page.session().findings().of("P-09").isEmpty(), "nothing stands in clear");
    page.run("edit.undo");
    assertTrue(page.session().snapshotProperty().get().text().contains(SECRET));
  }

  @Test
  void anOlderDescriptorIsToBeConvertedFirst() throws Exception {
    page.close();
    begin(Texts.in(Locale.GERMAN));
    page.open(appliance(FIRST));
    page.await(() -> page.session().isJudged());
    Snapshot state = page.session().snapshotProperty().get();
    ElementKey property =
        state.envelope().orElseThrow().allContents().stream()
            .flatMap(content -> content.sections(ProductSection.class).stream())
            .flatMap(section -> section.properties().stream())
            .findFirst()
            .orElseThrow()
            .element()
            .key();
    screen.call(() -> {
      page.session().reveal(property);
      return property;
    });
    page.awaitNode("#property-encrypt");
    screen.picture("property-encrypt-german");
    page.press("#property-encrypt");
    page.awaitNode("#encrypt-sheet");
    screen.picture("encrypt-old-german");
    page.press("#encrypt-start");
    page.awaitNode("#convert-sheet");
    page.press("#convert-cancel");
    page.run("file.export").awaitNode("#export-sheet");
    page.tick("#export-encrypt");
    assertTrue(page.button("#export-start").isDisabled());
    screen.picture("export-encrypt-german");
  }
}
