package ovation.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextAreaRow;
import ovation.app.form.Actions;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The table of texts: a line for each, a column for each language, gaps in red. */
final class TextsCard {
  private static final int MOST_COLUMNS = 3;
  private static final int LINES = 3;

  private final Texts texts;
  private final LanguageModel model;
  private final StackPane place = new StackPane();
  private final VBox fields = new VBox();
  private final MenuButton shown = new MenuButton();
  private final EmptyState none;
  private final Card card;
  private List<String> columns = List.of();
  private List<String> fieldsFor = List.of();
  private @Nullable RowTable table;
  private @Nullable ElementKey revealed;

  TextsCard(FormContext context, LanguageModel model) {
    this.model = model;
    texts = context.texts();
    none =
        new EmptyState(
            Icon.LANGUAGE, texts.of("language.noTexts"), texts.of("language.noTextsHelp"));
    shown.getStyleClass().add("flat");
    shown.setMnemonicParsing(false);
    ToggleGroup group = new ToggleGroup();
    for (Shown which : Shown.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.of(which.key()));
      item.setToggleGroup(group);
      item.setSelected(which == model.shown());
      item.setOnAction(event -> {
        model.showOnly(which);
        show();
      });
      shown.getItems().add(item);
    }
    TableFiles files = new TableFiles(context, model);
    card =
        new Card(texts.of("language.texts"), new VBox(place, none))
            .actions(
                shown,
                Actions.edit(
                    context, Icon.IMPORT, texts.of("language.import"), files::chooseAndRead),
                Actions.flat(Icon.EXPORT, texts.of("language.export"), files::chooseAndWrite));
  }

  Node node() {
    return card;
  }

  void show() {
    shown.setText(texts.of(model.shown().key()));
    List<String> wanted = model.languages().stream().limit(MOST_COLUMNS).toList();
    RowTable present = table;
    if (present == null || !columns.equals(wanted)) {
      present = build(wanted, present);
    }
    List<Row> rows = model.textRows(columns);
    present.show(rows);
    present.setVisible(!rows.isEmpty());
    present.setManaged(!rows.isEmpty());
    none.show(rows.isEmpty());
    showFields();
    ElementKey waiting = revealed;
    if (waiting != null) {
      reveal(waiting);
    }
  }

  private RowTable build(List<String> languages, @Nullable RowTable before) {
    columns = languages;
    List<Column> all = new ArrayList<>();
    all.add(Column.growing(texts.of("language.columnKey"), 150));
    all.add(Column.growing(model.name(model.ownLanguage()), 160));
    languages.forEach(language -> all.add(Column.growing(model.name(language), 140)));
    RowTable fresh = new RowTable(all, texts, false);
    fresh.setDetail(fields);
    fresh
        .openedProperty()
        .addListener((o, old, key) -> {
          model.open(key);
          showFields();
        });
    place.getChildren().setAll(fresh);
    table = fresh;
    if (before != null && before.openedProperty().get() != null) {
      fresh.show(model.textRows(columns));
      fresh.open(before.openedProperty().get());
    }
    return fresh;
  }

  private void showFields() {
    List<String> wanted = List.copyOf(model.words().keySet());
    if (fieldsFor.equals(wanted)) {
      return;
    }
    fieldsFor = wanted;
    FieldGrid grid = new FieldGrid();
    for (String language : wanted) {
      grid.wide(
          new TextAreaRow(
              Objects.requireNonNull(model.words().get(language), language), texts, LINES));
    }
    fields.getChildren().setAll(grid);
  }

  /** Opens the line of the text that an element shows, as soon as the texts are known. */
  void reveal(ElementKey element) {
    RowTable present = table;
    revealed = present == null ? element : null;
    if (present != null) {
      model.translations().texts().stream()
          .filter(text ->
              text.users().stream().map(XmlElement::key).anyMatch(element::equals)
                  || model.messageId(element).filter(text.id()::equals).isPresent())
          .findFirst()
          .ifPresent(text -> present.open(text.id()));
    }
  }
}
