package ovation.app.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ovation.app.outline.NodeKind;
import ovation.app.outline.Outline;
import ovation.app.outline.OutlineBuilder;
import ovation.app.pick.Match;
import ovation.app.pick.Matcher;
import ovation.app.ui.Fleet;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

class PlacesTest {
  private static List<Place> places(Envelope envelope) {
    Outline outline = new OutlineBuilder(Screen.english()).build(envelope, "appliance");
    return Places.of(envelope, outline);
  }

  @Test
  void everyNamedThingIsAPlace() throws Exception {
    Envelope envelope = Registry.envelope();
    Set<String> titles = places(envelope).stream().map(Place::title).collect(Collectors.toSet());
    List<String> wanted = new ArrayList<>();
    envelope.systems().forEach(system -> wanted.add(system.displayName()));
    envelope.disks().forEach(disk -> wanted.add(String.valueOf(disk.diskId())));
    envelope.networks().forEach(network -> wanted.add(String.valueOf(network.name())));
    envelope.files().forEach(file -> wanted.add(String.valueOf(file.href())));
    envelope.systems().stream()
        .flatMap(system -> system.hardware().stream())
        .flatMap(hardware -> hardware.items().stream())
        .forEach(item -> wanted.add(String.valueOf(item.elementName())));
    assertTrue(wanted.size() > 10, "the sample is rich enough");
    wanted.removeAll(titles);
    assertEquals(List.of(), wanted);
  }

  @Test
  void aSystemAmongThousandsIsFoundByItsName() {
    Envelope envelope = Snapshot.of(Fleet.descriptor(2000, false)).envelope().orElseThrow();
    List<Place> all = places(envelope);
    Matcher matcher = new Matcher("node1234");
    Place best = null;
    int score = Integer.MIN_VALUE;
    for (Place place : all) {
      Match fit = PlaceChoices.match(place, matcher).orElse(null);
      if (fit != null && fit.score() > score) {
        best = place;
        score = fit.score();
      }
    }
    assertTrue(best != null);
    assertEquals("node1234", best.title());
    assertEquals(NodeKind.SYSTEM, best.node().kind());
  }
}
