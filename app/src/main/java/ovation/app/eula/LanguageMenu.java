package ovation.app.eula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import ovation.app.language.LanguageNames;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Languages;

/** Which language of a licence is shown; a new one is as near as those that there are. */
final class LanguageMenu extends MenuButton {
  private final EulaModel model;
  private final Texts texts;
  private final Runnable changed;

  LanguageMenu(EulaModel model, Texts texts, Runnable changed) {
    super("", Icon.LANGUAGE.node(14));
    this.model = model;
    this.texts = texts;
    this.changed = changed;
    setMnemonicParsing(false);
    getStyleClass().add("flat");
  }

  void refresh() {
    List<String> present = new ArrayList<>(model.languages());
    String shown = model.language();
    if (shown != null && present.stream().noneMatch(l -> Languages.same(l, shown))) {
      present.add(shown);
    }
    String name = model.name(shown == null ? model.ownLanguage() : shown);
    setText(name);
    setAccessibleText(texts.of("eula.language", name));
    List<MenuItem> items = new ArrayList<>();
    items.add(item(model.name(model.ownLanguage()), null));
    present.forEach(language -> items.add(item(model.name(language), language)));
    items.add(new SeparatorMenuItem());
    LanguageNames.USUAL.stream()
        .filter(tag -> !Languages.same(tag, model.ownLanguage()))
        .filter(tag -> present.stream().noneMatch(l -> Languages.same(l, tag)))
        .map(tag -> item(texts.of("eula.addLanguage", model.name(tag)), tag))
        .forEach(items::add);
    getItems().setAll(items);
  }

  private MenuItem item(String text, @Nullable String language) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(Objects.equals(language, model.language()));
    item.setOnAction(event -> {
      model.speak(language);
      refresh();
      changed.run();
    });
    return item;
  }
}
