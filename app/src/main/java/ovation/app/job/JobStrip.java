package ovation.app.job;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/**
 * The newest job in the status bar: title, progress, what is left, cancel. A click on "more" shows
 * all jobs.
 */
public final class JobStrip {

  private final Jobs jobs;
  private final Texts texts;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label message = new Label();
  private final Button cancel = new Button();
  private final Button all = new Button();
  private final HBox node = new HBox(12, title, bar, message, cancel, all);

  /** A strip for these jobs. */
  public JobStrip(Jobs jobs, Texts texts) {
    this.jobs = jobs;
    this.texts = texts;
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("ov-job-strip");
    node.setId("job-strip");
    title.setMnemonicParsing(false);
    message.setMnemonicParsing(false);
    message.getStyleClass().add("ov-muted");
    bar.setPrefWidth(220);
    bar.setAccessibleText(texts.of("job.progress"));
    cancel.setText(texts.of("job.cancel"));
    cancel.getStyleClass().add("ov-flat");
    cancel.setId("job-cancel");
    all.setGraphic(Icon.MORE.node());
    all.getStyleClass().add("ov-flat");
    all.setAccessibleText(texts.of("job.all"));
    all.setOnAction(event -> showAll());
    node.visibleProperty().bind(Bindings.isNotEmpty(jobs.running()));
    node.managedProperty().bind(node.visibleProperty());
    all.visibleProperty().bind(Bindings.size(jobs.running()).greaterThan(1));
    all.managedProperty().bind(all.visibleProperty());
    jobs.running().addListener((ListChangeListener<JobTask<?>>) change -> showNewest());
    showNewest();
  }

  private void showNewest() {
    title.textProperty().unbind();
    bar.progressProperty().unbind();
    message.textProperty().unbind();
    if (!jobs.running().isEmpty()) {
      JobTask<?> newest = jobs.running().getLast();
      title.textProperty().bind(newest.titleProperty());
      bar.progressProperty().bind(newest.progressProperty());
      message.textProperty().bind(newest.messageProperty());
      cancel.setOnAction(event -> newest.stop());
    }
  }

  private void showAll() {
    TaskProgressView<JobTask<?>> view = new TaskProgressView<>();
    view.getTasks().setAll(jobs.running());
    view.setGraphicFactory(task -> Icon.EXPORT.node());
    view.setPrefSize(420, 200);
    PopOver popOver = new PopOver(view);
    popOver.setTitle(texts.of("job.all"));
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    popOver.show(all);
  }

  /** The strip; takes no room while nothing runs. */
  public Node node() {
    return node;
  }
}
