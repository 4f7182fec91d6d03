package ovation.packaging.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.OvirtSystem;
import ovation.model.vendor.Setting;
import ovation.model.vendor.SettingMeaning;
import ovation.model.vendor.VendorSettings;
import ovation.model.vendor.VirtualBoxMachine;

/** What vendors' extensions say about a system, as fields of its JSON object. */
final class VendorJson {

  private final VendorSettings vendor;

  VendorJson(VendorSettings vendor) {
    this.vendor = vendor;
  }

  void write(JsonDocument json) {
    json.text("firmware", vendor.firmware().map(Firmware::id).orElse(null));
    json.flag("secureBoot", vendor.secureBoot().orElse(null));
    json.flag("virtualTpm", vendor.virtualTpm());
    json.number("coresPerSocket", vendor.coresPerSocket().orElse(null));
    json.text("nvramFile", vendor.nvramFile().orElse(null));
    json.list(
        "bootOrder",
        vendor.bootOrder(),
        device -> {
          json.text("type", device.kind().id());
          json.text("instanceId", device.instanceId());
        });
    vendor
        .ipAssignment()
        .ifPresent(assignment ->
            json.object(
                "ipAssignment",
                body -> {
                  body.text("schemes", String.join(",", assignment.schemes()));
                  body.text("protocols", String.join(",", assignment.protocols()));
                }));
    json.list("storageGroups", vendor.storageGroups(), id -> json.text("id", id));
    json.list(
        "settings",
        Stream.concat(vendor.settings().stream(), vendor.deviceSettings().stream()).toList(),
        setting -> setting(json, setting));
    json.list(
        "xenSettings",
        vendor.xenSettings(),
        setting -> {
          json.text("name", setting.name());
          json.text("value", setting.value());
        });
    json.list(
        "serviceDependencies",
        vendor.serviceDependencies(),
        service -> {
          json.text("id", service.id());
          json.text("type", service.type());
          json.text("name", service.name());
          json.flag("required", service.required());
        });
    json.list(
        "cpuLevels",
        vendor.cpuLevels(),
        level -> {
          json.text("level", level.level());
          json.text("vendor", level.vendor());
          json.text("registers", String.join(" ", level.registers()));
        });
    json.list(
        "placementTags",
        vendor.placementTags(),
        tag -> {
          json.text("group", tag.group());
          json.text("priority", tag.priority());
        });
    vendor.ovirt().ifPresent(ovirt -> json.object("ovirt", body -> ovirt(body, ovirt)));
    vendor
        .virtualBox()
        .ifPresent(machine -> json.object("virtualBox", body -> machine(body, machine)));
  }

  private static void setting(JsonDocument json, Setting setting) {
    json.text("list", setting.kind().elementName());
    json.text("key", setting.key());
    json.text("value", setting.value());
    json.text("title", setting.meaning().map(SettingMeaning::title).orElse(null));
    json.text("meaning", setting.meaning().map(SettingMeaning::meaning).orElse(null));
    json.text("since", setting.meaning().map(SettingMeaning::since).orElse(null));
    json.text("risk", setting.risk().name().toLowerCase(Locale.ROOT));
    json.flag("required", setting.required());
  }

  private static void ovirt(JsonDocument json, OvirtSystem ovirt) {
    json.text("biosType", ovirt.biosType());
    json.text("usbPolicy", ovirt.usbPolicy());
    json.number("sockets", ovirt.sockets());
    json.number("coresPerSocket", ovirt.coresPerSocket());
  }

  private static void machine(JsonDocument json, VirtualBoxMachine machine) {
    json.text("name", machine.name());
    json.text("osType", machine.osType());
    json.number("cpus", machine.cpus());
    json.number("memoryBytes", bytes(machine.memoryMib()));
    json.text("chipset", machine.chipset());
    json.list(
        "controllers",
        machine.controllers(),
        controller -> {
          json.text("name", controller.name());
          json.text("type", controller.type());
          json.number("drives", (long) controller.drives().size());
        });
    json.list(
        "adapters",
        machine.enabledAdapters(),
        adapter -> {
          json.text("type", adapter.type());
          json.text("mac", adapter.mac());
        });
  }

  private static @Nullable Long bytes(@Nullable Long mebibytes) {
    return mebibytes == null || mebibytes > Long.MAX_VALUE >> 20 ? null : mebibytes << 20;
  }
}
