package ovation.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Fleet;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlReading;

/** The diagram as data: places, groups, the file, and what connecting means. */
class NetworkPictureTest {
  private static NetworkPicture picture(Envelope envelope, boolean alike) {
    return NetworkPicture.of(NetworkGraph.of(envelope), alike, Screen.english());
  }

  @Test
  void everySystemHasALineAndEveryNetworkARail() throws Exception {
    NetworkPicture picture = picture(Registry.envelope(), false);
    assertEquals(
        List.of("Front", "Back", "Backend"),
        picture.rails().stream().map(NetworkPicture.Rail::name).toList());
    assertFalse(picture.rails().getLast().declared());
    assertEquals(
        List.of("registry", "database"),
        picture.lines().stream().map(NetworkPicture.Line::name).toList());
    assertEquals(
        List.of(0, 2),
        picture.lines().getFirst().dots().stream().map(NetworkPicture.Dot::rail).toList());
    assertEquals(1, picture.lineAt(picture.lines().getLast().y()));
    assertEquals("Back", picture.railAt(picture.rails().get(1).x() + 10).orElseThrow().name());
    assertTrue(picture.railAt(0).isEmpty());
  }

  @Test
  void systemsThatAreConnectedAlikeShareALine() {
    Envelope fleet = Snapshot.of(Fleet.descriptor(5_000, false)).envelope().orElseThrow();
    NetworkPicture picture = picture(fleet, true);
    assertEquals(1, picture.lines().size());
    assertEquals(5_000, picture.lines().getFirst().systems().size());
    assertEquals("node0 and 4,999 alike", picture.lines().getFirst().name());
    assertEquals(5_000, picture(fleet, false).lines().size());
  }

  @Test
  void theFileIsWellFormedWhateverTheNamesAre() throws Exception {
    String text =
        new String(Registry.bytes(), StandardCharsets.UTF_8)
            .replace("Front", "&lt;script&gt; &amp; &quot;%s&quot;");
    Envelope envelope = Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();
    String svg = NetworkSvg.of(picture(envelope, false));
    XmlReading reading = XmlReading.of(svg.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        3,
        Objects.requireNonNull(reading.document()).root().elements().stream()
            .filter(element -> element.localName().equals("circle"))
            .count());
    assertTrue(svg.contains("&lt;script&gt;"), svg);
    assertFalse(svg.contains("<script>"), svg);
  }

  @Test
  void connectingASystemUsesAFreeAdapterOrAddsOne() throws Exception {
    Snapshot before = Snapshot.of(Registry.bytes());
    Envelope envelope = before.envelope().orElseThrow();
    VirtualSystem database = envelope.systems().get(1);
    int adapters = NetworkConnect.adapters(database).size();
    Edit edit = NetworkConnect.system(envelope, database, "Front").orElseThrow();
    VirtualSystem after = before.apply(edit).envelope().orElseThrow().systems().get(1);
    assertEquals(adapters + 1, NetworkConnect.adapters(after).size());
    assertEquals(List.of("Front"), NetworkConnect.adapters(after).getLast().connections());
  }

  @Test
  void anAdapterIsPutOnAnotherNetworkAndOnlyThatChanges() throws Exception {
    Snapshot before = Snapshot.of(Registry.bytes());
    Envelope envelope = before.envelope().orElseThrow();
    HardwareItem adapter = NetworkConnect.adapters(envelope.systems().getFirst()).getFirst();
    Edit edit = NetworkConnect.adapter(envelope, adapter.element().key(), "Back").orElseThrow();
    String after = before.apply(edit).text();
    assertEquals(
        before.text().replaceFirst(">Front</rasd:Connection>", ">Back</rasd:Connection>"), after);
    assertTrue(NetworkConnect.adapter(envelope, adapter.element().key(), "Front").isEmpty());
  }
}
