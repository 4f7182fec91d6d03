package ovation.app.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import ovation.app.form.Remark;
import ovation.app.outline.NodeId;
import ovation.app.table.Column;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** The networks of the appliance (DSP0243 2.1.1 §9.2), as a table and as a diagram. */
public final class NetworkForm implements Form {
  private static final int MOST_LINKS = 40;
  private static final int MOST_ITEMS = 30;

  private final FormContext context;
  private final Texts texts;
  private final NetworkModel model;
  private final RowTable table;
  private final DiagramCard diagram;
  private final AdaptersCard adaptersCard;
  private final EmptyState empty;
  private final Remark remark;
  private final FlowPane adapters = new FlowPane(12, 4);
  private final MenuButton connect = new MenuButton();
  private final MenuButton remove = new MenuButton();
  private final Node node;
  private Runnable subtitle = () -> {};

  /** The form of all networks. */
  public NetworkForm(FormContext context, NodeId id) {
    this.context = context;
    texts = context.texts();
    model = new NetworkModel(context);
    remark = new Remark(texts);
    table =
        new RowTable(
            List.of(
                Column.growing(texts.of("network.columnName"), 140),
                Column.growing(texts.of("network.columnDescription"), 240),
                Column.growing(texts.of("network.columnSystems"), 160)),
            texts,
            true);
    table.setDetail(detail());
    table.onRemove(this::askRemoval);
    table
        .openedProperty()
        .addListener((o, old, key) -> {
          model.open(key instanceof ElementKey element ? element : null);
          showDetail();
        });
    diagram = new DiagramCard(context, new Diagram());
    adaptersCard = new AdaptersCard(context);
    empty =
        new EmptyState(
            Icon.NETWORK,
            texts.of("network.none"),
            texts.of("network.noneHelp"),
            Actions.edit(context, Icon.ADD, texts.of("network.add"), this::add));
    Card list =
        new Card(texts.of("network.card"), new VBox(remark, table, empty))
            .actions(Actions.edit(context, Icon.ADD, texts.of("network.add"), this::add));
    node = new Cards(list, diagram.node(), adaptersCard.node());
  }

  private Node detail() {
    FieldGrid grid =
        new FieldGrid()
            .wide(new TextFieldRow(model.name, texts))
            .wide(new TextFieldRow(model.description, texts));
    Label title = new Label(texts.of("network.adapters"));
    title.getStyleClass().add("ov-field-label");
    title.setMinWidth(FieldGrid.LABEL);
    adapters.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(adapters, Priority.ALWAYS);
    HBox users = new HBox(16, title, adapters);
    users.getStyleClass().add("ov-detail-line");
    quiet(connect, Icon.ADD, "network.connect");
    quiet(remove, Icon.REMOVE, "network.remove");
    return new VBox(grid, users, Details.foot(remove, connect));
  }

  private void quiet(MenuButton button, Icon icon, String key) {
    button.setText(texts.of(key));
    button.setMnemonicParsing(false);
    button.setGraphic(icon.node(14));
    button.getStyleClass().addAll("flat", "ov-no-arrow");
    button.disableProperty().bind(context.session().lockedProperty());
  }

  private void add() {
    model.add(table::openToType);
  }

  /** A network that nothing is on goes at once; otherwise it is asked what becomes of the rest. */
  private void askRemoval(Object key) {
    if (context.session().lockedProperty().get()) {
      return;
    }
    if (!model.removeUnused(key)) {
      table.open(key);
      remark.say(texts.of("network.askRemoval", model.adapters().size()));
      remove.requestFocus();
      remove.show();
    }
  }

  private void showDetail() {
    remark.say("");
    showAdapters();
    connect.getItems().setAll(connections());
    connect.setVisible(!connect.getItems().isEmpty());
    remove.getItems().setAll(removals());
    diagram.select(model.openedName());
  }

  private List<MenuItem> connections() {
    List<MenuItem> items = new ArrayList<>();
    for (VirtualSystem system : model.unconnected(MOST_ITEMS)) {
      items.add(item(system.displayName(), Icon.SYSTEM, () -> model.connect(system)));
    }
    return items;
  }

  private List<MenuItem> removals() {
    List<MenuItem> items = new ArrayList<>();
    int count = model.adapters().size();
    if (count == 0) {
      items.add(item(texts.of("network.remove"), Icon.REMOVE, model::removeAlone));
      return items;
    }
    items.add(item(texts.of("network.removeKeep", count), Icon.NIC, model::removeAndDisconnect));
    items.add(item(texts.of("network.removeAll", count), Icon.REMOVE, model::removeWithAdapters));
    Menu merge = new Menu(texts.of("network.removeMerge"), Icon.NETWORK.node());
    for (String other : model.others()) {
      if (merge.getItems().size() < MOST_ITEMS) {
        merge.getItems().add(item(other, Icon.NETWORK, () -> model.merge(other)));
      }
    }
    merge.setDisable(merge.getItems().isEmpty());
    items.add(merge);
    return items;
  }

  private static MenuItem item(String label, Icon icon, Runnable action) {
    MenuItem item = new MenuItem(label, icon.node());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void showAdapters() {
    List<Node> links = new ArrayList<>();
    List<NetworkGraph.Link> all = model.adapters();
    for (NetworkGraph.Link link : all.subList(0, Math.min(all.size(), MOST_LINKS))) {
      String text = texts.of("network.adapterOf", link.adapter(), link.system().displayName());
      links.add(Actions.link(text, () -> context.session().reveal(link.item())));
    }
    if (all.size() > MOST_LINKS) {
      links.add(muted(texts.of("disk.moreUsers", all.size() - MOST_LINKS)));
    }
    if (links.isEmpty()) {
      links.add(muted(texts.of("network.unused")));
    }
    adapters.getChildren().setAll(links);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("ov-muted");
    return label;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    model.show(state, this::refresh);
    boolean any = !state.envelope().networks().isEmpty();
    table.setVisible(any);
    table.setManaged(any);
    empty.show(!any);
    adaptersCard.show(state);
  }

  private void refresh() {
    table.show(model.rows());
    showDetail();
    diagram.show(model.graph());
    subtitle.run();
  }

  @Override
  public void onSubtitle(Runnable changed) {
    subtitle = changed;
  }

  @Override
  public String subtitle() {
    return texts.of("network.subtitle", model.rows().size(), model.graph().links().size());
  }

  @Override
  public void reveal(ElementKey element) {
    table.open(model.networkOf(element));
  }

  /** What is chosen and drawn in the diagram. */
  private final class Diagram implements NetworkDiagram.Handler {
    @Override
    public void openNetwork(String name) {
      model.keyOf(name).ifPresentOrElse(table::open, () -> model.declare(name));
    }

    @Override
    public void openElement(ElementKey element) {
      context.session().reveal(element);
    }

    @Override
    public void connectSystem(VirtualSystem system, String network) {
      edit(model.connection(system, network));
    }

    @Override
    public void connectAdapter(ElementKey item, String network) {
      edit(model.move(item, network));
    }

    private void edit(Optional<Edit> edit) {
      if (!context.session().lockedProperty().get()) {
        edit.ifPresent(context::edit);
      }
    }
  }
}
