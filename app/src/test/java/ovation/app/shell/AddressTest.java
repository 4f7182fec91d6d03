package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.keep.UserFolders;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.EditorPage;
import ovation.app.ui.PartServer;
import ovation.app.ui.Screen;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.job.Progress;
import ovation.packaging.net.HttpAddress;

/** Packages on a server, from the address that is typed to the copy that can be edited. */
class AddressTest {
  private static final int SMALL = 64 << 10;

  @TempDir private Path folder;
  private final Screen screen;
  private PartServer server;
  private Path served;
  private EditorPage page;

  AddressTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    Path files = Files.createDirectories(folder.resolve("served"));
    served = EditorPage.sample(files);
    server = new PartServer(files);
    page = new EditorPage(screen, folder);
  }

  @AfterEach
  void stop() {
    page.close();
    server.close();
  }

  private void type(String address) throws Exception {
    screen.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    page.await(() -> seen("#address-text"));
    screen.call(() -> {
      ((TextField) node("#address-text")).setText(address);
      return address;
    });
  }

  private DocumentSession open(String name) throws Exception {
    HttpAddress address = HttpAddress.parse(server.address(name));
    type(address.toString());
    assertTrue(node("#address-text").isFocused(), "the keyboard is not in the field");
    screen.push(KeyCode.ENTER);
    page.await(() -> page.parts().workspace().find(address).isPresent());
    page.await(() -> !seen("#address-sheet"));
    return page.session();
  }

  private Node node(String selector) {
    return page.parts().scene().lookup(selector);
  }

  private boolean seen(String selector) {
    for (Node n = node(selector); n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node(selector) != null;
  }

  private String text(String selector) {
    return screen.call(() -> ((Labeled) node(selector)).getText());
  }

  private void refused(String address, String words) throws Exception {
    type(address);
    screen.push(KeyCode.ENTER);
    page.await(() -> seen("#address-problem"));
    assertTrue(text("#address-problem").contains(words), text("#address-problem"));
    assertTrue(page.parts().workspace().documents().isEmpty());
    screen.push(KeyCode.ESCAPE);
    page.await(() -> !seen("#address-sheet"));
  }

  /** An appliance with eight mebibytes that nobody has to fetch. */
  private Path large() throws Exception {
    Path parts = Files.createDirectories(folder.resolve("parts"));
    Files.writeString(
        parts.resolve("large.ovf"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
        xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References><File ovf:id="f" ovf:href="data.bin"/></References>
          <VirtualSystem ovf:id="gateway"><Info>A gateway</Info><Name>Gateway</Name>
            <OperatingSystemSection ovf:id="96"><Info>Guest</Info><Description>Debian</Description>\
        </OperatingSystemSection></VirtualSystem>
        </Envelope>
        """);
    Files.write(parts.resolve("data.bin"), new byte[8 << 20]);
    Path large = folder.resolve("served/large.ova");
    try (OvfPackage source = OvfPackage.open(parts)) {
      new ExportJob(ExportPlan.of(source, large)).run(Progress.none());
    }
    return large;
  }

  @Test
  void thePackageIsLookedAtByAFewParts() throws Exception {
    Path large = large();
    DocumentSession session = open("large.ova");
    page.await(
        () -> session.packageState().verificationProperty().get() != null && session.isJudged());
    assertTrue(Files.size(large) > 100 * SMALL, "the package is too small to tell");
    assertTrue(server.sent() < SMALL, () -> "sent " + server.sent());
    assertEquals("Read only: " + server.address("large.ova"), text("#review-address"));
    page.await(() -> session.packageState().fetchedProperty().get() == server.sent());
    String counted = text("#review-fetched");
    assertTrue(counted.matches("[0-9.]+ KiB fetched; the package has [0-9.]+ [KM]iB\\."), counted);
    screen.picture("review");
    assertTrue(session.reviewProperty().get());
    screen.call(() -> {
      session.select(
          session.outlineProperty().get().first(NodeKind.OPERATING_SYSTEM).orElseThrow().id());
      page.parts().views().current(view -> view.showSource());
      return session;
    });
    TextInputControl name =
        screen
            .lookup((Node n) ->
                n instanceof TextInputControl
                    && n.isVisible()
                    && "Name".equals(n.getAccessibleText()))
            .query();
    assertTrue(name.isDisabled(), "the form can be edited");
    String before = session.snapshotProperty().get().text();
    screen.clickOn(".ov-source").write("x");
    assertEquals(before, session.snapshotProperty().get().text());
    for (String action : List.of("file.save", "file.sign", "file.convert2", "file.convert1")) {
      assertTrue(
          page.parts().actions().find(action).orElseThrow().disabledProperty().getValue(), action);
    }
    assertThrows(
        EditException.class, () -> session.apply(Edit.all(Sentence.of("nothing"), List.of())));
  }

  @Test
  void aCopyOfOnesOwnIsTheSameAndCanBeEdited() throws Exception {
    DocumentSession session = open("harbour.ova");
    Path copy = folder.resolve("mine.ova");
    page.user().willChoose(copy);
    screen.clickOn("#review-copy");
    page.await(() -> !session.reviewProperty().get());
    assertFalse(seen("#review"), "the strip stays over a copy of one's own");
    assertEquals(copy, session.source().location());
    assertEquals("mine.ova", session.nameProperty().get());
    try (OvfPackage mine = OvfPackage.open(copy);
        OvfPackage theirs = OvfPackage.open(served)) {
      assertEquals(theirs.entries(), mine.entries());
      assertArrayEquals(theirs.descriptor(), mine.descriptor());
    }
    assertFalse(session.lockedProperty().get());
    screen.call(() -> {
      session.replaceText(session.snapshotProperty().get().text().replace("Harbour", "Haven"));
      page.parts().editor().save();
      return session;
    });
    page.await(() -> !session.dirtyProperty().get());
    try (OvfPackage mine = OvfPackage.open(copy)) {
      assertTrue(new String(mine.descriptor(), StandardCharsets.UTF_8).contains("Haven"));
    }
  }

  @Test
  void whatIsTypedIsJudgedWithEveryLetter() throws Exception {
    type("htt");
    assertFalse(seen("#address-problem"), "blamed before it is typed");
    for (String[] typed :
        new String[][] {
          {"ftp://example.org/x.ova", "begin with https://"},
          {"https://me:secret@example.org/x.ova", "a name or a pass word"},
          {"https://exa mple.org/x.ova", "not a complete address"},
          {"https:///x.ova", "not a complete address"}
        }) {
      screen.call(() -> {
        ((TextField) node("#address-text")).setText(typed[0]);
        return typed;
      });
      assertTrue(text("#address-problem").contains(typed[1]), text("#address-problem"));
      assertTrue(node("#address-text").getAccessibleText().contains(typed[1]));
      assertTrue(((Button) node("#address-open")).isDisabled(), typed[0]);
    }
    screen.picture("address-problem");
    screen.call(() -> {
      ((TextField) node("#address-text")).setText("https://example.org/x.ova?key=1");
      return page;
    });
    assertTrue(text("#address-hint").contains("not listed among the recent ones"));
    assertFalse(((Button) node("#address-open")).isDisabled());
    screen.picture("address");
    assertEquals(List.of(), server.asked(), "something was asked before the user said so");
  }

  @Test
  void whatDoesNotWorkIsExplainedWhereItWasTyped() throws Exception {
    refused(server.address("none.ova"), "has no such file (404)");
    refused("http://127.0.0.1:1/x.ova", "No server answers at 127.0.0.1");
    server.redirect("/there", "http://localhost:1/x.ova");
    refused(server.address("there"), "sends on to another host: http://localhost:1/x.ova");
    Files.writeString(folder.resolve("served/text.ova"), "not an archive at all".repeat(100));
    refused(server.address("text.ova"), "cannot be opened as an appliance");
    Files.write(folder.resolve("served/x.ova.gz"), new byte[] {0x1f, (byte) 0x8b, 0, 0});
    refused(server.address("x.ova.gz"), "compressed as a whole");
    Path large = folder.resolve("served/large.ova");
    Files.write(large, new byte[5 << 20]);
    server.withoutParts();
    refused(server.address("large.ova"), "as a whole only, not by parts");
    type(server.address("large.ova"));
    screen.push(KeyCode.ESCAPE);
    screen.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    page.await(() -> seen("#address-text"));
    assertEquals(
        server.address("large.ova"),
        ((TextField) node("#address-text")).getText(),
        "what did not work is there to be mended");
    assertEquals(List.of(), Files.exists(recent()) ? Files.readAllLines(recent()) : List.of());
  }

  @Test
  void aSilentServerCanBeHungUpOn() throws Exception {
    server.fallSilent();
    type(server.address("harbour.ova"));
    screen.push(KeyCode.ENTER);
    page.await(() -> seen("#address-stop"));
    screen.picture("address-asking");
    screen.clickOn("#address-stop");
    page.await(() -> seen("#address-open"));
    assertTrue(page.parts().workspace().documents().isEmpty());
    screen.clickOn("#address-open");
    page.await(() -> seen("#address-stop"));
    screen.clickOn("#address-away");
    page.await(() -> !seen("#address-sheet"));
    assertTrue(seen("#job-strip"), "it does not go on in the background");
  }

  private Path recent() {
    return UserFolders.in(folder).state().resolve("recent.txt");
  }

  @Test
  void addressesAreRememberedAndOpenedByHandOnly() throws Exception {
    open("harbour.ova");
    String remembered = server.address("harbour.ova");
    assertEquals(List.of(remembered), Files.readAllLines(recent()));
    HttpAddress secret = HttpAddress.parse(server.address("harbour.ova?key=1"));
    screen.call(() -> {
      page.parts().addresses().open(secret);
      return secret;
    });
    page.await(() -> page.parts().workspace().find(secret).isPresent());
    assertEquals(List.of(remembered), Files.readAllLines(recent()), "a key was written down");
    screen.call(() -> {
      page.parts().desk().keep(new Desk.Window(new Rectangle2D(0, 0, 900, 700), false));
      return page;
    });
    page.close();
    int before = server.asked().size();
    page = new EditorPage(screen, Texts.in(Locale.GERMAN), folder);
    screen.call(() -> {
      page.parts().desk().putBack();
      return page;
    });
    screen.picture("start-address");
    assertEquals(before, server.asked().size(), "the server was asked by starting");
    assertTrue(page.parts().workspace().documents().isEmpty());
    screen.clickOn(".ov-recent");
    page.await(() -> page.parts().workspace().currentProperty().get() != null);
    page.await(() -> seen("#review"));
    screen.snapshot("review-german");
  }
}
