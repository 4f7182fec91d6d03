package ovation.app.hardware;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;

/** The fields below the open device; which ones depends on its kind. */
final class DeviceDetail {
  private final Texts texts;
  private final DeviceModel model;
  private final RawProperties raw;
  private final VBox node = new VBox(8);
  private final VBox fields = new VBox();
  private @Nullable Object shownKind;
  private boolean withModel;
  private @Nullable SuggestFieldRow subType;
  private @Nullable SuggestFieldRow network;
  private @Nullable SuggestFieldRow address;
  private @Nullable ChoiceFieldRow<String> backing;
  private @Nullable ChoiceFieldRow<String> parent;

  DeviceDetail(FormContext context) {
    texts = context.texts();
    model = new DeviceModel(context);
    raw = new RawProperties(context);
    TitledPane all = new TitledPane(texts.of("hardware.allProperties"), raw.node());
    all.setExpanded(false);
    all.setAnimated(false);
    all.setMnemonicParsing(false);
    all.getStyleClass().add("ov-disclosure");
    Button remove = new Button(texts.of("hardware.remove"), Icon.REMOVE.node());
    remove.getStyleClass().add("flat");
    remove.disableProperty().bind(context.session().brokenProperty());
    remove.setOnAction(event -> model.remove());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(8, space, remove);
    foot.getStyleClass().add("ov-detail-foot");
    foot.setAlignment(Pos.CENTER_RIGHT);
    node.getChildren().addAll(fields, all, foot);
  }

  Node node() {
    return node;
  }

  void remove() {
    model.remove();
  }

  void show(HardwareState state, Device device) {
    model.show(state, device);
    boolean disk = device.type().filter(ResourceType::isDisk).isPresent();
    withModel = !disk || !model.subType.value().isEmpty();
    Object kind = List.of(device.type().<Object>map(type -> type).orElse("unknown"), withModel);
    if (!kind.equals(shownKind)) {
      shownKind = kind;
      build(device.type().orElse(null));
    }
    if (subType != null) {
      subType.suggest(model.subTypes());
    }
    if (network != null) {
      network.suggest(model.networks());
    }
    if (address != null) {
      address.suggest(model.addresses());
    }
    if (backing != null) {
      backing.offer(model.backings());
    }
    if (parent != null) {
      parent.offer(model.parents());
    }
    raw.show(state, device);
  }

  private void build(@Nullable ResourceType type) {
    boolean adapter = type != null && type.isNetworkAdapter();
    boolean controller = type != null && type.isController();
    boolean compute = type == ResourceType.PROCESSOR || type == ResourceType.MEMORY;
    subType =
        compute || !withModel ? null : new SuggestFieldRow(model.subType, model.subTypes(), texts);
    network = adapter ? new SuggestFieldRow(model.network, model.networks(), texts) : null;
    address =
        controller || compute ? null : new SuggestFieldRow(model.address, model.addresses(), texts);
    backing =
        controller || compute || adapter
            ? null
            : new ChoiceFieldRow<>(model.backing, model.backings(), model::backingName, texts);
    parent =
        controller || compute || adapter
            ? null
            : new ChoiceFieldRow<>(model.parent, model.parents(), model::parentName, texts);
    FieldGrid grid = new FieldGrid();
    TextFieldRow name = new TextFieldRow(model.name, texts);
    if (subType != null) {
      grid.pair(name, subType);
    } else {
      grid.wide(name);
    }
    if (network != null && address != null) {
      grid.pair(
          network, new TextFieldRow(model.mac, texts).prompt(texts.of("hardware.macByPlatform")));
      grid.pair(
          new CheckFieldRow(model.connected, texts.of("hardware.connectedText"), texts), address);
    } else if (parent != null && address != null) {
      grid.pair(parent, address);
    }
    if (backing != null) {
      grid.wide(backing);
    }
    fields.getChildren().setAll(grid);
  }
}
