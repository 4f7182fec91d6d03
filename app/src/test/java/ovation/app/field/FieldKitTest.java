package ovation.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;
import ovation.icons.Icon;

/** The field kit as a user meets it: typing, leaving, giving up, reverting. */
class FieldKitTest {
  private static final Texts TEXTS = Screen.english();

  private final List<String> commits = new ArrayList<>();
  private Screen screen;
  private FieldModel<String> memory;
  private FieldModel<String> name;
  private FieldModel<String> network;

  FieldKitTest() throws Exception {
    screen = new Screen();
    memory = new FieldModel<>("Memory", "");
    name = new FieldModel<>("Name", "");
    network = new FieldModel<>("Network", "Back");
  }

  @BeforeEach
  void open() {
    VBox form = screen.call(this::gallery);
    screen.show(form, 760, 640);
  }

  private VBox gallery() {
    FieldModel<String> cpus = new FieldModel<>("Virtual CPUs", "4");
    cpus.help("Sockets follow from the number of cores.");
    memory.show("8589934592", "4294967296");
    memory.rawProperty().set("<rasd:VirtualQuantity>8192</rasd:VirtualQuantity>");
    memory.onShowSource(() -> commits.add("source"));
    memory.onCommit(bytes -> {
      commits.add(bytes);
      memory.show(bytes, memory.saved());
    });
    FieldModel<String> version = new FieldModel<>("Hardware version", "vmx-19");
    version.showProblem(
        new FieldProblem(
            FieldProblem.Level.WARNING,
            "vmx-19 will be refused by ESXi 6.7.",
            List.of(new FieldFix("Use vmx-14", () -> commits.add("fix")))));
    FieldModel<String> firmware = new FieldModel<>("Firmware", "UEFI, secure boot");
    network.showProblem(FieldProblem.error("No network is called “Backend_2” in this appliance."));
    name.show("registry_2 & “co” <b>", "registry_2 & “co” <b>");
    name.check(
        t -> t.isEmpty() ? Optional.of("A name has at least one letter.") : Optional.empty());
    name.onCommit(text -> {
      commits.add(text);
      name.show(text, name.saved());
    });
    FieldModel<Boolean> required = new FieldModel<>("Required", true);
    FieldModel<String> note = new FieldModel<>("Annotation", "Two systems:\nregistry and database");
    note.help("Shown to whoever deploys the appliance.");
    FieldModel<String> digest = new FieldModel<>("SHA-256", "9f86d081884c7d659a2feaa0c55ad015");
    FieldModel<String> disabled = new FieldModel<>("Capacity", "${disk.size}");
    disabled.enabledProperty().set(false);
    disabled.show("${disk.size}");

    FieldGrid compute = new FieldGrid();
    compute.pair(
        new QuantityFieldRow(cpus, UnitScale.count("cores"), TEXTS),
        new QuantityFieldRow(memory, UnitScale.BYTES, TEXTS));
    compute.pair(
        new ChoiceFieldRow<>(
            version, List.of("vmx-14", "vmx-19"), v -> v + " · ESXi 7.0 U2", TEXTS),
        new ChoiceFieldRow<>(firmware, List.of("BIOS", "UEFI"), v -> v, TEXTS));
    FieldGrid more = new FieldGrid();
    more.wide(new TextFieldRow(name, TEXTS));
    more.wide(new SuggestFieldRow(network, List.of("Front", "Back"), TEXTS));
    more.wide(new CheckFieldRow(required, "The network must exist where it is deployed", TEXTS));
    more.wide(new TextAreaRow(note, TEXTS, 3));
    more.pair(
        new ReadOnlyRow(digest, TEXTS).asCode(),
        new QuantityFieldRow(disabled, UnitScale.BYTES, TEXTS));
    MenuButton option = new MenuButton("applies to: Small");
    option.getStyleClass().add("flat");
    Button add = new Button("Add device", Icon.ADD.node());
    add.getStyleClass().add("flat");
    VBox form =
        new VBox(
            16,
            new Card("Compute", compute).actions(option),
            new Card("A_name with an underscore", more).actions(add));
    form.setStyle("-fx-padding: 24px");
    form.setPrefWidth(740);
    return form;
  }

