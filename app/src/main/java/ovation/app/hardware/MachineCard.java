package ovation.app.hardware;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Bound;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.app.value.MoreValues;
import ovation.model.envelope.SystemSettings;

/** The machine itself: how the guest gets its settings, and its identity on the platform. */
final class MachineCard {
  private static final List<String> TRANSPORTS = List.of("iso", "com.vmware.guestInfo");

  private final FormContext context;
  private final Bound section;
  private final Bound system;
  private final FieldModel<String> transport;
  private final FieldModel<String> identifier;
  private final VBox fields = new VBox();
  private final MoreValues more;
  private final Card card;
  private boolean withSystem;

  MachineCard(FormContext context) {
    this.context = context;
    section = new Bound(context, "machine.");
    system = new Bound(context, "machine.");
    more = new MoreValues(context, Set.of("VirtualSystemType", "VirtualSystemIdentifier"));
    card = new Card(context.texts().of("machine.card"), new VBox(fields, more.node()));
    transport = section.attribute("transport");
    identifier = system.child("VirtualSystemIdentifier");
    build();
  }

  /** Without a description of the machine there is nothing that could have a name. */
  private void build() {
    Texts texts = context.texts();
    SuggestFieldRow ways =
        new SuggestFieldRow(transport, TRANSPORTS, texts)
            .meanings(way -> texts.of(way.equals("iso") ? "machine.iso" : "machine.guestInfo"));
    FieldGrid grid = new FieldGrid();
    if (withSystem) {
      grid.pair(ways, new TextFieldRow(identifier, texts));
    } else {
      grid.half(ways);
    }
    fields.getChildren().setAll(grid);
  }

  Node node() {
    return card;
  }

  void show(HardwareState state) {
    SystemSettings settings = state.section().system();
    if (withSystem != (settings != null)) {
      withSystem = settings != null;
      build();
    }
    section.show(state.section().element(), state.state());
    system.show(settings == null ? null : settings.element(), state.state());
    more.show(settings == null ? null : settings.element(), state.state());
  }
}
