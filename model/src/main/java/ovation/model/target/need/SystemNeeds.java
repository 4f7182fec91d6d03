package ovation.model.target.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.Risk;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingKind;
import ovation.model.vendor.VendorSettings;
import ovation.model.xml.XmlElement;

/** What one system asks for, collected once. Depends on the system and the options' ids alone. */
public final class SystemNeeds {

  private final VirtualSystem system;
  private final String path;
  private final List<HardwareNeeds> hardware = new ArrayList<>();
  private final Optional<Firmware> firmware;
  private final boolean secureBoot;
  private final boolean tpm;
  private final boolean virtualBox;
  private final boolean xen;
  private final Optional<Setting> nvram;
  private final List<Setting> extraConfigs;

  /**
   * Collects what a system asks for.
   *
   * @param path the path to the system, for places
   * @param options the ids of the deployment options; one null if there are none
   */
  public SystemNeeds(VirtualSystem system, String path, Collection<@Nullable String> options) {
    this.system = system;
    this.path = path;
    for (VirtualHardwareSection section : system.hardware()) {
      hardware.add(new HardwareNeeds(section, options));
    }
    Optional<VendorSettings> vendor =
        isForeign(system.element(), 3) ? Optional.of(VendorSettings.of(system)) : Optional.empty();
    this.firmware = vendor.flatMap(VendorSettings::firmware);
    this.secureBoot = vendor.flatMap(VendorSettings::secureBoot).orElse(false);
    this.tpm =
        hardware.stream()
                .flatMap(section -> section.devices().stream())
                .anyMatch(device -> device.kind() == DeviceKind.TPM)
            || vendor.filter(VendorSettings::virtualTpm).isPresent();
    this.virtualBox = vendor.flatMap(VendorSettings::virtualBox).isPresent();
    this.xen = vendor.filter(said -> !said.xenSettings().isEmpty()).isPresent();
    this.nvram = vendor.flatMap(VendorSettings::nvram);
    this.extraConfigs =
        vendor.map(VendorSettings::settings).orElse(List.of()).stream()
            .filter(setting -> setting.kind() == SettingKind.EXTRA_CONFIG)
            .filter(setting -> setting.required() || setting.risk().compareTo(Risk.NONE) > 0)
            .toList();
  }

  /** Whether a vendor says something in there: the search for what it is costs more. */
  private static boolean isForeign(XmlElement element, int depth) {
    for (XmlElement child : element.elements()) {
      String namespace = child.namespace();
      boolean standard = Namespaces.isEnvelope(namespace) || Namespaces.isCim(namespace);
      if (!standard || (depth > 1 && isForeign(child, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  private SystemNeeds(SystemNeeds all, HardwareNeeds chosen) {
    this.system = all.system;
    this.path = all.path;
    this.hardware.add(chosen);
    this.firmware = all.firmware;
    this.secureBoot = all.secureBoot;
    this.tpm = all.tpm;
    this.virtualBox = all.virtualBox;
    this.xen = all.xen;
    this.nvram = all.nvram;
    this.extraConfigs = all.extraConfigs;
  }

  /** The same with one of its hardware sections: the one that a platform picks. */
  public SystemNeeds with(HardwareNeeds chosen) {
    return new SystemNeeds(this, chosen);
  }

  /**
   * What decides about the system on any platform, without its names: of two systems with the same
   * shape a platform takes both or none.
   */
  public String shape() {
    StringBuilder shape = new StringBuilder();
    shape.append(firmware).append(secureBoot).append(tpm).append(virtualBox).append(xen);
    shape.append(nvram.isPresent()).append(extraConfigs.isEmpty());
    hardware.forEach(section -> section.shapeInto(shape));
    return shape.toString();
  }

  /** The system. */
  public VirtualSystem system() {
    return system;
  }

  /** The path to it. */
  public String path() {
    return path;
  }

  /** Its hardware sections, nearly always one. */
  public List<HardwareNeeds> hardware() {
    return hardware;
  }

  /** What it starts with; empty if that is not said. */
  public Optional<Firmware> firmware() {
    return firmware;
  }

  /** Whether it starts only signed programs. */
  public boolean secureBoot() {
    return secureBoot;
  }

  /** Whether it has a virtual TPM. */
  public boolean tpm() {
    return tpm;
  }

  /** Whether VirtualBox describes the machine in its own words. */
  public boolean isVirtualBox() {
    return virtualBox;
  }

  /** Whether XenServer describes the machine in its own words. */
  public boolean isXen() {
    return xen;
  }

  /** The setting that names the file with the firmware's variables. */
  public Optional<Setting> nvram() {
    return nvram;
  }

  /** VMware's raw settings that are required or may do more than concern the machine. */
  public List<Setting> extraConfigs() {
    return extraConfigs;
  }
}
