package ovation.app.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ovation.app.field.Tip;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** One job in the panel: how far it is, what can be done with it, and its log. */
final class JobRow {
  private static final double LINE = 20;
  private static final int MOST_LINES = 8;

  private final Jobs jobs;
  private final JobTask<?> task;
  private final Texts texts;
  private final Consumer<Path> showInFolder;
  private final StackPane icon = new StackPane();
  private final HBox buttons = new HBox(4);
  private final ProgressBar bar = new ProgressBar();
  private final VBox node = new VBox(4);
  private final ListView<String> log;
  private boolean logShown;

  JobRow(Jobs jobs, JobTask<?> task, Texts texts, Consumer<Path> showInFolder) {
    this.jobs = jobs;
    this.task = task;
    this.texts = texts;
    this.showInFolder = showInFolder;
    Label title = new Label(task.title());
    title.setMnemonicParsing(false);
    title.getStyleClass().add("ov-strong");
    Label message = new WrappedLabel("ov-muted");
    message.textProperty().bind(task.messageProperty());
    bar.progressProperty().bind(task.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("job.progressOf", task.title()));
    log = new ListView<>(task.log());
    log.setFixedCellSize(LINE);
    log.setAccessibleText(texts.of("job.logOf", task.title()));
    log.getStyleClass().addAll("ov-job-log", "ov-code");
    VBox words = new VBox(2, title, message, bar);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(12, icon, words, buttons);
    line.setAlignment(Pos.CENTER_LEFT);
    node.getChildren().setAll(line);
    node.getStyleClass().add("ov-job");
    refresh();
  }

  JobTask<?> task() {
    return task;
  }

  Node node() {
    return node;
  }

  void refresh() {
    JobStage stage = task.stageProperty().get();
    icon.getChildren().setAll(icon(stage).node());
    icon.getStyleClass().removeAll("ov-ok", "ov-err", "ov-muted");
    icon.getStyleClass().add(style(stage));
    boolean begun = stage != JobStage.WAITING && !stage.isOver();
    bar.setVisible(begun);
    bar.setManaged(begun);
    buttons.getChildren().clear();
    switch (stage) {
      case WAITING -> {
        button(Icon.UP, "job.earlier", () -> jobs.move(task, -1));
        button(Icon.DOWN, "job.later", () -> jobs.move(task, 1));
      }
      case RUNNING -> button(Icon.PAUSE, "job.pause", task::pause);
      case PAUSED -> button(Icon.RESUME, "job.resume", task::resume);
      case DONE ->
          task.target()
              .ifPresent(
                  path -> button(Icon.FOLDER, "job.showInFolder", () -> showInFolder.accept(path)));
      case STOPPING, FAILED, CANCELLED -> {}
    }
    button(Icon.MORE, logShown ? "job.hideLog" : "job.showLog", this::toggleLog);
    if (stage.isOver()) {
      button(Icon.CLOSE, "job.dismiss", () -> jobs.dismiss(task));
    } else if (stage != JobStage.STOPPING) {
      button(Icon.CANCEL, "job.cancel", () -> jobs.stop(task));
    }
  }

  private static Icon icon(JobStage stage) {
    return switch (stage) {
      case WAITING -> Icon.PAUSE;
      case RUNNING, STOPPING -> Icon.EXPORT;
      case PAUSED -> Icon.PAUSE;
      case DONE -> Icon.OK;
      case FAILED -> Icon.ERROR;
      case CANCELLED -> Icon.CANCEL;
    };
  }

  private static String style(JobStage stage) {
    return stage == JobStage.DONE ? "ov-ok" : stage == JobStage.FAILED ? "ov-err" : "ov-muted";
  }

  private void button(Icon symbol, String key, Runnable run) {
    Button button = new Button("", symbol.node());
    button.getStyleClass().addAll("flat", "ov-icon-only");
    button.setAccessibleText(texts.of(key) + ": " + task.title());
    Tip.on(button, texts.of(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> run.run());
    buttons.getChildren().add(button);
  }

  private void toggleLog() {
    logShown = !logShown;
    if (logShown) {
      double height = LINE * Math.clamp(task.log().size(), 2, MOST_LINES) + 10;
      log.setPrefHeight(height);
      log.setMinHeight(height);
      log.setMaxHeight(height);
      node.getChildren().add(log);
      log.scrollTo(task.log().size() - 1);
    } else {
      node.getChildren().remove(log);
    }
    refresh();
  }
}
