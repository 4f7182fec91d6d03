package ovation.model.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.XmlElement;

/**
 * What the extensions of all vendors say about one system, in one vocabulary. Where several say the
 * same thing, VMware's word counts, then XenServer's, VirtualBox's and oVirt's. What nobody says is
 * empty: defaults are up to the product that reads it. Values that cannot be read count as not
 * said; nothing here throws.
 */
public final class VendorSettings {

  private final VirtualSystem system;
  private final @Nullable Envelope envelope;
  private final List<Setting> settings;
  private final List<XenSetting> xen;
  private final Optional<VirtualBoxMachine> virtualBox;
  private final Optional<OvirtSystem> ovirt;

  private VendorSettings(VirtualSystem system, @Nullable Envelope envelope) {
    this.system = system;
    this.envelope = envelope;
    List<VirtualHardwareSection> hardware = system.hardware();
    this.settings = hardware.stream().flatMap(section -> Setting.of(section).stream()).toList();
    this.xen = hardware.stream().flatMap(section -> XenSetting.of(section).stream()).toList();
    this.virtualBox = VirtualBoxMachine.of(system);
    this.ovirt = OvirtSystem.of(system);
  }

  /** What is said in a system itself; its processors without any deployment option. */
  public static VendorSettings of(VirtualSystem system) {
    return new VendorSettings(system, null);
  }

  /** What is said in a system and, for it, in the envelope; with the default deployment option. */
  public static VendorSettings of(Envelope envelope, VirtualSystem system) {
    return new VendorSettings(system, envelope);
  }

  private Stream<HardwareItem> items() {
    return system.hardware().stream().flatMap(section -> section.items().stream());
  }

  /** VMware's settings of the hardware sections, as written. */
  public List<Setting> settings() {
    return settings;
  }

  /** VMware's settings of single devices, as written. */
  public List<Setting> deviceSettings() {
    return items().flatMap((HardwareItem item) -> Setting.of(item).stream()).toList();
  }

  /** XenServer's settings, as written. */
  public List<XenSetting> xenSettings() {
    return xen;
  }

  /** VirtualBox's own description of the machine. */
  public Optional<VirtualBoxMachine> virtualBox() {
    return virtualBox;
  }

  /** What oVirt adds. */
  public Optional<OvirtSystem> ovirt() {
    return ovirt;
  }

  /** The {@code vmw:Config} of that key, without regard to case. */
  public Optional<Setting> config(String key) {
    return setting(SettingKind.CONFIG, key);
  }

  /** The {@code vmw:ExtraConfig} of that key, without regard to case. */
  public Optional<Setting> extraConfig(String key) {
    return setting(SettingKind.EXTRA_CONFIG, key);
  }

  private Optional<Setting> setting(SettingKind kind, String key) {
    return settings.stream()
        .filter(setting -> setting.kind() == kind && setting.key().equalsIgnoreCase(key))
        .findFirst();
  }

  private Optional<String> value(SettingKind kind, String key) {
    return setting(kind, key).map(Setting::value);
  }

  /** What the machine starts with. */
  public Optional<Firmware> firmware() {
    return value(SettingKind.CONFIG, "firmware")
        .or(() -> value(SettingKind.EXTRA_CONFIG, "firmware"))
        .flatMap(Firmware::of)
        .or(() -> xen.stream().flatMap(setting -> setting.firmware().stream()).findFirst())
        .or(() -> virtualBox.map(VirtualBoxMachine::firmware))
        .or(() -> ovirt.flatMap(OvirtSystem::firmware));
  }

  /** Whether the machine starts only signed systems. */
  public Optional<Boolean> secureBoot() {
    return value(SettingKind.CONFIG, "bootOptions.efiSecureBootEnabled")
        .or(() -> value(SettingKind.EXTRA_CONFIG, "uefi.secureBoot.enabled"))
        .flatMap(Elements::flag)
        .or(() -> platform("secureboot").flatMap(Elements::flag))
        .or(() -> virtualBox.map(VirtualBoxMachine::secureBoot))
        .or(() -> ovirt.flatMap(OvirtSystem::secureBoot));
  }

