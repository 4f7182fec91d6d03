package ovation.app.hardware;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.Fold;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.Details;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.DeviceVariants;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.ElementKey;

/** The fields below the open device; which ones depends on its kind. */
final class DeviceDetail {
  private final Texts texts;
  private final DeviceModel model;
  private final DeviceMore more;
  private final VariantsView variants;
  private final TitledPane amounts;
  private final VBox node = new VBox(8);
  private final VBox fields = new VBox();
  private @Nullable Object shownKind;
  private boolean withModel;
  private @Nullable SuggestFieldRow subType;
  private @Nullable SuggestFieldRow network;
  private @Nullable SuggestFieldRow address;
  private @Nullable ChoiceFieldRow<String> backing;
  private @Nullable ChoiceFieldRow<String> parent;

  /**
   * The fields.
   *
   * @param copy copies a device by what it is known by in lists
   */
  DeviceDetail(
      FormContext context,
      Consumer<Object> copy,
      Consumer<Object> duplicate,
      Consumer<Object> remove) {
    texts = context.texts();
    model = new DeviceModel(context);
    more = new DeviceMore(context);
    variants = new VariantsView(context);
    amounts = new Fold(texts.of("variant.pane"), variants.node());
    Node foot =
        Details.foot(
            Actions.edit(context, Icon.REMOVE, texts.of("hardware.remove"), () -> on(remove)),
            Actions.flat(Icon.COPY, texts.of("hardware.copy"), () -> on(copy)),
            Actions.edit(
                context, Icon.DUPLICATE, texts.of("hardware.duplicate"), () -> on(duplicate)));
    node.getChildren().addAll(fields, amounts, more.node(), foot);
  }

  Node node() {
    return node;
  }

  private void on(Consumer<Object> action) {
    model.shownDevice().map(HardwareState::id).ifPresent(action);
  }

  void show(HardwareState state, Device device) {
    model.show(state, device);
    boolean disk = device.type().filter(ResourceType::isDisk).isPresent();
    withModel = !disk || !model.subType.value().isEmpty();
    Object kind = List.of(device.type().<Object>map(type -> type).orElse("unknown"), withModel);
    if (!kind.equals(shownKind)) {
      shownKind = kind;
      build(device.type().orElse(null));
      boolean several = DeviceVariants.itemsOf(state.section(), device).size() > 1;
      amounts.setExpanded(several || isCompute(device.type().orElse(null)));
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
    more.show(state, device);
    variants.show(state, device);
  }

  /** Shows the entry of the device that an element is, or is in. */
  void reveal(ElementKey element) {
    more.reveal(element);
  }

  private static boolean isCompute(@Nullable ResourceType type) {
    return type == ResourceType.PROCESSOR || type == ResourceType.MEMORY;
  }

  private void build(@Nullable ResourceType type) {
    boolean adapter = type != null && type.isNetworkAdapter();
    boolean controller = type != null && type.isController();
    boolean compute = isCompute(type);
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
    grid.wide(new CheckFieldRow(model.required, texts.of("hardware.requiredText"), texts));
    fields.getChildren().setAll(grid);
  }
}
