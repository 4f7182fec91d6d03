package ovation.app.hardware;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.disk.DiskDrop;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.model.edit.DeviceVariants;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.MachineFamilies;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The hardware of a system as one deployment option gets it (DSP0243 2.1.1 §8.3). */
public final class HardwareForm implements Form {
  private final FormContext context;
  private final ElementKey section;
  private final ComputeCard compute;
  private final DevicesCard devices;
  private final BusesCard buses;
  private final MachineCard machine;
  private final VendorCard vendor;
  private final Node node;
  private @Nullable String option;
  private @Nullable HardwareState shown;

  /** A form for one hardware section. */
  public HardwareForm(FormContext context, NodeId id) {
    this.context = context;
    section = id.owner();
    compute = new ComputeCard(context, new ComputeModel(context), this::choose);
    devices = new DevicesCard(context);
    buses = new BusesCard(context, devices::open);
    machine = new MachineCard(context);
    vendor = new VendorCard(context);
    node = new Cards(compute.node(), devices.node(), buses.node(), machine.node(), vendor.node());
    new DiskDrop(context).listen(node, section, added -> {});
  }

  @Override
  public Node node() {
    return node;
  }

  private void choose(String chosen) {
    option = chosen;
    HardwareState state = shown;
    if (state != null) {
      show(state.state());
    }
  }

  @Override
  public void show(FormState state) {
    List<Configuration> options = state.envelope().configurations();
    if (options.stream().noneMatch(o -> String.valueOf(o.id()).equals(option))) {
      option = Devices.defaultConfiguration(state.envelope());
    }
    HardwareState now =
        HardwareState.of(state, state.object(VirtualHardwareSection.class, section), option);
    shown = now;
    compute.show(now);
    devices.show(now);
    buses.show(now);
    machine.show(now);
    vendor.show(now);
  }

  @Override
  public String subtitle() {
    HardwareState state = shown;
    if (state == null) {
      return "";
    }
    SystemSettings system = state.section().system();
    String type = system == null ? null : system.virtualSystemType();
    String family =
        type == null || type.isEmpty()
            ? context.texts().of("hardware.anyFamily")
            : MachineFamilies.isVmware(type)
                ? context.texts().of("hardware.vmware", type.replaceAll("vmx-0?", ""))
                : type;
    String label = state.optionLabel();
    return label.isEmpty()
        ? family
        : family + " · " + context.texts().of("hardware.effectiveFor", label);
  }

  @Override
  public void reveal(ElementKey element) {
    HardwareState state = shown;
    if (state != null) {
      deviceOf(state, element).map(HardwareState::id).ifPresent(id -> devices.open(id, element));
      vendor.open(element);
    }
  }

  private static Optional<Device> deviceOf(HardwareState state, ElementKey element) {
    return state.devices().stream()
        .filter(device ->
            DeviceVariants.itemsOf(state.section(), device).stream()
                .anyMatch(item -> holds(item.element(), element)))
        .findFirst();
  }

  private static boolean holds(XmlElement root, ElementKey element) {
    return root.key() == element || root.elements().stream().anyMatch(e -> holds(e, element));
  }
}