  /** Whether the machine has a virtual Trusted Platform Module. */
  public boolean virtualTpm() {
    boolean item =
        items()
            .map(HardwareItem::resourceSubType)
            .anyMatch(type -> type != null && type.toLowerCase(Locale.ROOT).contains("vtpm"));
    return item
        || virtualBox.map(VirtualBoxMachine::tpm).isPresent()
        || platform("vtpm").flatMap(Elements::flag).orElse(false)
        || ovirt.filter(OvirtSystem::tpm).isPresent();
  }

  private Optional<String> platform(String key) {
    for (XenSetting setting : xen) {
      String value = setting.platform(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** How many cores each socket has. */
  public Optional<Long> coresPerSocket() {
    Envelope whole = envelope;
    String option = whole == null ? null : Devices.defaultConfiguration(whole);
    for (VirtualHardwareSection section : system.hardware()) {
      Optional<Device> processor =
          Devices.first(Devices.of(section, option), ResourceType.PROCESSOR);
      for (HardwareItem item :
          processor.map(device -> device.items().reversed()).orElse(List.of())) {
        for (XmlElement child :
            Elements.children(item.element(), Namespaces.VMW, "CoresPerSocket")) {
          Long cores = Elements.number(child.text());
          if (cores != null) {
            return Optional.of(cores);
          }
        }
      }
    }
    return platform("cores-per-socket")
        .map(Elements::number)
        .or(() -> ovirt.map(OvirtSystem::coresPerSocket));
  }

  /** What the machine starts from, in order; empty if that is not said. */
  public List<BootDevice> bootOrder() {
    List<BootDevice> vmware =
        Elements.children(system.element(), Namespaces.VMW, "BootOrderSection").stream()
            .map(section ->
                new BootDevice(
                    BootDevice.Kind.of(Elements.attribute(section, "type"))
                        .orElse(BootDevice.Kind.OTHER),
                    Elements.attribute(section, "instanceId"),
                    section))
            .toList();
    if (!vmware.isEmpty()) {
      return vmware;
    }
    List<BootDevice> xenOrder = new ArrayList<>();
    xen.forEach(setting -> xenOrder.addAll(setting.bootOrder()));
    if (!xenOrder.isEmpty()) {
      return xenOrder;
    }
    return virtualBox
        .map(VirtualBoxMachine::bootOrder)
        .filter(order -> !order.isEmpty())
        .or(() -> ovirt.map(OvirtSystem::bootOrder))
        .orElse(List.of());
  }

  /** How the guest can be told its addresses: the system's word, else the envelope's. */
  public Optional<IpAssignment> ipAssignment() {
    Envelope whole = envelope;
    return IpAssignment.of(system)
        .or(() -> whole == null ? Optional.empty() : IpAssignment.of(whole));
  }

  /** The ids of the kinds of storage that the system and its disks ask for, each once. */
  public List<String> storageGroups() {
    Stream<String> ofSystem =
        Elements.children(system.element(), Namespaces.VMW, "StorageSection").stream()
            .flatMap(section -> Stream.ofNullable(Elements.attribute(section, "group")));
    Stream<String> ofDisks =
        items()
            .flatMap(
                item -> Elements.children(item.element(), Namespaces.VMW, "StorageGroup").stream())
            .map(XmlElement::text);
    return Stream.concat(ofSystem, ofDisks)
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  /** The setting that names the file with the firmware's variables. */
  public Optional<Setting> nvram() {
    return extraConfig("nvram");
  }

  /** The id of the File with the firmware's variables; empty if the package carries none. */
  public Optional<String> nvramFile() {
    return nvram().map(Setting::value).flatMap(HostResources::fileId);
  }

  /** The services of vSphere that the machine needs. */
  public List<ServiceDependency> serviceDependencies() {
    return ServiceDependency.of(system);
  }

  /** What the host's processors must be able to do. */
  public List<CpuLevel> cpuLevels() {
    return CpuLevel.of(system);
  }

  /** The groups of tags that say where it is placed. */
  public List<PlacementTag> placementTags() {
    return PlacementTag.asked(system);
  }
}
