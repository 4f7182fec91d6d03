package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.app.ui.Fleet;
import ovation.app.ui.FxLoad;
import ovation.app.ui.Screen;

/**
 * The source of five thousand systems costs the JavaFX thread no more than that of fifty: what a
 * step takes is compared with the same step in a short text.
 */
class LargeSourceTest {
  private static final int ROUNDS = 5;
  private static final long SLACK = 25;

  private final Screen screen;

  LargeSourceTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void lengthCostsNothing(TestReporter reporter) {
    Map<String, Duration> small = play(Fleet.descriptor(50, false));
    Map<String, Duration> large = play(Fleet.descriptor(5000, false));
    Map<String, String> dearer = new LinkedHashMap<>();
    large.forEach((step, time) -> {
      Duration peer = small.getOrDefault(step, Duration.ZERO);
      String figures = peer.toMillis() + " ms, large " + time.toMillis() + " ms";
      reporter.publishEntry(step, figures);
      if (time.toMillis() > 2 * peer.toMillis() + SLACK) {
        dearer.put(step, figures);
      }
    });
    assertEquals(Map.of(), dearer);
  }

  private Map<String, Duration> play(byte[] descriptor) {
    SourceText text = SourceText.of(new String(descriptor, StandardCharsets.UTF_8));
    SourceView view =
        screen.call(() ->
            new CodeAreaSourceView(
                screen.fonts().code(), Screen.english(), screen.look().darkProperty()));
    screen.show(screen.call(() -> new StackPane(view.node())), 480, 720);
    CodeArea area = (CodeArea) view.focusTarget();
    Map<String, Duration> best = new LinkedHashMap<>();
    FxLoad load = screen.call(FxLoad::new);
    int last = text.lines().size() - 1;
    int far = text.text().length() / 2;
    for (int round = 0; round < ROUNDS; round++) {
      step(best, "empty", load, () -> view.show(SourceText.EMPTY));
      step(best, "show", load, () -> view.show(text));
      assertEquals(last + 1, area.getParagraphCount());
      step(best, "end", load, () -> area.select(TextPos.ofLeading(last - 1, 0)));
      step(best, "middle", load, () -> area.select(TextPos.ofLeading(last / 2, 0)));
      step(best, "page", load, area::pageDown);
      step(best, "type", load, () -> type(area));
      step(best, "go to", load, () -> view.select(0, 0));
      step(best, "go far", load, () -> view.select(far, far));
      step(best, "unfold all", load, view::unfoldAll);
      step(best, "fold all sections", load, view::foldSections);
      step(best, "fold", load, view::fold);
      step(best, "unfold", load, view::unfold);
      assertTrue(screen.call(() -> view.typed().isPresent()));
    }
    screen.call(() -> {
      load.close();
      return load;
    });
    return best;
  }

  private static void type(CodeArea area) {
    TextPos caret = area.getCaretPosition();
    area.replaceText(caret, caret, "x");
  }

  private void step(Map<String, Duration> best, String name, FxLoad load, Runnable work) {
    screen.call(load::longest);
    screen.call(() -> {
      work.run();
      return name;
    });
    Duration took = screen.call(load::longest);
    best.merge(name, took, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }
}
