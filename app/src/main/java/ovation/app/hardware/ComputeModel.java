package ovation.app.hardware;

import static ovation.app.form.Filler.given;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.VmwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.Units;
import ovation.model.xml.XmlElement;

/** Processors, memory, hardware version and firmware, for the option that is looked at. */
final class ComputeModel {
  /** The platform decides, because the descriptor does not say. */
  static final String ANY = "";

  static final String BIOS = "bios";
  static final String EFI = "efi";
  static final String SECURE = "efi+secure";

  private static final long MIB = 1L << 20;

  final FieldModel<String> cpus;
  final FieldModel<String> cores;
  final FieldModel<String> memory;
  final FieldModel<String> family;
  final FieldModel<String> firmware;

  private final FormContext context;
  private final Texts texts;
  private @Nullable HardwareState shown;

  ComputeModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    cpus = context.field("hardware.cpus", "");
    cores = context.field("hardware.cores", "");
    memory = context.field("hardware.memory", "");
    family = context.field("hardware.family", "");
    firmware = context.field("hardware.firmware", ANY);
    cpus.check(this::countable).onCommit(this::setCpus);
    cores
        .check(text -> text.isEmpty() ? Optional.empty() : countable(text))
        .onCommit(this::setCores);
    memory.check(this::wholeMebibytes).onCommit(this::setMemory);
    family.onCommit(
        text -> with(s -> context.edit(HardwareEdits.setSystemType(s.section(), text))));
    firmware.onCommit(this::setFirmware);
  }

  private Optional<String> countable(String text) {
    return Units.number(text).filter(number -> number.signum() > 0).isPresent()
        ? Optional.empty()
        : Optional.of(texts.of("hardware.atLeastOne"));
  }

  private Optional<String> wholeMebibytes(String text) {
    Optional<Long> bytes = bytes(text);
    return bytes.isPresent() && bytes.get() > 0 && bytes.get() % MIB == 0
        ? Optional.empty()
        : Optional.of(texts.of("hardware.wholeMebibytes"));
  }

  private static Optional<Long> bytes(String text) {
    return Units.bytes(text, null);
  }

  private void with(Consumer<HardwareState> action) {
    HardwareState state = shown;
    if (state != null) {
      action.accept(state);
    }
  }

  private void setCpus(String text) {
    Units.number(text)
        .filter(number -> number.bitLength() < 32)
        .ifPresent(number ->
            with(s ->
                context.edit(HardwareEdits.setCpus(s.section(), s.option(), number.longValue()))));
  }

  private void setMemory(String text) {
    bytes(text)
        .ifPresent(size ->
            with(s -> context.edit(HardwareEdits.setMemory(s.section(), s.option(), size))));
  }

  private void setCores(String text) {
    with(s ->
        s.first(ResourceType.PROCESSOR)
            .map(cpu -> coresItem(cpu).orElse(cpu.items().getFirst()))
            .ifPresent(
                item -> context.edit(VmwareEdits.setCoresPerSocket(item, Filler.orNothing(text)))));
  }

  private void setFirmware(String choice) {
    if (!choice.equals(ANY)) {
      boolean secure = choice.equals(SECURE);
      String plain = secure ? EFI : choice;
      with(s -> context.edit(VmwareEdits.setFirmware(s.section(), plain, secure)));
    } else {
      with(s ->
          context.edit(
              VmwareEdits.setConfig(
                  texts.sentence("hardware.forgetFirmware"), s.section(), "firmware", null)));
    }
  }

  /** Whether cores of a socket can be said: a VMware system, or one that says it already. */
  boolean hasCores() {
    HardwareState state = shown;
    return state != null
        && state.first(ResourceType.PROCESSOR).isPresent()
        && (!cores.value().isEmpty() || isVmware(state));
  }

  private static boolean isVmware(HardwareState state) {
    SystemSettings system = state.section().system();
    return system != null && MachineFamilies.isVmware(system.virtualSystemType());
  }

  /** Whether the firmware can be said: a VMware system, or one that says it already. */
  boolean hasFirmware() {
    HardwareState state = shown;
    return state != null && (!firmware.value().equals(ANY) || isVmware(state));
  }

  /** What can be chosen as firmware. */
  static List<String> firmwares() {
    return List.of(BIOS, EFI, SECURE, ANY);
  }

  /** How a firmware reads. */
  String firmwareName(String choice) {
    return switch (choice) {
      case ANY -> texts.of("hardware.firmwareAny");
      case BIOS -> "BIOS";
      case EFI -> "UEFI";
      case SECURE -> texts.of("hardware.firmwareSecure");
      default -> choice;
    };
  }

  void show(HardwareState state) {
    shown = state;
    Filler filler = new Filler(context, state.state());
    Optional<Device> cpu = state.first(ResourceType.PROCESSOR);
    Optional<Device> ram = state.first(ResourceType.MEMORY);
    quantity(
        cpus, state, filler, cpu, device -> given(device.value(HardwareItem::virtualQuantity)));
    quantity(memory, state, filler, ram, ComputeModel::memoryValue);
    String sockets = showCores(state, filler, cpu);
    cpus.help(join(sockets, scope(state, cpu)));
    boolean unclear = ram.filter(device -> device.bytes().isEmpty()).isPresent();
    String asGiven = unclear ? texts.of("hardware.memoryAsGiven") : "";
    memory.help(join(asGiven, scope(state, ram)));
    showFamily(state, filler);
    showFirmware(state, filler);
  }

  private static void quantity(
      FieldModel<String> field,
      HardwareState state,
      Filler filler,
      Optional<Device> device,
      Function<Device, String> value) {
    String now = device.map(value).orElse("");
    String before = device.flatMap(state::saved).map(value).orElse(now);
    field.show(now, before);
    device.ifPresent(d ->
        filler.place(
            field,
            d.source(HardwareItem::virtualQuantity).orElse(d.items().getLast()).element(),
            "VirtualQuantity"));
  }

  /** Bytes in decimal where they can be told, else number and unit as they stand there. */
  static String memoryValue(Device device) {
    return device
        .bytes()
        .map(bytes -> Long.toString(bytes))
        .orElseGet(() -> {
          String number = given(device.value(HardwareItem::virtualQuantity));
          String units = given(device.value(HardwareItem::allocationUnits));
          return Units.number(number).isPresent() ? (number + " " + units).strip() : number;
        });
  }

  private String scope(HardwareState state, Optional<Device> device) {
    if (state.option() == null || device.isEmpty()) {
      return "";
    }
    HardwareItem item =
        device.get().source(HardwareItem::virtualQuantity).orElse(device.get().items().getLast());
    return HardwareState.isVariant(item) && item.configurations().size() == 1
        ? texts.of("hardware.onlyFor", state.optionLabel())
        : HardwareState.isVariant(item)
            ? texts.of("hardware.forOptions", String.join(", ", item.configurations()))
            : texts.of("hardware.forAll");
  }

  private static String join(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " · " + second;
  }

  private static Optional<HardwareItem> coresItem(Device cpu) {
    return cpu.items().reversed().stream()
        .filter(item -> VmwareEdits.coresPerSocket(item).isPresent())
        .findFirst();
  }

  private static String coresOf(Device cpu) {
    return coresItem(cpu)
        .flatMap(VmwareEdits::coresPerSocket)
        .map(element -> element.text().strip())
        .orElse("");
  }

  private String showCores(HardwareState state, Filler filler, Optional<Device> cpu) {
    String now = cpu.map(ComputeModel::coresOf).orElse("");
    cores.show(now, cpu.flatMap(state::saved).map(ComputeModel::coresOf).orElse(now));
    cpu.flatMap(ComputeModel::coresItem)
        .ifPresent(item -> filler.place(cores, item.element(), "CoresPerSocket"));
    long total = cpu.flatMap(Device::quantity).orElse(0L);
    long each = Units.number(now).filter(n -> n.bitLength() < 32).map(Number::longValue).orElse(0L);
    if (total == 0 || each == 0) {
      return "";
    }
    if (total % each != 0) {
      cores.showProblem(
          FieldProblem.warning(
              texts.of("hardware.uneven", Long.toString(total), Long.toString(each))));
      return "";
    }
    return texts.of("hardware.sockets", total / each, each);
  }

  private void showFamily(HardwareState state, Filler filler) {
    SystemSettings system = state.section().system();
    if (system == null) {
      family.show("");
      family.help(texts.of("hardware.familyNone"));
      return;
    }
    filler.text(
        family,
        SystemSettings.class,
        system,
        "VirtualSystemType",
        SystemSettings::virtualSystemType);
    family.help(MachineFamilies.meanings(system.virtualSystemType()).orElse(""));
  }

  private void showFirmware(HardwareState state, Filler filler) {
    String now = firmwareOf(state.section());
    firmware.show(
        now,
        filler
            .saved(VirtualHardwareSection.class, state.section())
            .map(ComputeModel::firmwareOf)
            .orElse(now));
    Optional<XmlElement> config = VmwareEdits.config(state.section(), "firmware");
    firmware.rawProperty().set(config.map(XmlElement::source).orElse(""));
    config.ifPresent(
        element -> firmware.onShowSource(() -> context.source().accept(element.key())));
  }

  private static String firmwareOf(VirtualHardwareSection section) {
    String value = given(VmwareEdits.configValue(section, "firmware"));
    boolean secure =
        "true".equals(VmwareEdits.configValue(section, "bootOptions.efiSecureBootEnabled"));
    return value.equals(EFI) && secure ? SECURE : value;
  }
}
