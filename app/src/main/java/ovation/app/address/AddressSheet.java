package ovation.app.address;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.job.JobTask;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.net.HttpAddress;

/** The sheet "Open address": the field, what is fetched and what is not, and how it is going. */
public final class AddressSheet {
  private static final double WIDTH = 560;

  private final AddressModel model;
  private final Texts texts;
  private final BooleanBinding busy;
  private final VBox node = new VBox(16);

  /** What the sheet asks of whoever shows it. */
  public interface Ways {
    /** Asks the server. */
    void open(HttpAddress address);

    /** Stops asking. */
    void stop(JobTask<?> task);

    /** Puts the sheet away; what is under way goes on in the background. */
    void close();
  }

  /** A sheet for the model. */
  public AddressSheet(AddressModel model, Texts texts, Ways ways) {
    this.model = model;
    this.texts = texts;
    busy = model.taskProperty().isNotNull();
    Label title = new WrappedLabel("ov-sheet-title");
    title.setText(texts.of("address.title"));
    Label about = new WrappedLabel("ov-muted");
    about.setText(texts.of("address.about"));
    node.getStyleClass().add("ov-sheet");
    node.setId("address-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    node.getChildren().setAll(title, field(), about, progress(), buttons(ways));
  }

  private Node field() {
    TextField field = new TextField();
    field.setId("address-text");
    field.setPromptText(texts.of("address.example"));
    field.textProperty().bindBidirectional(model.textProperty());
    field.disableProperty().bind(busy);
    Label label = new Label(texts.of("address.label"));
    label.getStyleClass().add("ov-muted");
    label.setLabelFor(field);
    field
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  String wrong = model.problemProperty().get();
                  String name = texts.of("address.label");
                  return wrong.isEmpty() ? name : name + ". " + wrong;
                },
                model.problemProperty()));
    field.accessibleHelpProperty().bind(model.hintProperty());
    Node wrong = line(Icon.ERROR, "ov-err", model.problemProperty(), "address-problem");
    Node hint = line(Icon.INFO, "ov-muted", model.hintProperty(), "address-hint");
    hint.visibleProperty()
        .bind(model.hintProperty().isNotEmpty().and(model.problemProperty().isEmpty()));
    return new VBox(4, label, field, wrong, hint);
  }

  private static Node line(Icon icon, String style, ObservableValue<String> words, String id) {
    Label text = new WrappedLabel("ov-address-message");
    text.textProperty().bind(words);
    text.setId(id);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox picture = new HBox(icon.node(12));
    picture.getStyleClass().add("ov-message-icon");
    HBox line = new HBox(6, picture, text);
    line.getStyleClass().addAll("ov-message", style);
    line.visibleProperty().bind(words.map(said -> !said.isEmpty()));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private Node progress() {
    ObjectBinding<JobTask<?>> task =
        Bindings.createObjectBinding(() -> model.taskProperty().get(), model.taskProperty());
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("job.progress"));
    bar.progressProperty()
        .bind(task.flatMap(JobTask::progressProperty).map(Number::doubleValue).orElse(-1.0));
    Label message = new WrappedLabel("ov-muted");
    message.textProperty().bind(task.flatMap(JobTask::messageProperty).orElse(""));
    VBox box = new VBox(4, bar, message);
    box.visibleProperty().bind(busy);
    box.managedProperty().bind(busy);
    return box;
  }

  private Node buttons(Ways ways) {
    Button away = new Button();
    away.setId("address-away");
    away.setCancelButton(true);
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.textProperty()
        .bind(busy.map(now -> texts.of(now ? "address.background" : "address.cancel")));
    away.setOnAction(event -> ways.close());
    Button stop = new Button(texts.of("job.cancel"));
    stop.setId("address-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.visibleProperty().bind(busy);
    stop.managedProperty().bind(busy);
    stop.setOnAction(event -> {
      JobTask<?> task = model.taskProperty().get();
      if (task != null) {
        ways.stop(task);
      }
    });
    Button open = new Button(texts.of("address.open"));
    open.setId("address-open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.getStyleClass().add("accent");
    open.setDefaultButton(true);
    open.visibleProperty().bind(busy.not());
    open.managedProperty().bind(open.visibleProperty());
    open.disableProperty().bind(model.addressProperty().isNull().or(busy));
    open.setOnAction(event -> model.address().ifPresent(ways::open));
    HBox row = new HBox(8, away, stop, open);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** The sheet, to be laid over the window. */
  public Node node() {
    return node;
  }
}
