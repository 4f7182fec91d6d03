package ovation.app.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;

/** What options change: only what differs is said. */
class OptionEffectsTest {
  @Test
  void saysOnlyWhatDiffers() throws Exception {
    OptionEffects effects = OptionEffects.of(Registry.envelope(), Screen.english());
    assertEquals(List.of("Small", "Medium", "Large"), effects.options());
    assertEquals(
        List.of(
            new OptionEffects.Line("registry", "Memory", List.of("8 GiB", "8 GiB", "32 GiB")),
            new OptionEffects.Line("Harbor appliance", "Workers", List.of("4", "4", "16"))),
        effects.lines());
  }
}