  private TextField field(String accessibleName) {
    return screen
        .lookup((TextField field) -> accessibleName.equals(field.getAccessibleText()))
        .query();
  }

  @Test
  void picture() throws Exception {
    screen.picture("field-kit");
    assertTrue(Files.size(Screen.PICTURES.resolve("field-kit-dark.png")) > 10_000);
  }

  @Test
  void enterCommitsOnceAndOnlyWhenDone() {
    screen.clickOn(field("Name")).push(KeyCode.SHORTCUT, KeyCode.A).write("alpha");
    assertEquals(List.of(), commits);
    screen.push(KeyCode.ENTER);
    screen.push(KeyCode.TAB);
    assertEquals(List.of("alpha"), commits);
    assertTrue(name.modifiedProperty().get());
  }

  @Test
  void leavingCommits() {
    screen.clickOn(field("Name")).push(KeyCode.SHORTCUT, KeyCode.A).write("beta");
    screen.push(KeyCode.TAB);
    assertEquals(List.of("beta"), commits);
  }

  @Test
  void escapeGivesUp() {
    screen.clickOn(field("Name")).push(KeyCode.SHORTCUT, KeyCode.A).write("gamma");
    screen.push(KeyCode.ESCAPE).push(KeyCode.TAB);
    assertEquals(List.of(), commits);
    assertEquals("registry_2 & “co” <b>", field("Name").getText());
  }

  @Test
  void whatIsNoValueStaysInTheFieldWithAReason() {
    screen.clickOn(field("Name")).push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
    screen.push(KeyCode.ENTER);
    assertEquals(List.of(), commits);
    assertEquals("A name has at least one letter.", name.problemProperty().get().message());
    assertEquals(
        "Name. A name has at least one letter.",
        screen.lookup((TextField f) -> f.getText().isEmpty()).query().getAccessibleText());
  }

  @Test
  void altEnterOffersWhatStandsAroundTheField() {
    screen.clickOn(field("Memory")).push(KeyCode.ALT, KeyCode.ENTER);
    List<String> offered =
        screen.call(() ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList());
    assertEquals(
        List.of(
            TEXTS.of("field.raw", "Memory"),
            TEXTS.of("field.revertTo", "4 GiB"),
            TEXTS.of("field.showSource")),
        offered);
    screen.push(KeyCode.UP).push(KeyCode.ENTER);
    assertEquals(List.of("source"), commits);
    screen.push(KeyCode.ALT, KeyCode.ENTER).push(KeyCode.DOWN);
    screen.push(KeyCode.ENTER);
    assertEquals(List.of("source", "4294967296"), commits);
  }

  @Test
  void quantitiesKeepTheirUnit() {
    TextField field = field("Memory");
    assertEquals("8", field.getText());
    screen.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write("1.5").push(KeyCode.ENTER);
    screen.push(KeyCode.SHORTCUT, KeyCode.A).write("512 mib").push(KeyCode.ENTER);
    assertEquals(List.of("1610612736", "536870912"), commits);
    assertEquals("512", field.getText());
    screen.push(KeyCode.SHORTCUT, KeyCode.A).write("much").push(KeyCode.ENTER);
    assertEquals(
        "Enter a number, for example 8 or 1.5 GiB", memory.problemProperty().get().message());
  }

  @Test
  void dotOffersToRevert() {
    screen.clickOn(".ov-modified-dot");
    screen.clickOn("Revert this field to 4 GiB");
    assertEquals(List.of("4294967296"), commits);
    assertFalse(memory.modifiedProperty().get());
  }

  @Test
  void fixesAreLinks() {
    screen.clickOn("Use vmx-14");
    assertEquals(List.of("fix"), commits);
  }

  @Test
  void unknownValuesAreKeptAndTextsAreNoMnemonics() {
    ComboBox<String> box =
        screen.lookup((ComboBox<String> b) -> "UEFI, secure boot".equals(b.getValue())).query();
    assertEquals(List.of("UEFI, secure boot", "BIOS", "UEFI"), box.getItems());
    Label title = screen.lookup((Label l) -> l.getText().startsWith("A_name")).query();
    assertFalse(title.isMnemonicParsing());
  }
}
