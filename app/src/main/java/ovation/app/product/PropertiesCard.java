package ovation.app.product;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Details;
import ovation.app.form.EmptyState;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Category;
import ovation.model.envelope.ProductEntry;
import ovation.model.envelope.Property;
import ovation.model.xml.ElementKey;

/** The card of properties: lines by category, the open one with its fields. */
final class PropertiesCard {
  private final FormContext context;
  private final Texts texts;
  private final ProductModel model;
  private final RowTable table;
  private final PropertyDetail property;
  private final FieldModel<String> category;
  private final Node categoryFields;
  private final VBox fields = new VBox();
  private final EmptyState empty;
  private final Card card;
  private @Nullable FormState shown;

  PropertiesCard(FormContext context, ProductModel model) {
    this.context = context;
    this.model = model;
    texts = context.texts();
    property = new PropertyDetail(context);
    category = context.field("product.category", "");
    category.onCommit(this::renameCategory);
    categoryFields = new FieldGrid().wide(new TextFieldRow(category, texts));
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("product.columnProperty"), 210),
                Column.fixed(texts.of("product.columnType"), 64),
                Column.growing(texts.of("product.columnDefault"), 140),
                Column.fixed(texts.of("product.columnAsked"), 72)),
            texts,
            true);
    table.openOnly(row -> true);
    table.setDetail(new VBox(fields, foot()));
    table.onRemove(model::remove);
    table.onReorder(model::move);
    table.openedProperty().addListener((o, old, key) -> showDetail());
    empty =
        new EmptyState(
            Icon.PROPERTY,
            texts.of("product.none"),
            texts.of("product.noneHelp"),
            Actions.edit(context, Icon.ADD, texts.of("product.addProperty"), this::addProperty));
    card =
        new Card(texts.of("product.properties"), new VBox(table, empty))
            .actions(
                Actions.edit(
                    context,
                    Icon.ADD,
                    texts.of("product.addCategory"),
                    () -> model.addCategory().ifPresent(table::open)),
                Actions.edit(
                    context, Icon.ADD, texts.of("product.addProperty"), this::addProperty));
  }

  private Node foot() {
    return Details.removeFoot(
        context,
        table,
        texts.of("product.remove"),
        model::remove,
        Details.moveButtons(context, this::move));
  }

  Node node() {
    return card;
  }

  private void move(int step) {
    model.move(table.openedProperty().get(), step);
  }

  private void addProperty() {
    model.addProperty(table.openedProperty().get()).ifPresent(table::openToType);
  }

  private void renameCategory(String name) {
    model
        .entry(table.openedProperty().get())
        .ifPresent(entry -> {
          if (entry instanceof Category found) {
            model.rename(found, name);
          }
        });
  }

  void show(FormState state) {
    shown = state;
    boolean any = model.section().filter(s -> !s.entries().isEmpty()).isPresent();
    table.setVisible(any);
    table.setManaged(any);
    empty.show(!any);
    table.show(model.rows());
    showDetail();
  }

  private void showDetail() {
    FormState state = shown;
    Optional<ProductEntry> entry = model.entry(table.openedProperty().get());
    if (state == null || entry.isEmpty()) {
      return;
    }
    Node wanted =
        switch (entry.get()) {
          case Property found -> {
            property.show(state, found);
            yield property.node();
          }
          case Category found -> {
            String before =
                state
                    .saved()
                    .envelope()
                    .flatMap(e -> e.find(found.element().key(), Category.class))
                    .map(Category::text)
                    .orElse(found.text());
            category.show(found.text(), before);
            context.place(category, found.element());
            yield categoryFields;
          }
        };
    if (!fields.getChildren().equals(List.of(wanted))) {
      fields.getChildren().setAll(wanted);
    }
  }

  void open(ElementKey key) {
    table.open(key);
  }
}
