package ovation.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldProblem.Level;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;

/** The line at the bottom: what runs at the left; version, encoding and problems at the right. */
final class StatusBar {
  private final Texts texts;
  private final Label version = new Label();
  private final Label encoding = new Label();
  private final Label problems = new Label();
  private final HBox bar;

  StatusBar(Workspace workspace, Node jobs, Texts texts) {
    this.texts = texts;
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    for (Label label : new Label[] {version, encoding, problems}) {
      label.setMnemonicParsing(false);
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    bar = new HBox(16, jobs, space, version, encoding, problems);
    bar.getStyleClass().add("ov-status");
    workspace.currentProperty().subscribe(this::show);
  }

  Node node() {
    return bar;
  }

  private void show(@Nullable DocumentSession session) {
    for (Label label : new Label[] {version, encoding, problems}) {
      label.textProperty().unbind();
      label.setText("");
    }
    if (session == null) {
      return;
    }
    version
        .textProperty()
        .bind(session.goodProperty().map(good -> good.version().label()).orElse(""));
    encoding
        .textProperty()
        .bind(session.snapshotProperty().map(snapshot -> snapshot.encoding().toString()));
    StringBinding counts =
        Bindings.createStringBinding(() -> counts(session), session.judgementProperty());
    problems.textProperty().bind(counts);
  }

  /** Nothing is said to be in order before the rules have been applied. */
  private String counts(DocumentSession session) {
    return session.isJudged()
        ? texts.of("status.problems", count(session, Level.ERROR), count(session, Level.WARNING))
        : texts.of("problems.checking");
  }

  private static int count(DocumentSession session, Level level) {
    return session.findings().count(level);
  }
}
