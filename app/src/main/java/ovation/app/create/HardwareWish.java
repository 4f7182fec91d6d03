package ovation.app.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ovation.app.field.FieldModel;
import ovation.app.text.Texts;
import ovation.model.edit.HardwareProfile;
import ovation.model.hardware.MachineFamilies;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.model.vendor.Firmware;

/** The hardware that every system of a new appliance gets. */
public final class HardwareWish {
  private static final long GIB = 1L << 30;
  private static final int MOST_CPUS = 1024;

  /** What a system starts with; only VMware's families say it in the descriptor. */
  public enum Start {
    AS_PLATFORM,
    BIOS,
    UEFI,
    SECURE;

    Optional<Firmware> firmware() {
      return switch (this) {
        case AS_PLATFORM -> Optional.empty();
        case BIOS -> Optional.of(Firmware.BIOS);
        case UEFI, SECURE -> Optional.of(Firmware.EFI);
      };
    }
  }

  private final Texts texts;
  private final FieldModel<String> cpus;
  private final FieldModel<String> memory;
  private final FieldModel<String> networks;
  private final FieldModel<Optional<TargetPlatform>> target;
  private final FieldModel<Start> start;

  HardwareWish(Texts texts) {
    this.texts = texts;
    cpus = field("new.cpus", "1");
    cpus.check(typed -> number(typed).isPresent() ? Optional.empty() : refused("new.cpusRefused"));
    memory = field("new.memory", Long.toString(2 * GIB));
    networks = field("new.networks", "VM Network");
    networks.help(texts.of("new.networksHelp"));
    target = field("new.target", Optional.empty());
    start = field("new.firmware", Start.AS_PLATFORM);
    target.onCommit(chosen -> {
      target.show(chosen);
      follow();
    });
    follow();
  }

  private <T> FieldModel<T> field(String key, T initial) {
    FieldModel<T> field = new FieldModel<>(texts.of(key), initial).notInDescriptor();
    return field.onCommit(field::show);
  }

  private Optional<String> refused(String key) {
    return Optional.of(texts.of(key));
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("[0-9]{1,4}")
        ? Optional.of(Integer.parseInt(typed)).filter(n -> n >= 1 && n <= MOST_CPUS)
        : Optional.empty();
  }

  /** The firmware is the platform's favourite, if its machines say theirs at all. */
  private void follow() {
    boolean said = MachineFamilies.isVmware(profile().systemType());
    start.enabledProperty().set(said);
    start.help(said ? "" : texts.of("new.firmwareNot"));
    boolean efi = target.value().filter(t -> "efi".equals(t.choices().firmware())).isPresent();
    if (!said) {
      start.show(Start.AS_PLATFORM);
    } else if (efi) {
      start.show(Start.UEFI);
    }
  }

  /** The platforms to choose from; nothing stands for what most of them take. */
  public List<Optional<TargetPlatform>> targets() {
    List<Optional<TargetPlatform>> all = new ArrayList<>();
    all.add(Optional.empty());
    Targets.builtIn().stream()
        .filter(TargetPlatform::takesPackages)
        .forEach(platform -> all.add(Optional.of(platform)));
    return all;
  }

  HardwareProfile profile() {
    return target.value().map(TargetPlatform::hardware).orElse(HardwareProfile.COMMON);
  }

  int count() {
    return number(cpus.value()).orElse(1);
  }

  long bytes() {
    return Long.parseLong(memory.value());
  }

  /** The networks, each once. */
  List<String> names() {
    return Arrays.stream(networks.value().split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** How many virtual CPUs. */
  public FieldModel<String> cpus() {
    return cpus;
  }

  /** The memory in bytes. */
  public FieldModel<String> memory() {
    return memory;
  }

  /** The networks that adapters are connected to, separated by commas; empty for none. */
  public FieldModel<String> networks() {
    return networks;
  }

  /** Whose hardware is chosen. */
  public FieldModel<Optional<TargetPlatform>> target() {
    return target;
  }

  /** What the systems start with. */
  public FieldModel<Start> start() {
    return start;
  }
}
