package ovation.app.option;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Details;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;

/** The deployment options (DSP0243 2.1.1 §9.8) and what each of them changes. */
public final class OptionForm implements Form {
  private final FormContext context;
  private final Texts texts;
  private final OptionModel model;
  private final RowTable table;
  private final MatrixGrid matrix;
  private final Node node;

  /** The form of all options. */
  public OptionForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new OptionModel(context);
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("option.columnOption"), 140),
                Column.growing(texts.of("option.columnDescription"), 280),
                Column.fixed("", 64)),
            texts,
            true);
    table.setDetail(detail());
    table.onRemove(model::remove);
    table.openedProperty().addListener((o, old, key) -> model.open(key));
    Card list =
        new Card(texts.of("option.card"), table)
            .actions(
                Actions.edit(
                    context,
                    Icon.ADD,
                    texts.of("option.add"),
                    () -> model.add().ifPresent(table::open)));
    matrix = new MatrixGrid(context);
    node = new Cards(list, matrix.node());
  }

  private Node detail() {
    FieldGrid grid =
        new FieldGrid()
            .pair(new TextFieldRow(model.label, texts), new TextFieldRow(model.id, texts).asCode())
            .wide(
                new TextAreaRow(model.description, texts, 3)
                    .prompt(texts.of("option.descriptionPrompt")))
            .wide(new CheckFieldRow(model.isDefault, texts.of("option.defaultText"), texts));
    Node foot =
        Details.removeFoot(
            context,
            table,
            texts.of("option.remove"),
            model::remove,
            Details.moveButtons(context, model::move));
    return new VBox(grid, foot);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    table.show(model.rows());
    matrix.show(state.envelope());
  }

  @Override
  public String subtitle() {
    return texts.of("option.subtitle", model.options().size());
  }

  @Override
  public void reveal(ElementKey element) {
    Details.reveal(table, model.options(), element);
  }
}
