package ovation.model.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuestCatalogueTest {

  @Test
  void findsByNumberNameAndVendorsId() {
    assertEquals("Debian 12 64-Bit", GuestCatalogue.search("debian 12").getFirst().name());
    assertEquals(96, GuestCatalogue.search("96").getFirst().number());
    assertEquals("SLES 15 64-Bit", GuestCatalogue.search("sles15_64guest").getFirst().name());
    assertEquals("Windows10_64", GuestCatalogue.search("windows 10").getFirst().virtualBox());
    assertTrue(GuestCatalogue.search("no such system").isEmpty());
  }

  @Test
  void holdsEveryNumberThatIsNamedElsewhere() {
    List<Integer> numbers =
        GuestCatalogue.search(" ").stream().map(GuestCatalogue.Entry::number).toList();
    assertEquals(
        List.of(),
        GuestSystems.usual().stream()
            .map(GuestSystems.Guest::number)
            .filter(number -> !numbers.contains(number))
            .collect(Collectors.toList()));
  }

  @Test
  void knowsVmwaresIdsInAnySpelling() {
    assertEquals("Ubuntu 64-Bit", GuestCatalogue.ofVmware("UBUNTU64guest").orElseThrow().name());
    assertTrue(GuestCatalogue.ofVmware(null).isEmpty());
  }
}
