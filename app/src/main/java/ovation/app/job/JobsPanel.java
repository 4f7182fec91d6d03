package ovation.app.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Tip;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/**
 * All jobs above the status bar: waiting, under way and over. The editor stays usable beside it.
 */
public final class JobsPanel {
  private static final double HEIGHT = 220;

  private final Jobs jobs;
  private final Texts texts;
  private final Consumer<Path> showInFolder;
  private final VBox rows = new VBox();
  private final Label none = new Label();
  private final VBox node = new VBox();
  private final BooleanProperty shown = new SimpleBooleanProperty(false);
  private List<JobRow> known = new ArrayList<>();

  /** The panel of these jobs, out of sight at first. */
  public JobsPanel(Jobs jobs, Texts texts, Consumer<Path> showInFolder) {
    this.jobs = jobs;
    this.texts = texts;
    this.showInFolder = showInFolder;
    none.setText(texts.of("job.none"));
    none.getStyleClass().addAll("ov-muted", "ov-job");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-jobs-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node.getChildren().setAll(head(), scroll);
    node.getStyleClass().add("ov-jobs");
    node.setId("jobs-panel");
    node.setPrefHeight(HEIGHT);
    node.setMinHeight(HEIGHT);
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
    jobs.tasks().addListener((ListChangeListener<JobTask<?>>) change -> refresh());
    refresh();
  }

  private Node head() {
    Label title = new Label(texts.of("job.all"));
    title.getStyleClass().add("ov-heading");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button clear = new Button(texts.of("job.dismissAll"));
    clear.getStyleClass().addAll("flat", "ov-link-button");
    clear.setOnAction(event -> jobs.dismissAll());
    Button close = new Button("", Icon.CLOSE.node(12));
    close.getStyleClass().addAll("flat", "ov-icon-only");
    close.setAccessibleText(texts.of("job.hide"));
    Tip.on(close, texts.of("job.hide"));
    close.setOnAction(event -> shown.set(false));
    HBox head = new HBox(8, title, space, clear, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("ov-jobs-head");
    return head;
  }

  private void refresh() {
    List<JobRow> now = new ArrayList<>();
    for (JobTask<?> task : jobs.tasks()) {
      now.add(
          known.stream()
              .filter(row -> row.task() == task)
              .findFirst()
              .orElseGet(() -> new JobRow(jobs, task, texts, showInFolder)));
    }
    now.forEach(JobRow::refresh);
    List<Node> nodes = now.stream().map(JobRow::node).toList();
    known = now;
    if (nodes.isEmpty()) {
      rows.getChildren().setAll(none);
    } else if (!rows.getChildren().equals(nodes)) {
      rows.getChildren().setAll(nodes);
    }
  }

  /** Whether it is seen. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** The panel; takes no room while it is out of sight. */
  public Node node() {
    return node;
  }
}
