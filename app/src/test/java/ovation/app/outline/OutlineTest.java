package ovation.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Fleet;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** Lines that are made when they are looked for are found like all others. */
class OutlineTest {
  private static final int SYSTEMS = 20;

  private final Snapshot snapshot = Snapshot.of(Fleet.descriptor(SYSTEMS, false));
  private final Envelope envelope = snapshot.envelope().orElseThrow();
  private final OutlineBuilder builder = new OutlineBuilder(Screen.english());
  private final Outline outline = builder.build(envelope, "fleet");

  private VirtualHardwareSection hardware(int system) {
    return envelope.systems().get(system).hardware().getFirst();
  }

  private List<ElementKey> path(XmlElement element) {
    return snapshot.document().orElseThrow().path(element.key()).stream()
        .map(XmlElement::key)
        .toList();
  }

  @Test
  void aLineBelowASystemIsFoundByItsId() {
    NodeId id = new NodeId(NodeKind.HARDWARE, hardware(7).element().key());
    assertEquals(id, outline.find(id).orElseThrow().id());
    assertEquals(
        List.of("Systems", "node7"), outline.above(id).stream().map(OutlineNode::title).toList());
  }

  @Test
  void aLineThatIsNotThereIsNotFound() {
    ElementKey system = envelope.systems().get(3).element().key();
    assertTrue(outline.find(new NodeId(NodeKind.PRODUCT, system)).isEmpty());
    assertTrue(outline.above(new NodeId(NodeKind.PRODUCT, system)).isEmpty());
  }

  @Test
  void aDeviceBelongsToTheHardwareOfItsSystem() {
    VirtualHardwareSection hardware = hardware(11);
    XmlElement device = hardware.items().getFirst().element();
    assertEquals(
        new NodeId(NodeKind.HARDWARE, hardware.element().key()),
        outline.covering(path(device)).orElseThrow().id());
    assertEquals(
        NodeKind.HARDWARE, outline.owner(hardware.element().key()).orElseThrow().id().kind());
    assertTrue(outline.owner(device.key()).isEmpty());
  }

  @Test
  void findsTheSameOnceEveryLineIsMade() {
    List<OutlineNode> before = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      before.add(outline.covering(path(system.hardware().getFirst().element())).orElseThrow());
    }
    outline.complete();
    for (OutlineNode node : before) {
      assertSame(node, outline.find(node.id()).orElseThrow());
    }
  }

  @Test
  void whatAnEditDidNotTouchKeepsItsLine() {
    Snapshot after = snapshot.withText(snapshot.text().replace("\"node5\"", "\"renamed\""));
    Outline next = builder.build(after.envelope().orElseThrow(), "fleet");
    List<OutlineNode> old = outline.first(NodeKind.SYSTEMS).orElseThrow().children();
    List<OutlineNode> now = next.first(NodeKind.SYSTEMS).orElseThrow().children();
    assertSame(old.get(4), now.get(4));
    assertNotSame(old.get(5), now.get(5));
    assertEquals("renamed", now.get(5).title());
    assertEquals(old.get(5).id(), now.get(5).id());
  }
}
