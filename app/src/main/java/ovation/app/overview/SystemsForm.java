package ovation.app.overview;

import javafx.scene.Node;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;

/** All systems of the appliance at a glance. */
public final class SystemsForm implements Form {
  private final SystemsCard systems;
  private final Node node;

  /** The form of the group of systems in the outline. */
  public SystemsForm(FormContext context, NodeId id) {
    systems = new SystemsCard(context).growing();
    node = new Cards(systems.node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    systems.show(state.envelope());
  }
}
