package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ovation.app.field.Tip;
import ovation.app.field.WrappedLabel;
import ovation.icons.Icon;
import ovation.model.hardware.Bus;

/**
 * One bus on the screen: a row of places. A place that is taken opens its device, a free one says
 * what can be put there; devices are dragged from place to place.
 */
final class BusStrip extends VBox {
  private static final double NAME = 168;
  private static final double SLOT = 40;

  private final BusView view;
  private final Consumer<Object> open;
  private final BiConsumer<Node, Integer> offer;
  private final Drop drop;

  /** What happens when a device is dropped on a place. */
  interface Drop {
    /** Whether it may be dropped there. */
    boolean accepts(String device, Bus bus, int address);

    /** Puts it there. */
    void put(String device, Bus bus, int address);
  }

  /**
   * A strip.
   *
   * @param open opens the controller or a device
   * @param offer shows at a node what can be put on a free place
   */
  BusStrip(BusView view, Consumer<Object> open, BiConsumer<Node, Integer> offer, Drop drop) {
    super(4);
    this.view = view;
    this.open = open;
    this.offer = offer;
    this.drop = drop;
    getStyleClass().add("ov-bus");
    Label title = new Label(view.title());
    title.setMnemonicParsing(false);
    title.setMinWidth(NAME);
    title.setMaxWidth(NAME);
    Tip.on(title, view.title());
    Label rest = new WrappedLabel("ov-muted");
    rest.setText(view.rest());
    rest.getStyleClass().add("ov-small");
    rest.setMaxWidth(NAME);
    VBox name = new VBox(2, title, rest);
    name.setMinWidth(NAME);
    name.setMaxWidth(NAME);
    FlowPane slots = new FlowPane(4, 4);
    HBox.setHgrow(slots, Priority.ALWAYS);
    view.slots().forEach(slot -> slots.getChildren().add(button(slot)));
    slots.addEventHandler(KeyEvent.KEY_PRESSED, event -> walk(slots, event));
    HBox row = new HBox(16, name, slots);
    row.setAlignment(Pos.TOP_LEFT);
    getChildren().add(row);
    view.complaints().forEach(text -> getChildren().add(complaint(text)));
  }

  private Button button(BusView.Slot slot) {
    Button button = new Button(Integer.toString(slot.address()));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("ov-slot");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setGraphicTextGap(2);
    button.setMinSize(SLOT, SLOT);
    button.setPrefSize(SLOT, SLOT);
    button.setMaxSize(SLOT, SLOT);
    button.pseudoClassStateChanged(
        PseudoClass.getPseudoClass(slot.state().name().toLowerCase(Locale.ROOT)), true);
    boolean shows = slot.state() != BusView.State.FREE && slot.state() != BusView.State.OWN;
    if (shows) {
      boolean wrong = slot.state() == BusView.State.CONFLICT;
      button.setGraphic((wrong ? Icon.WARNING : slot.icon()).node(14));
    }
    button.setAccessibleText(view.title() + ", " + slot.spoken());
    Tip.on(button, slot.spoken());
    switch (slot.state()) {
      case FREE -> button.setOnAction(event -> offer.accept(button, slot.address()));
      case OWN ->
          button.setOnAction(event -> open.accept(HardwareState.id(view.bus().controller())));
      default -> button.setOnAction(event -> slot.device().ifPresent(open));
    }
    drag(button, slot);
    return button;
  }

  private void drag(Button button, BusView.Slot slot) {
    if (slot.device().orElse(null) instanceof String id) {
      button.setOnDragDetected(event -> {
        button.startDragAndDrop(TransferMode.MOVE).setContent(DeviceDrag.of(id));
        event.consume();
      });
    }
    button.setOnDragOver(event -> {
      boolean fits =
          DeviceDrag.in(event.getDragboard())
              .filter(device -> drop.accepts(device, view.bus(), slot.address()))
              .isPresent();
      if (fits) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    button.setOnDragDropped(event -> {
      DeviceDrag.in(event.getDragboard())
          .ifPresent(device -> drop.put(device, view.bus(), slot.address()));
      event.setDropCompleted(true);
      event.consume();
    });
  }

  private static void walk(FlowPane slots, KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    List<Node> all = new ArrayList<>(slots.getChildren());
    int next = all.indexOf(event.getTarget()) + step;
    if (step != 0 && next >= 0 && next < all.size()) {
      all.get(next).requestFocus();
      event.consume();
    }
  }

  private static Node complaint(String text) {
    Label words = new WrappedLabel("ov-err");
    words.setText(text);
    words.getStyleClass().add("ov-small");
    HBox icon = new HBox(Icon.ERROR.node(14));
    icon.getStyleClass().add("ov-err");
    HBox row = new HBox(8, icon, words);
    row.getStyleClass().add("ov-bus-complaint");
    return row;
  }
}
