package ovation.app.hardware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.form.FormContext;
import ovation.app.value.MoreValues;
import ovation.model.edit.DeviceVariants;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * What is set seldom about a device: all its properties that have no field above, of the entry for
 * all options or of one for some.
 */
final class DeviceMore {
  /** The amounts have a line for each entry. */
  private static final Set<String> AMOUNTS =
      Set.of("VirtualQuantity", "Reservation", "Limit", "Weight");

  private final FormContext context;
  private final FieldModel<Integer> entry;
  private final ChoiceFieldRow<Integer> entries;
  private final FieldGrid chooser = new FieldGrid();
  private final MoreValues more;
  private List<HardwareItem> items = List.of();
  private @Nullable HardwareState state;
  private @Nullable Device device;

  DeviceMore(FormContext context) {
    this.context = context;
    entry = new FieldModel<>(context.texts().of("hardware.entry"), 0);
    entry.notInDescriptor().onCommit(this::choose);
    entries = new ChoiceFieldRow<>(entry, List.of(), this::name, context.texts());
    chooser.half(entries);
    more = new MoreValues(context, Set.of()).below(chooser);
  }

  Node node() {
    return more.node();
  }

  void show(HardwareState now, Device shown) {
    state = now;
    device = shown;
    items = DeviceVariants.itemsOf(now.section(), shown);
    List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
    entries.offer(places);
    entry.show(places.contains(entry.value()) ? entry.value() : 0);
    chooser.setVisible(places.size() > 1);
    chooser.setManaged(places.size() > 1);
    more.besides(shownAbove(shown));
    more.show(items.get(entry.value()).element(), now.state());
  }

  /** What an entry alone says has its fields above; of several, each has its own here. */
  private Set<String> shownAbove(Device shown) {
    Set<String> names = new HashSet<>(AMOUNTS);
    if (items.size() > 1) {
      return names;
    }
    ResourceType type = shown.type().orElse(null);
    boolean controller = type != null && type.isController();
    boolean compute = type == ResourceType.PROCESSOR || type == ResourceType.MEMORY;
    names.addAll(List.of("ElementName", "@required"));
    if (!compute) {
      names.add("ResourceSubType");
    }
    if (type != null && type.isNetworkAdapter()) {
      names.addAll(List.of("Connection", "Address", "AutomaticAllocation", "AddressOnParent"));
    } else if (!controller && !compute) {
      names.addAll(List.of("Parent", "AddressOnParent", "HostResource"));
    }
    return names;
  }

  private void choose(int place) {
    entry.show(place);
    HardwareState now = state;
    Device shown = device;
    if (now != null && shown != null) {
      show(now, shown);
    }
  }

  /** Shows the entry that an element is, or is in. */
  void reveal(ElementKey element) {
    for (int i = 0; i < items.size(); i++) {
      if (holds(items.get(i).element(), element)) {
        choose(i);
      }
    }
  }

  private static boolean holds(XmlElement item, ElementKey element) {
    return item.key() == element
        || item.elements().stream().anyMatch(child -> child.key() == element);
  }

  private String name(int place) {
    return place < items.size() ? name(items.get(place)) : "";
  }

  private String name(HardwareItem item) {
    List<String> words = new ArrayList<>();
    words.add(
        HardwareState.isVariant(item)
            ? context.texts().of("hardware.itemFor", String.join(", ", item.configurations()))
            : context.texts().of("hardware.itemForAll"));
    if (item.bound() != null) {
      words.add(item.bound());
    }
    return String.join(" · ", words);
  }
}
