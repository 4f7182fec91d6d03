package ovation.app.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.action.Action;
import ovation.app.action.Keys;
import ovation.app.outline.NodeKind;
import ovation.app.session.DocumentSession;
import ovation.app.session.HeadStart;
import ovation.app.ui.EditorPage;
import ovation.app.ui.Screen;

/** The editor as a user meets it: open, edit, undo, save, close. */
class EditorTest {
  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" \
      xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <NetworkSection><Info>Networks</Info><Network ovf:name="Front"/></NetworkSection>
        <VirtualSystem ovf:id="registry_1">
          <Info>A registry</Info>
          <AnnotationSection><Info>Note</Info><Annotation>First note</Annotation>\
      </AnnotationSection>
          <OperatingSystemSection ovf:id="96"><Info>Guest</Info>\
      <Description>Debian</Description></OperatingSystemSection>
          <acme:Extra xmlns:acme="urn:acme" ovf:required="false"><Info>Extra</Info></acme:Extra>
        </VirtualSystem>
      </Envelope>
      """
          .replace("\n", "\r\n");

  @TempDir private Path folder;
  private final Screen screen;
  private EditorPage page;
  private EditorParts parts;
  private Path file;

  EditorTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void start() throws Exception {
    file = Files.writeString(folder.resolve("registry.ovf"), DESCRIPTOR);
    page = new EditorPage(screen, folder);
    page.user().answers(Dialogs.Unsaved.CANCEL);
    parts = page.parts();
  }

  @AfterEach
  void stop() {
    page.close();
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private DocumentSession opened() throws Exception {
    page.user().willChoose(file);
    screen.push(KeyCode.SHORTCUT, KeyCode.O);
    waitUntil(() -> parts.workspace().currentProperty().get() != null);
    return page.session();
  }

  private void select(DocumentSession session, NodeKind kind) {
    screen.call(() -> {
      session.select(session.outlineProperty().get().first(kind).orElseThrow().id());
      return session;
    });
  }

  private TextInputControl field(String name) {
    return screen
        .lookup((Node n) -> n instanceof TextInputControl && name.equals(n.getAccessibleText()))
        .query();
  }

  @Test
  void startScreen() throws Exception {
    screen.picture("start-empty");
    DocumentSession session = opened();
    screen.call(() -> {
      parts.workspace().close(session);
      return session;
    });
    screen.picture("start");
    assertEquals(1, screen.lookup(".ov-recent").queryAll().size());
  }

  @Test
  void editUndoRedoSave() throws Exception {
    DocumentSession session = opened();
    select(session, NodeKind.OPERATING_SYSTEM);
    screen.clickOn(field("Name")).push(KeyCode.SHORTCUT, KeyCode.A).write("Debian 12");
    screen.push(KeyCode.ENTER);
    assertTrue(session.dirtyProperty().get());
    String edited = DESCRIPTOR.replace(">Debian<", ">Debian 12<");
    assertEquals(edited, session.snapshotProperty().get().text());
    screen.picture("edited");
    screen.clickOn("#button-edit-undo");
    assertEquals(DESCRIPTOR, session.snapshotProperty().get().text());
    assertFalse(session.dirtyProperty().get());
    screen.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(edited, session.snapshotProperty().get().text());
    screen.push(KeyCode.SHORTCUT, KeyCode.S);
    waitUntil(() -> !session.dirtyProperty().get());
    assertArrayEquals(
        edited.getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void unsavedChangesAreAskedAbout() throws Exception {
    DocumentSession session = opened();
    screen.call(() -> {
      session.replaceText(DESCRIPTOR.replace("First", "Second"));
      return session;
    });
    screen.push(KeyCode.SHORTCUT, KeyCode.W);
    assertEquals(List.of("registry.ovf"), page.user().asked());
    assertEquals(1, parts.workspace().documents().size());
    page.user().answers(Dialogs.Unsaved.SAVE);
    screen.push(KeyCode.SHORTCUT, KeyCode.W);
    waitUntil(() -> parts.workspace().documents().isEmpty());
    assertTrue(Files.readString(file).contains("Second note"));
  }

  @Test
  void brokenSourceKeepsTheLastGoodForms() throws Exception {
    DocumentSession session = opened();
    select(session, NodeKind.OPERATING_SYSTEM);
    screen.call(() -> {
      session.replaceText(DESCRIPTOR.replace("</Envelope>", "</Envelop>"));
      parts.views().current(view -> view.showSource());
      return session;
    });
    assertTrue(session.brokenProperty().get());
    assertEquals("Debian", field("Name").getText());
    assertTrue(field("Name").isDisabled());
    screen.picture("broken");
    screen.push(KeyCode.SHORTCUT, KeyCode.S);
    assertEquals(DESCRIPTOR, Files.readString(file));
  }

  @Test
  void whatWasNeverReadableSaysSoInsteadOfTheForms() throws Exception {
    DocumentSession session =
        page.open(Files.writeString(folder.resolve("torn.ovf"), "<Envelope>"));
    String unread = Screen.english().of("form.unread");
    String kept = Screen.english().of("form.broken");
    assertTrue(page.says().contains(unread), page.says());
    assertFalse(screen.call(() -> shown(kept)));
    screen.call(() -> {
      session.replaceText(DESCRIPTOR);
      return session;
    });
    assertFalse(page.says().contains(unread), page.says());
    screen.call(() -> {
      session.replaceText("<Envelope>");
      return session;
    });
    assertTrue(screen.call(() -> shown(kept)));
  }

  private boolean shown(String text) {
    return parts.scene().getRoot().lookupAll(".ov-banner").stream()
        .anyMatch(label -> label.isVisible() && ((Labeled) label).getText().equals(text));
  }

  @Test
  void theSourceBeginsWithItsFirstLine() throws Exception {
    DocumentSession sample =
        page.open(EditorPage.sample(Files.createDirectories(folder.resolve("sample"))));
    select(sample, NodeKind.APPLIANCE);
    page.run("view.source");
    screen.settle();
    assertTrue(
        screen.call(() ->
            parts.scene().getRoot().lookupAll(".ov-line-number").stream()
                .anyMatch(number -> ((Text) number).getText().equals("1"))));
  }

  @Test
  void inANarrowWindowTheDrawerGivesWayToTheForm() throws Exception {
    DocumentSession session = opened();
    select(session, NodeKind.OPERATING_SYSTEM);
    for (int width : new int[] {900, 1100, 1120, 1240, 1440}) {
      screen.call(() -> {
        parts.workspace().close(session);
        screen.stage().setWidth(width);
        return width;
      });
      screen.settle();
      DocumentSession again = opened();
      select(again, NodeKind.OPERATING_SYSTEM);
      screen.settle();
      double room =
          screen.call(() ->
              ((ScrollPane) parts.scene().lookup(".ov-form-scroll"))
                  .getViewportBounds()
                  .getWidth());
      assertTrue(room >= 600, () -> room + " at " + width);
      screen.call(() -> {
        parts.workspace().close(again);
        return again;
      });
    }
  }

  @Test
  void everyActionsKeysCanBePressed() {
    for (Action action : parts.actions().all()) {
      KeyCombination keys = action.standardShortcut();
      assertTrue(keys == null || Keys.isFree(keys), () -> action.id() + ": " + keys);
    }
  }

  @Test
  void whatALaunchNamesIsReadBeforeThereIsAnEditor() throws Exception {
    HeadStart start = HeadStart.of(file);
    assertFalse(
        screen.call(() -> {
          parts.open(start);
          return startScreenIsThere();
        }),
        "what nobody needs is not shown while a document is on its way");
    waitUntil(() -> parts.workspace().find(file).isPresent());
    assertEquals(DESCRIPTOR, page.session().snapshotProperty().get().text());
  }

  @Test
  void startScreenStandsInForWhatALaunchNamesAndCannotBeOpened() throws Exception {
    HeadStart nothing = HeadStart.of(folder.resolve("nothing.ova"));
    screen.call(() -> {
      parts.open(nothing);
      return nothing;
    });
    waitUntil(() -> screen.lookup("#notice").query().isVisible());
    waitUntil(() -> screen.call(this::startScreenIsThere));
    assertEquals(0, parts.workspace().documents().size());
  }

  private boolean startScreenIsThere() {
    return screen.lookup("#button-file-sample").tryQuery().isPresent();
  }

  @Test
  void whatCannotBeOpenedIsExplained() throws Exception {
    page.user().willChoose(folder.resolve("nothing.ova"));
    screen.push(KeyCode.SHORTCUT, KeyCode.O);
    waitUntil(() -> screen.lookup("#notice").query().isVisible());
    screen.picture("notice");
  }

  @Test
  void sample() throws Exception {
    screen.clickOn("#button-file-sample");
    waitUntil(() -> parts.workspace().currentProperty().get() != null);
    DocumentSession session = page.session();
    select(session, NodeKind.EULAS);
    screen.picture("sample");
    screen.call(() -> {
      parts.views().current(view -> view.showSource());
      return session;
    });
    select(session, NodeKind.OPERATING_SYSTEM);
    screen.picture("sample-source");
    screen.push(KeyCode.SHORTCUT, KeyCode.E);
    screen.picture("sample-export");
    screen.push(KeyCode.ESCAPE);
  }
}
