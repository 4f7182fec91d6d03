package ovation.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.icons.Mark;

/** What is seen while no document is open: ways to begin, and what was open lately. */
final class StartScreen {
  private static final List<String> WAYS =
      List.of("file.open", "file.openAddress", "file.new", "file.sample");

  private final Texts texts;
  private final RecentPackages recent;
  private final Consumer<Recent> open;
  private final VBox recentList = new VBox(2);
  private final StackPane pane;

  StartScreen(ActionRegistry actions, RecentPackages recent, Texts texts, Consumer<Recent> open) {
    this.texts = texts;
    this.recent = recent;
    this.open = open;
    Label name = new Label(texts.of("app.name"));
    name.getStyleClass().add("ov-start-title");
    Label what = new Label(texts.of("start.what"));
    what.getStyleClass().add("ov-muted");
    HBox head = new HBox(16, Mark.node(56), new VBox(2, name, what));
    head.setAlignment(Pos.CENTER_LEFT);

    VBox ways = new VBox(8, heading("start.begin"));
    for (String id : WAYS) {
      actions.find(id).ifPresent(action -> ways.getChildren().add(way(action)));
    }
    recentList.setFillWidth(true);
    VBox lately = new VBox(8, heading("start.recent"), recentList);
    ways.setPrefWidth(300);
    ways.setMinWidth(260);
    HBox.setHgrow(lately, Priority.ALWAYS);
    lately.setMinWidth(0);
    HBox columns = new HBox(40, ways, lately);

    Label drop = new Label(texts.of("start.drop"), Icon.INSTALL.node());
    drop.getStyleClass().add("ov-drop");
    drop.setMaxWidth(Double.MAX_VALUE);
    drop.setAlignment(Pos.CENTER);

    VBox column = new VBox(32, head, columns, drop);
    column.setMaxSize(760, Region.USE_PREF_SIZE);
    pane = new StackPane(column);
    pane.getStyleClass().add("ov-start");
    recent.entries().addListener((ListChangeListener<Recent>) change -> showRecent());
    showRecent();
  }

  Node node() {
    return pane;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.of(key));
    heading.getStyleClass().add("ov-heading");
    return heading;
  }

  private static Button way(Action action) {
    Button button = ActionRegistry.button(action);
    button.setGraphic(action.icon().node());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().add("ov-way");
    return button;
  }

  private void showRecent() {
    recentList.getChildren().clear();
    for (Recent one : recent.entries()) {
      recentList.getChildren().add(entry(one));
    }
    if (recent.entries().isEmpty()) {
      Label none = new Label(texts.of("start.noRecent"));
      none.setWrapText(true);
      none.getStyleClass().add("ov-muted");
      recentList.getChildren().add(none);
    }
  }

  private Button entry(Recent one) {
    Label name = new Label(one.name());
    name.setMnemonicParsing(false);
    Label folder = new Label(one.place());
    folder.setMnemonicParsing(false);
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    folder.getStyleClass().addAll("ov-muted", "ov-small");
    HBox line = new HBox(10, icon(one).node(), new VBox(name, folder));
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button("", line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().addAll("flat", "ov-recent");
    button.setAccessibleText(texts.of("start.openRecent", one.line()));
    button.setOnAction(event -> open.accept(one));
    return button;
  }

  private static Icon icon(Recent one) {
    return switch (one) {
      case Recent.File file -> Icon.APPLIANCE;
      case Recent.Address address -> Icon.LINK;
    };
  }
}
