package ovation.app.eula;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextAreaRow;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Details;
import ovation.app.form.FileDialogs;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.TextFile;
import ovation.app.outline.NodeId;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;

/** The licences of a system or collection (DSP0243 2.1.1 §9.6). */
public final class EulaForm implements Form {
  private static final int LINES = 20;

  private final FormContext context;
  private final Texts texts;
  private final Supplier<List<Path>> textChooser;
  private final EulaModel model;
  private final RowTable table;
  private final Label preview = new Label();
  private final Button add;
  private final Button addFile;
  private final Node node;
  private final LanguageMenu languages;
  private final FieldGrid scopeFields = new FieldGrid();
  private final ChoiceFieldRow<ElementKey> scopes;
  private boolean fresh = true;

  /** The form of the licences of one system or collection. */
  public EulaForm(FormContext context, NodeId id) {
    this(
        context,
        id,
        () ->
            context.files().openSeveral(context.texts().of("eula.chooseFile"), FileDialogs.TEXTS));
  }

  EulaForm(FormContext context, NodeId id, Supplier<List<Path>> textChooser) {
    this.context = context;
    this.textChooser = textChooser;
    texts = context.texts();
    model = new EulaModel(context, id.owner());
    scopes = new ChoiceFieldRow<>(model.scope, List.of(), this::scopeName, texts);
    scopeFields.half(scopes);
    languages = new LanguageMenu(model, texts, this::spoken);
    table = new RowTable(List.of(Column.growing("", 300), Column.fixed("", 110)), texts, true);
    table.setDetail(detail());
    table.onRemove(model::remove);
    table.onReorder(model::move);
    table
        .openedProperty()
        .addListener((o, old, key) -> {
          model.open(key);
          showPreview();
        });
    add = Actions.edit(context, Icon.ADD, texts.of("eula.add"), () -> added(model.add("")));
    addFile = Actions.edit(context, Icon.OPEN, texts.of("eula.addFile"), this::addFromFile);
    node = new Cards(new Card(texts.of("eula.card"), table).actions(add, addFile));
  }

  private Node detail() {
    ToggleGroup views = new ToggleGroup();
    ToggleButton edit = view(texts.of("eula.viewText"), views);
    ToggleButton look = view(texts.of("eula.viewDeployer"), views);
    edit.setSelected(true);
    views
        .selectedToggleProperty()
        .addListener((o, old, now) -> {
          if (now == null) {
            views.selectToggle(old);
          }
        });
    TextAreaRow row = new TextAreaRow(model.text, texts, LINES);
    Node sheet = sheet();
    row.fieldCell().visibleProperty().bind(edit.selectedProperty());
    sheet.visibleProperty().bind(look.selectedProperty());
    StackPane both = new StackPane(row.fieldCell(), sheet);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(4, edit, look, space, languages);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(8, head, both);
    box.getStyleClass().add("ov-eula");
    return new VBox(box, scopeFields, foot());
  }

  private Node foot() {
    return Details.removeFoot(
        context,
        table,
        texts.of("eula.remove"),
        model::remove,
        Details.moveButtons(context, this::move));
  }

  private void move(int step) {
    model.move(table.openedProperty().get(), step);
  }

  private String scopeName(ElementKey key) {
    return model.scopes().getOrDefault(key, "");
  }

  private void showScope() {
    List<ElementKey> all = List.copyOf(model.scopes().keySet());
    scopes.offer(all);
    scopeFields.setVisible(all.size() > 1);
    scopeFields.setManaged(all.size() > 1);
  }

  private static ToggleButton view(String name, ToggleGroup group) {
    ToggleButton button = new ToggleButton(name);
    button.setMnemonicParsing(false);
    button.setToggleGroup(group);
    button.getStyleClass().add("ov-segment");
    return button;
  }

  /** The licence as a wizard shows it: a sheet of plain text with the question below. */
  private Node sheet() {
    preview.setWrapText(true);
    preview.setMnemonicParsing(false);
    ScrollPane scroll = new ScrollPane(preview);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-wizard-text");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label title = new Label(texts.of("eula.wizardTitle"));
    title.getStyleClass().add("ov-strong");
    Label accept = new Label(texts.of("eula.wizardAccept"), Icon.CHECK.node(12));
    accept.getStyleClass().add("ov-muted");
    VBox wizard = new VBox(12, title, scroll, accept);
    wizard.getStyleClass().add("ov-wizard");
    return wizard;
  }

  private void showPreview() {
    String translated = model.text.value();
    String words =
        translated.isBlank() ? model.opened().map(EulaModel::words).orElse("") : translated;
    preview.setText(words.replace("\r\n", "\n"));
  }

  /** In another language, the next thing is to write. */
  private void spoken() {
    showPreview();
    Object open = table.openedProperty().get();
    if (open != null) {
      table.openToType(open);
    }
  }

  private void added(Optional<ElementKey> key) {
    key.ifPresent(table::openToType);
  }

  private void addFromFile() {
    textChooser.get().forEach(this::addFrom);
  }

  void addFrom(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Optional<String> words = TextFile.read(file);
      if (words.isPresent()) {
        added(model.add(words.get()));
      } else {
        context.complain().accept(texts.of("eula.tooLong", name));
      }
    } catch (IOException e) {
      context.complain().accept(texts.of("eula.unreadable", name));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    table.show(model.rows());
    add.setVisible(model.canAdd());
    addFile.setVisible(model.canAdd());
    if (fresh && !model.eulas().isEmpty()) {
      fresh = false;
      table.open(model.eulas().getFirst().element().key());
    }
    languages.refresh();
    showScope();
    showPreview();
  }

  @Override
  public String subtitle() {
    return texts.of("eula.subtitle", model.eulas().size());
  }

  @Override
  public void reveal(ElementKey element) {
    Details.reveal(table, model.eulas(), element);
  }
}
