package ovation.app.form;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextAreaRow;
import ovation.app.outline.NodeId;
import ovation.model.edit.AnnotationEdits;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Content;
import ovation.model.envelope.LocalText;
import ovation.model.xml.ElementKey;

/** The note for whoever deploys the appliance (DSP0243 2.1.1 §9.4). */
final class AnnotationForm implements Form {
  private static final int LINES = 12;

  private final FormContext context;
  private final ElementKey section;
  private final FieldModel<String> text;
  private final Node node;
  private @Nullable Content owner;

  AnnotationForm(FormContext context, NodeId id) {
    this.context = context;
    section = id.owner();
    text = context.field("annotation.text", "");
    text.help(context.texts().of("annotation.help"));
    text.onCommit(this::commit);
    node =
        new Cards(
            new Card(
                context.texts().of("annotation.card"),
                new FieldGrid().wide(new TextAreaRow(text, context.texts(), LINES))));
  }

  private void commit(String entered) {
    if (owner != null) {
      context.edit(AnnotationEdits.set(owner, entered));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    AnnotationSection shown = state.object(AnnotationSection.class, section);
    owner =
        state.envelope().allContents().stream()
            .filter(content -> content.sections().contains(shown))
            .findFirst()
            .orElse(null);
    text.show(
        textOf(shown.annotation()),
        state
            .savedObject(AnnotationSection.class, section)
            .map(saved -> textOf(saved.annotation()))
            .orElse(""));
    context.place(text, shown.element(), "Annotation");
  }

  private static String textOf(@Nullable LocalText text) {
    return text == null ? "" : text.text();
  }
}
