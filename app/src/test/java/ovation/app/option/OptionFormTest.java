package ovation.app.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.outline.NodeKind;
import ovation.app.ui.FormPage;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.envelope.Configuration;

/** A new option has a description that its author wrote, or none. */
class OptionFormTest {
  private static final String EMPTY = "Option “option4” has an empty Description.";

  @TempDir private Path folder;
  private final Screen screen;
  private FormPage page;

  OptionFormTest() throws Exception {
    screen = new Screen();
  }

  @BeforeEach
  void open() throws Exception {
    page = FormPage.open(screen, Registry.bytes(), folder);
    page.goTo(NodeKind.OPTIONS);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private Configuration added() {
    return page.envelope().configurations().getLast();
  }

  private String description() {
    return Objects.requireNonNull(added().description(), "Description has to be there").text();
  }

  private boolean isSaid(String text) {
    return page.field("Description").getAccessibleText().endsWith(text);
  }

  @Test
  void isAskedForItInAnEmptyFieldAndNothingElseReachesTheDescriptor() {
    page.click("Add option");
    page.judge();
    assertEquals("option4", added().id());
    assertEquals("", description());
    assertEquals("", page.field("Description").getText());
    String prompt = Screen.english().of("option.descriptionPrompt");
    assertEquals(prompt, page.field("Description").getPromptText());
    assertFalse(page.text().contains(prompt), page.text());
    screen.picture("option-new");
    assertTrue(isSaid(EMPTY));
    page.type("Description", "Up to 5000 users");
    page.judge();
    assertEquals("Up to 5000 users", description());
    assertFalse(isSaid(EMPTY));
  }

  @Test
  void anEmptiedTextLeavesItsElement() {
    page.press("Medium").type("Description", "").type("Label", "");
    Configuration medium = page.envelope().configurations().get(1);
    assertNotNull(medium.label(), page.text());
    assertNotNull(medium.description(), page.text());
  }
}
