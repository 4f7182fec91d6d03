package ovation.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Registry;

/** Who is connected to what, undeclared networks included. */
class NetworkGraphTest {
  @Test
  void findsAdaptersAndUndeclaredNetworks() throws Exception {
    NetworkGraph graph = NetworkGraph.of(Registry.envelope());
    assertEquals(
        List.of("Front", "Back", "Backend"),
        graph.rails().stream().map(NetworkGraph.Rail::name).toList());
    assertFalse(graph.rails().getLast().exists());
    assertEquals(List.of("registry"), graph.systemsOn("Front"));
    assertEquals(List.of("database"), graph.systemsOn("Back"));
    assertEquals(
        "Ethernet 2", graph.between(graph.systems().getFirst(), "Backend").getFirst().adapter());
  }
}
