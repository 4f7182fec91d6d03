package ovation.app.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.Fleet;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/** The networks on the screen: drawing, zooming, removing, and thousands of systems. */
class NetworkFormTest {
  @TempDir private Path folder;
  private final Screen screen;

  NetworkFormTest() throws Exception {
    screen = new Screen();
  }

  private static final class Recorded implements NetworkDiagram.Handler {
    final List<String> done = new ArrayList<>();

    @Override
    public void openNetwork(String name) {
      done.add("network " + name);
    }

    @Override
    public void openElement(ElementKey element) {
      done.add("element");
    }

    @Override
    public void connectSystem(VirtualSystem system, String network) {
      done.add(system.displayName() + " to " + network);
    }

    @Override
    public void connectAdapter(ElementKey item, String network) {
      done.add("adapter to " + network);
    }
  }

  private NetworkDiagram show(Envelope envelope, Recorded recorded) {
    NetworkDiagram diagram =
        screen.call(() -> {
          NetworkDiagram made = new NetworkDiagram(Screen.english(), recorded);
          made.show(NetworkPicture.of(NetworkGraph.of(envelope), false, Screen.english()));
          return made;
        });
    screen.show(new VBox(diagram), 900, 700);
    return diagram;
  }

  @Test
  void aLineThatIsDrawnToARailConnects() throws Exception {
    Recorded recorded = new Recorded();
    NetworkDiagram diagram = show(Registry.envelope(), recorded);
    NetworkPicture picture = diagram.picture();
    double rail = picture.rails().get(1).x();
    double row = picture.lines().getFirst().y();
    Node name = screen.lookup("registry").query();
    Point2D at = screen.call(() -> diagram.localToScene(rail, row));
    mouse(name, MouseEvent.MOUSE_DRAGGED, at);
    mouse(name, MouseEvent.MOUSE_RELEASED, at);
    assertEquals(List.of("registry to Back"), recorded.done);
  }

  private void mouse(Node on, EventType<MouseEvent> type, Point2D scene) {
    screen.call(() -> {
      Event.fireEvent(
          on,
          new MouseEvent(
              type,
              scene.getX(),
              scene.getY(),
              scene.getX(),
              scene.getY(),
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              false,
              null));
      return on;
    });
  }

  @Test
  void aShortDragConnectsNothing() throws Exception {
    Recorded recorded = new Recorded();
    NetworkDiagram diagram = show(Registry.envelope(), recorded);
    Node name = screen.lookup("registry").query();
    Point2D at = screen.call(() -> diagram.localToScene(60, 70));
    mouse(name, MouseEvent.MOUSE_DRAGGED, at);
    mouse(name, MouseEvent.MOUSE_RELEASED, at);
    assertEquals(List.of(), recorded.done);
  }

  @Test
  void ofThousandsOfSystemsOnlyThoseSeenHaveNodes() {
    Envelope fleet = Snapshot.of(Fleet.descriptor(5_000, false)).envelope().orElseThrow();
    NetworkDiagram diagram = show(fleet, new Recorded());
    int nodes = screen.call(() -> diagram.lookupAll(".ov-diagram-system").size());
    assertTrue(nodes > 5 && nodes < 40, nodes + " systems have nodes");
    screen.call(() -> {
      diagram.fit();
      return diagram;
    });
    assertEquals(NetworkDiagram.LEAST_ZOOM, screen.call(() -> diagram.zoomProperty().get()));
    int small = screen.call(() -> diagram.lookupAll(".ov-diagram-system").size());
    assertTrue(small < 120, small + " systems have nodes");
  }

  @Test
  void picturesAreWrittenWhole() throws Exception {
    byte[] png =
        screen.call(() ->
            NetworkPaper.png(
                NetworkPicture.of(NetworkGraph.of(Registry.envelope()), false, Screen.english())));
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    Files.write(folder.resolve("a.png"), png);
  }

  @Test
  void aUsedNetworkIsNotRemovedWithoutAQuestion() throws Exception {
    try (FormPage page = FormPage.open(screen, Registry.bytes(), folder)) {
      page.goTo(NodeKind.NETWORKS).press("Front");
      page.choose("Remove network", "Remove it with its adapter");
      Envelope after = page.envelope();
      assertEquals(1, after.networks().size());
      assertEquals(1, NetworkConnect.adapters(after.systems().getFirst()).size());
      assertEquals(
          Optional.empty(),
          after.networks().stream().filter(n -> "Front".equals(n.name())).findAny());
    }
  }
}
