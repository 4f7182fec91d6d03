package ovation.app.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/**
 * The newest job in the status bar: title, progress, what is left, cancel; when none is under way,
 * how the last one ended. All jobs are a click away.
 */
public final class JobStrip {
  private final Jobs jobs;
  private final Texts texts;
  private final Consumer<Path> showInFolder;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label message = new Label();
  private final Button act = new Button();
  private final Button all = new Button();
  private final HBox node = new HBox(12, title, bar, message, act, all);
  private @Nullable JobTask<?> shown;

  /**
   * A strip for these jobs.
   *
   * @param showAll shows the panel of all jobs, or puts it away
   */
  public JobStrip(Jobs jobs, Texts texts, Consumer<Path> showInFolder, Runnable showAll) {
    this.jobs = jobs;
    this.texts = texts;
    this.showInFolder = showInFolder;
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("ov-job-strip");
    node.setId("job-strip");
    title.setMnemonicParsing(false);
    title.setMinWidth(0);
    message.setMnemonicParsing(false);
    message.setMinWidth(0);
    message.getStyleClass().add("ov-muted");
    bar.setPrefWidth(220);
    bar.setMinWidth(80);
    bar.setAccessibleText(texts.of("job.progress"));
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.setId("job-act");
    all.setGraphic(Icon.MORE.node());
    all.setId("job-all");
    all.setAccessibleText(texts.of("job.all"));
    all.setOnAction(event -> showAll.run());
    jobs.tasks().addListener((ListChangeListener<JobTask<?>>) change -> refresh());
    refresh();
  }

  private void refresh() {
    JobTask<?> task =
        jobs.tasks().reversed().stream()
            .filter(one -> !one.stageProperty().get().isOver())
            .findFirst()
            .orElseGet(() -> jobs.tasks().isEmpty() ? null : jobs.tasks().getLast());
    node.setVisible(task != null);
    node.setManaged(task != null);
    show(task);
  }

  private void show(@Nullable JobTask<?> task) {
    if (task == null) {
      shown = null;
      return;
    }
    if (task != shown) {
      shown = task;
      title.setText(task.title());
      message.textProperty().bind(task.messageProperty());
      bar.progressProperty().bind(task.progressProperty());
    }
    boolean over = task.stageProperty().get().isOver();
    bar.setVisible(!over);
    bar.setManaged(!over);
    if (!over) {
      act.setText(texts.of("job.cancel"));
      act.setOnAction(event -> jobs.stop(task));
    } else if (task.stageProperty().get() == JobStage.DONE && task.target().isPresent()) {
      act.setText(texts.of("job.showInFolder"));
      act.setOnAction(event -> task.target().ifPresent(showInFolder));
    } else {
      act.setText(texts.of("job.dismiss"));
      act.setOnAction(event -> jobs.dismiss(task));
    }
  }

  /** The strip; takes no room while there is nothing to say. */
  public Node node() {
    return node;
  }
}
