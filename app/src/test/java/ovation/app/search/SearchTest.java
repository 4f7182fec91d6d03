package ovation.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.source.TextHit;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.packaging.archive.OvfPackage;

/** Search and replace without a screen. */
class SearchTest {
  @TempDir private Path folder;
  private final List<TextHit> shown = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private DocumentSession session;
  private SearchModel model;

  @BeforeEach
  void open() throws Exception {
    OvfPackage source =
        OvfPackage.open(Files.write(folder.resolve("registry.ovf"), Registry.bytes()));
    session = new DocumentSession(source, source.snapshot(), Screen.english());
    Background here = new Background(Runnable::run, Runnable::run);
    model = new SearchModel(session, Screen.english(), here, shown::add, complaints::add);
  }

  private String text() {
    return session.snapshotProperty().get().text();
  }

  @Test
  void replaceAllIsOneStepAndRenamesReferencesToo() {
    String before = text();
    model.activeProperty().set(true);
    model.textProperty().set("Front");
    int places = model.hitsProperty().get().size();
    assertTrue(places >= 2, "the network and what refers to it");
    model.replacementProperty().set("A & B");
    model.replaceAll();
    assertEquals(before.replace("Front", "A &amp; B"), text());
    assertFalse(session.brokenProperty().get());
    assertEquals(0, model.hitsProperty().get().size());
    assertEquals("Replace “Front” in " + places + " places", session.undoLabelProperty().get());
    session.undo();
    assertEquals(before, text());
    assertEquals(places, model.hitsProperty().get().size());
    assertEquals(List.of(), complaints);
  }

  @Test
  void replaceOneGoesOn() {
    model.activeProperty().set(true);
    model.textProperty().set("Front");
    int places = model.hitsProperty().get().size();
    model.next();
    model.previous();
    model.previous();
    assertEquals(places - 1, model.atProperty().get());
    model.next();
    TextHit first = model.hitsProperty().get().getFirst();
    assertEquals(first, shown.getLast());
    model.replacementProperty().set("Front and more");
    model.replaceOne();
    assertEquals(places, model.hitsProperty().get().size());
    assertEquals(1, model.atProperty().get(), "not what was just put there");
  }

  @Test
  void aReplacementThatBreaksTheTextCanBeUndone() {
    String before = text();
    model.activeProperty().set(true);
    model.valuesOnlyProperty().set(false);
    model.textProperty().set("</Envelope>");
    model.replacementProperty().set("</Envelop>");
    model.replaceAll();
    assertTrue(session.brokenProperty().get());
    session.undo();
    assertEquals(before, text());
  }

  @Test
  void nothingIsLookedForWhileItIsClosed() {
    model.textProperty().set("Front");
    assertEquals(List.of(), model.hitsProperty().get());
    model.activeProperty().set(true);
    assertFalse(model.hitsProperty().get().isEmpty());
    model.activeProperty().set(false);
    assertEquals(List.of(), model.hitsProperty().get());
  }
}
