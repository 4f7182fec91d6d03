package ovation.app.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.text.Texts;

/** The settings: pages to choose from at the left, the chosen one at the right. */
public final class SettingsSheet {
  private static final double WIDTH = 824;
  private static final double HEIGHT = 560;
  private static final double PAGES = 216;

  private final Label title = new Label();
  private final ScrollPane place = new ScrollPane();
  private final VBox node = new VBox();

  /**
   * A sheet, open on the first page.
   *
   * @param pages at least one
   * @param close called when the user is done
   */
  public SettingsSheet(List<SettingsPage> pages, Texts texts, Runnable close) {
    title.getStyleClass().add("ov-sheet-title");
    place.setFitToWidth(true);
    place.getStyleClass().add("ov-sheet-scroll");
    place.setFocusTraversable(false);
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox right = new VBox(16, title, place, foot(texts, close));
    right.getStyleClass().add("ov-settings-page");
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox halves = new HBox(list(pages, texts), right);
    VBox.setVgrow(halves, Priority.ALWAYS);
    node.getStyleClass().addAll("ov-sheet", "ov-settings");
    node.setId("settings-sheet");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.setPrefSize(WIDTH, HEIGHT);
    node.getChildren().setAll(halves);
  }

  private Node list(List<SettingsPage> pages, Texts texts) {
    Label heading = new Label(texts.of("settings.title"));
    heading.getStyleClass().add("ov-heading");
    VBox list = new VBox(2, heading);
    list.getStyleClass().add("ov-settings-pages");
    list.setMinWidth(PAGES);
    list.setPrefWidth(PAGES);
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (SettingsPage page : pages) {
      ToggleButton button = new ToggleButton(page.title(), page.icon().node());
      button.setMnemonicParsing(false);
      button.setId("settings-" + page.id());
      button.getStyleClass().add("ov-settings-tab");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAlignment(Pos.CENTER_LEFT);
      button.setToggleGroup(group);
      button.setOnAction(event -> {
        button.setSelected(true);
        show(page);
      });
      buttons.add(button);
    }
    list.getChildren().addAll(buttons);
    buttons.getFirst().setSelected(true);
    show(pages.getFirst());
    return list;
  }

  private void show(SettingsPage page) {
    title.setText(page.title());
    place.setContent(page.content());
    place.setVvalue(0);
  }

  private static Node foot(Texts texts, Runnable close) {
    Button done = new Button(texts.of("settings.close"));
    done.setId("settings-close");
    done.setCancelButton(true);
    done.setOnAction(event -> close.run());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  /** The sheet, to be laid over the window. */
  public Region node() {
    return node;
  }
}
