package ovation.app.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.keep.LineFile;
import ovation.app.ui.Screen;
import ovation.icons.Icon;

class CommandChoicesTest {
  @TempDir private Path folder;
  private final ActionRegistry actions = new ActionRegistry();
  private final List<String> done = new ArrayList<>();
  private final SimpleBooleanProperty possible = new SimpleBooleanProperty(false);

  @BeforeEach
  void fill() {
    for (String name : List.of("Open", "Save", "Save as", "Close")) {
      actions.add(new Action("file." + name, name, Icon.FILE, () -> done.add(name)));
    }
    actions.find("file.Save").orElseThrow().enabledWhen(possible, "Nothing to save");
  }

  private CommandChoices choices() {
    return new CommandChoices(
        actions, action -> "File", new LineFile(folder.resolve("used.txt")), Screen.english());
  }

  private static List<Choice> found(CommandChoices choices, String typed) {
    List<Choice> all = new ArrayList<>();
    choices.find(typed, all::addAll);
    return all;
  }

  private static List<String> titles(List<Choice> choices) {
    return choices.stream().map(Choice::title).toList();
  }

  @Test
  void whatIsImpossibleComesLastAndSaysWhy() {
    List<Choice> found = found(choices(), "save");
    assertEquals(List.of("Save as", "Save"), titles(found));
    assertEquals("Nothing to save", found.getLast().refusal());
    possible.set(true);
    assertEquals(List.of("Save", "Save as"), titles(found(choices(), "save")));
  }

  @Test
  void whatWasUsedLastComesFirstAtTheNextStartToo() {
    found(choices(), "close").getFirst().run().run();
    assertEquals(List.of("Close"), done);
    assertEquals("Close", found(choices(), "").getFirst().title());
    CommandChoices later = choices();
    found(later, "open").getFirst().run().run();
    assertEquals(List.of("Open", "Close"), titles(found(choices(), "")).subList(0, 2));
  }

  @Test
  void theNameOfTheMenuHelps() {
    assertEquals(List.of("Close"), titles(found(choices(), "file close")));
    assertFalse(titles(found(choices(), "file")).isEmpty());
  }
}
