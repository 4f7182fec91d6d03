package ovation.app.network;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Details;
import ovation.app.form.EmptyState;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;

/** The networks of the appliance (DSP0243 2.1.1 §9.2), as a table and as a diagram. */
public final class NetworkForm implements Form {
  /** A drawing of more systems than these shows nothing any more. */
  private static final int MOST_DRAWN = 60;

  private static final int MOST_LINKS = 40;

  private final ScrollPane scroll;
  private final EmptyState undrawn;
  private final FormContext context;
  private final Texts texts;
  private final NetworkModel model;
  private final RowTable table;
  private final NetworkDiagram diagram;
  private final EmptyState empty;
  private final Card diagramCard;
  private final FlowPane adapters = new FlowPane(12, 4);
  private final Label adaptersTitle = new Label();
  private final Node node;

  /** The form of all networks. */
  public NetworkForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new NetworkModel(context);
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("network.columnName"), 140),
                Column.growing(texts.of("network.columnDescription"), 240),
                Column.growing(texts.of("network.columnSystems"), 160)),
            texts,
            true);
    table.setDetail(detail());
    table.onRemove(model::remove);
    table
        .openedProperty()
        .addListener((o, old, key) -> {
          model.open(key instanceof ElementKey element ? element : null);
          showAdapters();
        });
    diagram = new NetworkDiagram(texts, this::openNetwork, context.session()::reveal);
    empty =
        new EmptyState(
            Icon.NETWORK,
            texts.of("network.none"),
            texts.of("network.noneHelp"),
            Actions.edit(context, Icon.ADD, texts.of("network.add"), this::add));
    Card list =
        new Card(texts.of("network.card"), new VBox(table, empty))
            .actions(Actions.edit(context, Icon.ADD, texts.of("network.add"), this::add));
    scroll = new ScrollPane(diagram);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("ov-diagram-scroll");
    undrawn =
        new EmptyState(
            Icon.NETWORK, texts.of("network.undrawn"), texts.of("network.undrawnHelp", MOST_DRAWN));
    diagramCard = new Card(texts.of("network.diagram"), new VBox(scroll, undrawn));
    node = new Cards(list, diagramCard);
  }

  private Node detail() {
    FieldGrid grid =
        new FieldGrid()
            .wide(new TextFieldRow(model.name, texts))
            .wide(new TextFieldRow(model.description, texts));
    adaptersTitle.getStyleClass().add("ov-field-label");
    adaptersTitle.setText(texts.of("network.adapters"));
    adaptersTitle.setMinWidth(112);
    adapters.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(adapters, Priority.ALWAYS);
    HBox users = new HBox(16, adaptersTitle, adapters);
    users.getStyleClass().add("ov-detail-line");
    Node foot = Details.removeFoot(context, table, texts.of("network.remove"), model::remove);
    return new VBox(grid, users, foot);
  }

  private void add() {
    model.add(key -> {
      table.open(key);
      table.focus(key);
    });
  }

  private void openNetwork(String name) {
    model.keyOf(name).ifPresentOrElse(table::open, () -> model.declare(name));
  }

  private void showAdapters() {
    List<Node> links = new ArrayList<>();
    List<NetworkGraph.Link> all = model.adapters();
    for (NetworkGraph.Link link : all.subList(0, Math.min(all.size(), MOST_LINKS))) {
      String text = texts.of("network.adapterOf", link.adapter(), link.system().displayName());
      links.add(Actions.link(text, () -> context.session().reveal(link.item())));
    }
    if (all.size() > MOST_LINKS) {
      Label more = new Label(texts.of("disk.moreUsers", all.size() - MOST_LINKS));
      more.getStyleClass().add("ov-muted");
      links.add(more);
    }
    if (links.isEmpty()) {
      Label none = new Label(texts.of("network.unused"));
      none.getStyleClass().add("ov-muted");
      links.add(none);
    }
    adapters.getChildren().setAll(links);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state);
    boolean any = !state.envelope().networks().isEmpty();
    table.setVisible(any);
    table.setManaged(any);
    empty.show(!any);
    table.show(model.rows());
    showAdapters();
    NetworkGraph graph = model.graph();
    int systems = graph.systems().size();
    boolean drawn = systems <= MOST_DRAWN;
    diagram.show(drawn ? graph : NetworkGraph.EMPTY);
    scroll.setVisible(drawn);
    scroll.setManaged(drawn);
    undrawn.show(!drawn);
    boolean connected = !graph.rails().isEmpty() && systems > 0;
    diagramCard.setVisible(connected);
    diagramCard.setManaged(connected);
  }

  @Override
  public String subtitle() {
    return texts.of("network.subtitle", model.rows().size(), model.graph().links().size());
  }

  @Override
  public void reveal(ElementKey element) {
    table.open(element);
  }
}
