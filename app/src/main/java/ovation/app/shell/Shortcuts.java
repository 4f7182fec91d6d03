package ovation.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.app.action.ActionRegistry;
import ovation.app.action.KeyMap;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;
import ovation.app.keys.ShortcutPage;
import ovation.app.keys.ShortcutsSheet;
import ovation.app.text.Texts;

/** The user's shortcuts: kept from one start to the next, changed in a sheet, printed as a page. */
final class Shortcuts {
  private final Sheets sheets;
  private final LineFile file;
  private final Path page;
  private final Texts texts;
  private final Desktop desktop;
  private final Consumer<String> complain;
  private @Nullable KeyMap map;

  Shortcuts(
      Sheets sheets, UserFolders folders, Texts texts, Desktop desktop, Consumer<String> complain) {
    this.sheets = sheets;
    this.texts = texts;
    this.desktop = desktop;
    this.complain = complain;
    file = new LineFile(folders.settings().resolve("shortcuts.txt"));
    page = folders.state().resolve("shortcuts.html");
  }

  /** Gives the actions the keys that the user has chosen. */
  void load(ActionRegistry actions) {
    map = new KeyMap(actions, file.read(), file::write);
  }

  /** Opens the sheet. */
  void open(ActionRegistry actions) {
    KeyMap known = map;
    if (known != null) {
      sheets.show(
          new ShortcutsSheet(
                  actions,
                  known,
                  action -> Menus.nameOf(action, texts),
                  texts,
                  () -> print(actions),
                  sheets::hide)
              .node());
    }
  }

  private void print(ActionRegistry actions) {
    try {
      ShortcutPage.write(
          page, ShortcutPage.of(actions.all(), action -> Menus.nameOf(action, texts), texts));
      desktop.open(page);
    } catch (IOException e) {
      complain.accept(texts.of("shortcuts.notWritten", page));
    }
  }
}
