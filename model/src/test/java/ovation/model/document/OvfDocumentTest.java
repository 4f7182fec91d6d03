package ovation.model.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ovation.model.text.Sentence;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlElement;

/** One history for form edits and source edits; dirty by identity. */
class OvfDocumentTest {
  private static final Sentence LABEL = Sentence.of("Edit");

  private static final byte[] BYTES =
      "<a><b n='0'>text</b><c>more</c></a>".getBytes(StandardCharsets.UTF_8);

  @Test
  void undoAndRedoGoThroughBothKindsOfEdits() {
    OvfDocument document = new OvfDocument(Snapshot.of(BYTES));
    XmlElement b = document.current().root().orElseThrow().elements().getFirst();
    document.apply(new SetText(Sentence.of("Set b"), b.key(), "new"));
    document.replaceText(
        document.current().text().replace("more", "less"), Sentence.of("Edit source"));
    document.apply(new SetAttribute(Sentence.of("Set n"), b.key(), "", "n", "1"));
    assertEquals("<a><b n='1'>new</b><c>less</c></a>", document.current().text());
    assertEquals(Optional.of(Sentence.of("Set n")), document.undoLabel());
    document.undo();
    document.undo();
    assertEquals(Optional.of(Sentence.of("Edit source")), document.redoLabel());
    assertEquals("<a><b n='0'>new</b><c>more</c></a>", document.current().text());
    document.redo();
    assertEquals("<a><b n='0'>new</b><c>less</c></a>", document.current().text());
  }

  @Test
  void dirtyIsNotAMatterOfCounting() {
    OvfDocument document = new OvfDocument(Snapshot.of(BYTES));
    XmlElement b = document.current().root().orElseThrow().elements().getFirst();
    document.apply(new SetText(LABEL, b.key(), "1"));
    document.markSaved();
    document.undo();
    assertTrue(document.isDirty());
    document.apply(new SetText(LABEL, b.key(), "2"));
    assertTrue(document.isDirty());
    document.undo();
    assertTrue(document.isDirty());
    assertFalse(document.canRedo() && document.current() == document.saved());
  }

  @Test
  void anEditThatChangesNothingLeavesNoStep() {
    OvfDocument document = new OvfDocument(Snapshot.of(BYTES));
    AtomicInteger changes = new AtomicInteger();
    document.addListener(changes::incrementAndGet);
    XmlElement b = document.current().root().orElseThrow().elements().getFirst();
    document.apply(new SetText(LABEL, b.key(), "text"));
    assertFalse(document.canUndo());
    assertEquals(0, changes.get());
  }

  @Test
  void theHistoryHoldsNoTextsThatItCanMakeAgain() {
    OvfDocument document = new OvfDocument(Snapshot.of(BYTES));
    XmlElement b = document.current().root().orElseThrow().elements().getFirst();
    document.apply(new SetText(LABEL, b.key(), "1"));
    WeakReference<String> text = new WeakReference<>(document.current().text());
    assertTrue(document.current().origin(b.key()).isPresent());
    document.apply(new SetText(LABEL, b.key(), "2"));
    System.gc();
    assertNull(text.get());
    document.undo();
    assertEquals("<a><b n='0'>1</b><c>more</c></a>", document.current().text());
    document.undo();
    assertSame(document.saved().text(), document.current().text());
  }

  @Test
  void randomEditsUndoneToTheStartGiveTheOriginalBytes() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      Snapshot start = Snapshot.of(BYTES);
      OvfDocument document = new OvfDocument(start);
      for (int i = 0; i < 100; i++) {
        XmlElement root = document.current().root().orElseThrow();
        XmlElement target = root.elements().get(random.nextInt(root.elements().size()));
        if (random.nextBoolean()) {
          document.apply(new SetText(LABEL, target.key(), "v" + random.nextInt(4)));
        } else {
          document.apply(new SetAttribute(LABEL, target.key(), "", "n", "" + random.nextInt(4)));
        }
      }
      while (document.canUndo()) {
        document.undo();
      }
      assertSame(start, document.current(), "seed " + seed);
      assertArrayEquals(BYTES, document.current().bytes());
    }
  }
}
