package ovation.app.form;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.UnitScale;
import ovation.app.outline.NodeId;
import ovation.model.edit.SystemEdits;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.xml.ElementKey;

/** The guest operating system (DSP0243 2.1.1 §9.9). */
final class OperatingSystemForm implements Form {
  private final FormContext context;
  private final ElementKey section;
  private final FieldModel<String> description;
  private final FieldModel<String> id;
  private final Node node;
  private @Nullable OperatingSystemSection shown;

  OperatingSystemForm(FormContext context, NodeId node) {
    this.context = context;
    section = node.owner();
    description = context.field("os.description", "");
    description.help(context.texts().of("os.descriptionHelp"));
    description.onCommit(this::setDescription);
    id = context.field("os.id", "");
    id.help(context.texts().of("os.idHelp"));
    id.onCommit(this::setId);
    FieldGrid grid =
        new FieldGrid()
            .wide(new TextFieldRow(description, context.texts()))
            .wide(new QuantityFieldRow(id, UnitScale.count(""), context.texts()));
    this.node = new Cards(new Card(context.texts().of("os.card"), grid));
  }

  private void setDescription(String text) {
    if (shown != null) {
      context.edit(SystemEdits.setOsDescription(shown, text.isEmpty() ? null : text));
    }
  }

  private void setId(String number) {
    if (shown != null) {
      context.edit(SystemEdits.setOsId(shown, number));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    OperatingSystemSection now = state.object(OperatingSystemSection.class, section);
    OperatingSystemSection saved =
        state.savedObject(OperatingSystemSection.class, section).orElse(null);
    shown = now;
    description.show(textOf(now.description()), saved == null ? "" : textOf(saved.description()));
    id.show(given(now.id()), saved == null ? "" : given(saved.id()));
    context.place(description, now.element(), "Description");
    context.place(id, now.element(), "id");
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String textOf(@Nullable LocalText text) {
    return text == null ? "" : text.text();
  }
}
