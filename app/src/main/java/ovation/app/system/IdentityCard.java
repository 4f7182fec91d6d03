package ovation.app.system;

import javafx.scene.Node;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.xml.ElementKey;

/** Name, id and note of a system or collection. */
public final class IdentityCard {
  private final SystemModel model;
  private final Card card;

  /** The card of one system or collection. */
  public IdentityCard(FormContext context, ElementKey subject) {
    this(context.texts(), new SystemModel(context, subject));
  }

  IdentityCard(Texts texts, SystemModel model) {
    this.model = model;
    card =
        new Card(
            texts.of("system.identity"),
            new FieldGrid()
                .pair(
                    new TextFieldRow(model.name, texts), new TextFieldRow(model.id, texts).asCode())
                .wide(new TextFieldRow(model.meaning, texts))
                .wide(new TextAreaRow(model.note, texts, 5)));
  }

  /** The card. */
  public Node node() {
    return card;
  }

  /** Shows the present state. */
  public void show(FormState state) {
    model.show(state);
  }
}
