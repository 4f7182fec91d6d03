package ovation.app.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Screen;

class GuestChooserTest {
  private final Screen screen;

  GuestChooserTest() throws Exception {
    screen = new Screen();
  }

  private Set<String> marked(String number, String vmware) {
    GuestChooser chooser = screen.call(() -> new GuestChooser(Screen.english(), entry -> {}));
    VBox box = screen.call(() -> new VBox(chooser.node()));
    screen.show(box, 600, 400);
    screen.call(() -> {
      chooser.mark(number, vmware);
      return chooser;
    });
    screen.settle();
    return screen.call(() ->
        box.lookupAll(".ov-strong").stream()
            .map(label -> ((Label) label).getText())
            .collect(Collectors.toSet()));
  }

  @Test
  void vmwaresIdTellsGuestsOfOneNumberApart() {
    assertEquals(Set.of("Debian 12 64-Bit"), marked("96", "debian12_64Guest"));
    assertTrue(marked("96", "").size() > 1);
    assertTrue(marked("96", "nobody's").size() > 1);
  }
}
