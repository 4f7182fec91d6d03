package ovation.app.shell;

import javafx.beans.value.ObservableValue;
import ovation.app.action.ActionRegistry;
import ovation.app.form.Surroundings;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;
import ovation.app.navigate.NavigationHistory;
import ovation.app.navigate.PlaceChoices;
import ovation.app.pick.Choices;
import ovation.app.pick.CommandChoices;
import ovation.app.pick.QuickPick;
import ovation.app.session.Background;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;

/** Ways to get somewhere without the mouse: a command, a part, and back again. */
final class Navigation {
  private final Editor editor;
  private final Sheets sheets;
  private final UserFolders folders;
  private final Texts texts;
  private final Background background;
  private final NavigationHistory history;

  Navigation(
      Editor editor, Workspace workspace, Sheets sheets, UserFolders folders, Surroundings around) {
    this.editor = editor;
    this.sheets = sheets;
    this.folders = folders;
    texts = around.texts();
    background = around.background();
    history = new NavigationHistory(workspace);
  }

  /** Lets the user choose a command. */
  void chooseCommand(ActionRegistry actions) {
    LineFile recent = new LineFile(folders.state().resolve("commands.txt"));
    pick(new CommandChoices(actions, action -> Menus.nameOf(action, texts), recent, texts));
  }

  /** Lets the user choose a part of the document in front. */
  void choosePlace() {
    editor.withCurrent(session -> pick(new PlaceChoices(session, texts, background)));
  }

  private void pick(Choices choices) {
    sheets.showAtTop(new QuickPick(choices, sheets::hide).node());
  }

  void back() {
    history.back();
  }

  void forward() {
    history.forward();
  }

  ObservableValue<Boolean> canGoBack() {
    return history.canGoBackProperty();
  }

  ObservableValue<Boolean> canGoForward() {
    return history.canGoForwardProperty();
  }
}
