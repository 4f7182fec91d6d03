package ovation.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import ovation.app.look.Appearance;
import ovation.app.look.Snapshots;
import ovation.app.outline.OutlineNode;
import ovation.app.pane.DocumentView;
import ovation.app.session.DocumentSession;

/**
 * Where there is no display: goes through every part of the document that is opened, leaves a
 * picture of each, by day and by night, and ends the program.
 */
final class Tour {
  private static final Duration SETTLE = Duration.millis(300);
  private static final double SCALE = 2;

  private final EditorParts parts;
  private final Path folder;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private int number;

  Tour(EditorParts parts, Path folder) {
    this.parts = parts;
    this.folder = folder;
  }

  /** Begins as soon as a document is open. */
  void begin() {
    parts.workspace()
        .currentProperty()
        .subscribe(
            session -> {
              if (session != null && steps.isEmpty()) {
                plan(session);
                next();
              }
            });
  }

  private void plan(DocumentSession session) {
    List<OutlineNode> nodes = new ArrayList<>();
    session.outlineProperty().get().roots().forEach(root -> collect(root, nodes));
    for (OutlineNode node : nodes) {
      String name = node.id().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      steps.add(() -> session.select(node.id()));
      picture(name);
    }
    steps.add(() -> parts.views().current(DocumentView::showSource));
    picture("source");
    steps.add(Platform::exit);
  }

  private static void collect(OutlineNode node, List<OutlineNode> nodes) {
    nodes.add(node);
    node.children().forEach(child -> collect(child, nodes));
  }

  private void picture(String name) {
    number++;
    String prefix = "%02d-%s-".formatted(number, name);
    for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
      steps.add(() -> parts.look().appearanceProperty().set(appearance));
      steps.add(() -> write(prefix + appearance.name().toLowerCase(Locale.ROOT) + ".png"));
    }
  }

  private void write(String name) {
    try {
      Snapshots.write(parts.scene(), SCALE, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void next() {
    PauseTransition pause = new PauseTransition(SETTLE);
    pause.setOnFinished(
        event -> {
          Objects.requireNonNull(steps.poll()).run();
          if (!steps.isEmpty()) {
            next();
          }
        });
    pause.play();
  }
}
