package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.property.Secrets;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.IpAssignment;
import ovation.model.vendor.PlacementTag;
import ovation.model.vendor.Risk;
import ovation.model.vendor.ServiceDependency;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.VendorSettings;
import ovation.model.vendor.VirtualBoxMachine;
import ovation.model.vendor.XenSetting;

/** What vendors' extensions say about a system, in lines for people. */
final class VendorText {

  private final VendorSettings vendor;

  VendorText(VendorSettings vendor) {
    this.vendor = vendor;
  }

  /** Labels and values, in the order to show; what nobody says is left out. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    String firmware =
        Stream.of(
                vendor.firmware().map(Firmware::label).orElse(""),
                vendor.secureBoot().map(on -> on ? "secure boot" : "").orElse(""),
                vendor.virtualTpm() ? "virtual TPM" : "",
                vendor.nvramFile().map(id -> "variables in file " + id).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    put(fields, "Firmware", firmware);
    put(fields, "Cores", vendor.coresPerSocket().map(n -> n + " per socket").orElse(""));
    put(fields, "Boot order", bootOrder());
    put(fields, "Addresses", vendor.ipAssignment().map(VendorText::addresses).orElse(""));
    put(fields, "Storage", String.join(", ", vendor.storageGroups()));
    put(fields, "Services", joined(vendor.serviceDependencies(), ServiceDependency::type));
    put(fields, "Placement", joined(vendor.placementTags(), PlacementTag::group));
    put(fields, "VirtualBox", vendor.virtualBox().map(VendorText::machine).orElse(""));
    return fields;
  }

  private static void put(Map<String, String> fields, String label, String value) {
    if (!value.isEmpty()) {
      fields.put(label, value);
    }
  }

  private static <T> String joined(List<T> all, Function<T, @Nullable String> name) {
    return all.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /** VirtualBox's own description in one line. */
  private static String machine(VirtualBoxMachine machine) {
    Long cpus = machine.cpus();
    Long mebibytes = machine.memoryMib();
    return Stream.of(
            machine.osType(),
            cpus == null ? null : cpus + (cpus == 1 ? " CPU" : " CPUs"),
            mebibytes == null ? null : mebibytes + " MiB",
            joined(machine.controllers(), VirtualBoxMachine.Controller::type),
            joined(machine.enabledAdapters(), VirtualBoxMachine.Adapter::type))
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String bootOrder() {
    return vendor.bootOrder().stream().map(VendorText::device).collect(Collectors.joining(", "));
  }

  private static String device(BootDevice device) {
    String id = device.instanceId();
    return device.kind().label() + (id == null ? "" : " (" + id + ")");
  }

  private static String addresses(IpAssignment assignment) {
    String schemes = String.join(", ", assignment.schemes());
    return Stream.of(
            schemes.isEmpty() ? "fixed" : schemes, String.join(", ", assignment.protocols()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** A row for each setting of VMware and XenServer: key, value, what it means, what it risks. */
  List<List<String>> settings() {
    List<List<String>> rows = new ArrayList<>();
    for (Setting setting : vendor.settings()) {
      Risk risk = setting.risk();
      rows.add(
          List.of(
              setting.key(),
              shown(setting),
              setting.meaning().map(SettingMeaning::title).orElse("unknown"),
              risk == Risk.NONE ? "" : risk.label()));
    }
    for (XenSetting setting : vendor.xenSettings()) {
      String info = setting.info();
      rows.add(List.of(setting.name(), setting.value(), info == null ? "" : info, ""));
    }
    return rows;
  }

  private static String shown(Setting setting) {
    String value = setting.value();
    if (value == null) {
      return "";
    }
    return Secrets.isSecretName(setting.key()) ? Secrets.masked(value) : value;
  }
}
