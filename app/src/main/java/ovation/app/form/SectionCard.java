package ovation.app.form;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;
import ovation.model.xml.Edit;

/**
 * What every section has: the words for readers whose software does not know it, whether such
 * software has to refuse the package, and the way to be rid of it (DSP0243 2.1.1 §7.2).
 */
public final class SectionCard {
  /** Makes the edit that removes the section. */
  public interface Removal {
    /** The edit for the section as it is now. */
    Edit of(OvfObject section);
  }

  private final Bound fields;
  private final Node node;
  private Removal removal;
  private OvfObject shown;

  /** The card of a section that is removed without further consequences. */
  public SectionCard(FormContext context, Section section) {
    Texts texts = context.texts();
    shown = section;
    removal = now -> OvfEdits.remove(texts.sentence("section.remove"), now);
    fields = new Bound(context, "section.");
    FieldGrid grid =
        new FieldGrid()
            .wide(new TextFieldRow(fields.child("Info"), texts))
            .wide(
                new CheckFieldRow(
                    fields.flag("required", false, true), texts.of("section.requiredText"), texts));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot =
        new HBox(
            space,
            Actions.edit(
                context,
                Icon.REMOVE,
                texts.of("section.remove"),
                () -> context.edit(removal.of(shown))));
    foot.getStyleClass().add("ov-card-foot");
    node = new Card(texts.of("section.about"), new VBox(grid, foot));
  }

  /** Removes the section in another way, such as with what refers to it. */
  public SectionCard removedBy(Removal other) {
    removal = other;
    return this;
  }

  /** The card. */
  public Node node() {
    return node;
  }

  /** Shows the present state. */
  public void show(Section section, FormState state) {
    shown = section;
    fields.show(section.element(), state);
  }
}
