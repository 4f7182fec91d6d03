package ovation.app.runs;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ovation.app.text.Texts;
import ovation.model.target.TargetPlatform;

/** The menu in which the user says which platforms matter. */
final class TargetChoice {
  private final Texts texts;
  private final ObservableSet<String> unwanted;
  private final Runnable changed;
  private final MenuButton menu = new MenuButton();
  private List<TargetPlatform> platforms = List.of();

  /**
   * The menu.
   *
   * @param unwanted the ids of the platforms that do not matter, which the menu changes
   */
  TargetChoice(Texts texts, ObservableSet<String> unwanted, Runnable changed) {
    this.texts = texts;
    this.unwanted = unwanted;
    this.changed = changed;
    menu.setMnemonicParsing(false);
    menu.setId("runs-choose");
    menu.getStyleClass().add("flat");
  }

  MenuButton node() {
    return menu;
  }

  void show(List<TargetPlatform> all) {
    if (!all.equals(platforms)) {
      platforms = List.copyOf(all);
      fill();
    }
    count();
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    MenuItem everything = new MenuItem(texts.of("runs.all"));
    everything.setMnemonicParsing(false);
    everything.setOnAction(event -> {
      unwanted.clear();
      fill();
      count();
      changed.run();
    });
    items.add(everything);
    items.add(new SeparatorMenuItem());
    for (TargetPlatform platform : platforms) {
      CheckBox box = new CheckBox(platform.name());
      box.setMnemonicParsing(false);
      box.setSelected(!unwanted.contains(platform.id()));
      box.selectedProperty()
          .addListener((observable, old, wanted) -> {
            if (wanted) {
              unwanted.remove(platform.id());
            } else {
              unwanted.add(platform.id());
            }
            count();
            changed.run();
          });
      items.add(new CustomMenuItem(box, false));
    }
    menu.getItems().setAll(items);
  }

  private void count() {
    long wanted = platforms.stream().filter(p -> !unwanted.contains(p.id())).count();
    menu.setText(texts.of("runs.choose", wanted));
  }
}
