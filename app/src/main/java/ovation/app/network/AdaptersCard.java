package ovation.app.network;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.SuggestFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Derived;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.SubTypes;
import ovation.model.xml.ElementKey;

/** The card of all adapters of all systems, each with the network that it is on. */
final class AdaptersCard {
  private final FormContext context;
  private final Texts texts;
  private final RowTable table;
  private final FieldModel<String> network;
  private final SuggestFieldRow field;
  private final Card card;
  private final Derived<List<Adapter>> adapters;
  private @Nullable FormState shown;

  /** An adapter with its system. */
  private record Adapter(VirtualSystem system, HardwareItem item) {}

  AdaptersCard(FormContext context) {
    this.context = context;
    texts = context.texts();
    adapters = new Derived<>(context);
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("network.columnSystem"), 140),
                Column.growing(texts.of("network.columnAdapter"), 120),
                Column.fixed(texts.of("network.columnModel"), 88),
                Column.growing(texts.of("network.columnName"), 120)),
            texts,
            true);
    network = context.field("hardware.network", "");
    network.onCommit(this::connect);
    field = new SuggestFieldRow(network, List.of(), texts);
    HBox foot =
        new HBox(Actions.flat(Icon.HARDWARE, texts.of("network.showAdapter"), this::reveal));
    foot.getStyleClass().add("ov-detail-foot");
    table.setDetail(new VBox(new FieldGrid().wide(field), foot));
    table.openedProperty().addListener((o, old, id) -> fill());
    table.onMore(this::rows);
    card = new Card(texts.of("network.adaptersCard"), table);
  }

  Node node() {
    return card;
  }

  void show(FormState state) {
    shown = state;
    rows();
    fill();
  }

  private void rows() {
    FormState state = shown;
    if (state == null) {
      return;
    }
    adapters.of(state, of -> adapters(of.envelope()), all -> show(all, state));
  }

  private static List<Adapter> adapters(Envelope envelope) {
    return envelope.systems().stream()
        .flatMap(system ->
            NetworkConnect.adapters(system).stream().map(item -> new Adapter(system, item)))
        .toList();
  }

  private void show(List<Adapter> all, FormState state) {
    Problems problems = new Problems(context);
    table.show(
        all.stream().limit(table.room()).map(one -> row(one, state, problems)).toList(),
        all.size());
    card.setVisible(!all.isEmpty());
    card.setManaged(!all.isEmpty());
  }

  private Row row(Adapter adapter, FormState state, Problems problems) {
    HardwareItem item = adapter.item();
    String name = item.elementName() == null ? "" : item.elementName();
    return Row.of(
            item.element().key(),
            Cell.of(adapter.system().displayName()),
            Cell.of(name),
            Cell.of(texts.say(SubTypes.label(item.resourceSubType()))),
            networkCell(item, state))
        .with(Icon.NIC)
        .marked(problems.worst(List.of(item)));
  }

  private Cell networkCell(HardwareItem item, FormState state) {
    List<String> names = item.connections().stream().filter(name -> !name.isEmpty()).toList();
    if (names.isEmpty()) {
      return Cell.muted(texts.of("hardware.notConnected"));
    }
    boolean known =
        names.stream()
            .allMatch(
                name -> state.envelope().networks().stream().anyMatch(n -> name.equals(n.name())));
    String shownNames = String.join(", ", names);
    return known ? Cell.of(shownNames) : Cell.error(texts.of("hardware.noNetwork", shownNames));
  }

  private Optional<HardwareItem> opened() {
    FormState state = shown;
    return state != null && table.openedProperty().get() instanceof ElementKey key
        ? state.envelope().find(key, HardwareItem.class)
        : Optional.empty();
  }

  private void fill() {
    FormState state = shown;
    opened()
        .ifPresent(item -> {
          if (state != null) {
            field.suggest(
                state.envelope().networks().stream().map(n -> String.valueOf(n.name())).toList());
            network.show(item.connections().isEmpty() ? "" : item.connections().getFirst());
            context.place(network, item.element(), "Connection");
          }
        });
  }

  private void connect(String name) {
    FormState state = shown;
    opened()
        .ifPresent(item -> {
          if (state != null) {
            NetworkConnect.adapter(state.envelope(), item.element().key(), name)
                .ifPresent(context::edit);
          }
        });
  }

  private void reveal() {
    opened().ifPresent(item -> context.session().reveal(item.element().key()));
  }
}
