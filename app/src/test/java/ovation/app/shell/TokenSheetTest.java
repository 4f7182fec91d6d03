package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.export.KeyPlace;
import ovation.app.sample.Judge;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;
import ovation.model.text.Sentence;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/** A key on a token, chosen among several, and a time stamp: all through the sheet. */
class TokenSheetTest {
  private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private OpenSslStamps stamps;

  TokenSheetTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    SoftToken token = SoftToken.in(folder, "Release");
    Assumptions.assumeTrue(Files.isRegularFile(Path.of(LIBRARY)), "SoftHSM is elsewhere");
    token.key("Release", "spring", "01", LIBRARY);
    token.key("Release", "autumn", "02", LIBRARY);
    stamps = new OpenSslStamps(folder);
    page = new EditorPage(screen, Screen.english(), folder);
    page.open(EditorPage.sample(folder));
    page.run("file.export").awaitNode("#export-sheet");
  }

  @AfterEach
  void stop() {
    page.close();
    stamps.close();
  }

  @Test
  void aTokenSignsAndAServerStamps() throws Exception {
    choose(
        "#export-place",
        KeyPlace.class,
        place ->
            place
                .location()
                .map(KeyLocation::label)
                .map(Sentence::text)
                .orElse("")
                .contains("Release"));
    page.await(() -> state().contains("encrypted"));
    unlock("wrong-pin");
    page.await(() -> state().contains("PIN"));
    screen.picture("token-wrong-pin");
    unlock(SoftToken.PIN);
    page.await(() -> state().contains("2 keys are there"));
    assertTrue(page.button("#export-start").isDisabled());
    choose("#export-entry", String.class, "autumn"::equals);
    page.await(() -> state().contains("Will be signed by CN=autumn"));
    stamp("http://127.0.0.1:9/tsa");
    page.press("#export-stamp-test");
    page.await(() -> said().contains("127.0.0.1") && !said().startsWith("Answers"));
    stamp(stamps.address());
    page.press("#export-stamp-test");
    page.await(() -> said().startsWith("Answers as it should"));
    assertTrue(said().contains("CN=Stamps"), said());
    screen.picture("token-stamp");
    page.press("#export-start");
    page.awaitNode("#delivered");
    Path written = folder.resolve("harbour-signed.ova");
    TrustAnchors stampers =
        TrustAnchors.read(List.of(folder.resolve("tsa.crt"), folder.resolve("autumn.crt")), false);
    try (OvfPackage source = OvfPackage.open(written)) {
      Verification found =
          new PackageVerifier().verify(source, stampers, Instant.now(), Progress.none());
      assertEquals(Verification.Signature.FITS, found.signature());
      assertTrue(found.stampedAt().isPresent(), found::headline);
      Files.write(folder.resolve("m"), source.manifest().orElseThrow());
      String line =
          new String(source.certificate().orElseThrow(), StandardCharsets.US_ASCII)
              .lines()
              .findFirst()
              .orElseThrow();
      Files.write(
          folder.resolve("sig"), HexFormat.of().parseHex(line.substring(line.indexOf("= ") + 2)));
    }
    Judge judge = new Judge(folder);
    judge.run("openssl", "x509", "-in", "autumn.crt", "-noout", "-pubkey", "-out", "pub.pem");
    judge.run("openssl", "dgst", "-sha256", "-verify", "pub.pem", "-signature", "sig", "m");
  }

  private void unlock(String pin) throws Exception {
    page.type("#export-password", pin);
    page.press("#export-unlock");
  }

  private void stamp(String address) {
    screen.call(() -> {
      TextField field = (TextField) page.node("#export-stamp").lookup(".text-field");
      field.setText(address);
      field.fireEvent(new ActionEvent());
      return field;
    });
  }

  private <T> void choose(String field, Class<T> type, Predicate<T> wanted) throws Exception {
    page.await(() -> box(field).getItems().stream().map(type::cast).anyMatch(wanted));
    screen.call(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Object> box = (ComboBox<Object>) box(field);
      box.setValue(
          box.getItems().stream().filter(i -> wanted.test(type.cast(i))).findFirst().get());
      return box;
    });
  }

  private ComboBox<?> box(String field) {
    return (ComboBox<?>) page.node(field).lookup(".combo-box");
  }

  private String state() {
    StringBuilder all = new StringBuilder();
    for (Node node : page.node("#export-key-state").lookupAll(".label")) {
      all.append(((Labeled) node).getText()).append('\n');
    }
    return all.toString();
  }

  private String said() {
    return ((Labeled) page.node("#export-stamp-said")).getText();
  }
}
