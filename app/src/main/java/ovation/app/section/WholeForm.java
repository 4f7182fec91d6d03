package ovation.app.section;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Fold;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.value.PartValues;
import ovation.model.xml.ElementKey;

/**
 * A form with, folded below it, what stands around its content, and the elements that it edits as
 * they stand in the descriptor: what the form does not say can be seen and edited there.
 */
public final class WholeForm implements Form {
  private final FormContext context;
  private final NodeId id;
  private final Form form;
  private final PartValues part;
  private final TitledPane fold;
  private final VBox node;
  private @Nullable SectionForm elements;
  private @Nullable FormState state;

  /** A form and the elements of its part. */
  public WholeForm(FormContext context, NodeId id, Form form) {
    this.context = context;
    this.id = id;
    this.form = form;
    fold = new Fold(context.texts().of("section.everything"), new VBox(), "ov-everything");
    fold.expandedProperty().subscribe(open -> showElements());
    part = new PartValues(context, id);
    node = new VBox(8, form.node(), part.node(), fold);
    node.getStyleClass().add("ov-whole");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState now) {
    state = now;
    form.show(now);
    part.show(now);
    showElements();
  }

  private void showElements() {
    FormState now = state;
    if (now == null || !fold.isExpanded()) {
      return;
    }
    SectionForm shown = elements;
    if (shown == null) {
      shown = new SectionForm(context, id);
      elements = shown;
      fold.setContent(shown.node());
    }
    shown.show(now);
  }

  @Override
  public void onSubtitle(Runnable changed) {
    form.onSubtitle(changed);
  }

  @Override
  public String subtitle() {
    return form.subtitle();
  }

  @Override
  public void reveal(ElementKey element) {
    form.reveal(element);
    part.reveal(element);
    SectionForm shown = elements;
    if (shown != null && fold.isExpanded()) {
      shown.reveal(element);
    }
  }
}
