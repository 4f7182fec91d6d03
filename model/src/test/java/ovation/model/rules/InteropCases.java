package ovation.model.rules;

import static ovation.model.rules.RuleCase.info;
import static ovation.model.rules.RuleCase.warning;

import java.util.List;

/** The cases of the rules about what products stumble over. */
final class InteropCases {

  private static final String CONFIG = "<vmw:Config ovf:required='false'";
  private static final String FORMAT = "'http://example.org/format'";
  private static final String VMDK = "http://www.vmware.com/interfaces/specifications/vmdk.html";
  private static final String END = "</VirtualHardwareSection>";
  private static final String TWO = "<rasd:VirtualQuantity>2</rasd:VirtualQuantity>";
  private static final String USB =
      """
      <Item>
        <rasd:ElementName>usb</rasd:ElementName>
        <rasd:InstanceID>8</rasd:InstanceID>
        <rasd:ResourceType>23</rasd:ResourceType>
      </Item>
      """;

  private InteropCases() {}

  static List<RuleCase> all() {
    return List.of(
        warning("D-13", FORMAT, "'" + VMDK + "#streamOptimised'")
            .keeps(FORMAT, "'" + VMDK + "#streamOptimized'")
            .at("format"),
        warning("D-13", FORMAT, "'" + VMDK + "'"),
        warning(
                "D-13",
                FORMAT,
                "'http://www.vmware.com/interfaces/interfaces/specifications/vmdk.html#sparse'")
            .keeps(FORMAT, "'http://www.vmware.com/specifications/vmdk.html#sparse'"),
        info("D-14", "'byte * 2^30'", "'GigaBytes'")
            .keeps("'byte * 2^30'", "'byte*2^30'")
            .at("capacityAllocationUnits"),
        warning("H-18", "vmx-17", "vmx17").keeps("vmx-17", "vmx-07").at("VirtualSystemType"),
        warning("H-18", "vmx-17", "virtualbox-2.2 vmx-9"),
        warning("H-19", CONFIG, secureBoot("true"))
            .keeps(CONFIG, secureBoot("true"), "'bios'", "'efi'")
            .at("value"),
        info("H-20", "vmw:value='bios'", "vmw:value='efi'").at("value"),
        info("H-21", "byte * 2^20", "MegaBytes").at("AllocationUnits"),
        info("H-21", "hertz * 10^6", "MHz"),
        warning("H-22", END, END + RiskCases.machine("<CPU count='3'/>"))
            .keeps(END, END + RiskCases.machine("<CPU count='2'/><Memory RAMSize='4096'/>"))
            .at("count"),
        warning("H-22", END, END + RiskCases.machine("<Memory RAMSize='512'/>")),
        info("H-23", "vmx-17", "virtualbox-2.2", CONFIG, USB + CONFIG).keeps(CONFIG, USB + CONFIG),
        warning("H-24", END, END + bootOrder(99)).keeps(END, END + bootOrder(4)).at("instanceId"),
        warning("H-24", CONFIG, nvram("nv") + CONFIG).keeps(CONFIG, nvram("icon") + CONFIG),
        info("H-24", CONFIG, nvram("icon").replace("ovf:/file/", "") + CONFIG).at("value"),
        warning("H-25", "vmw:value='bios'", "vmw:value='UEFI'").with("H-20").at("value"),
        warning("H-25", "vmw:key='firmware'", "vmw:key='firmwear'").at("key"),
        warning("H-25", CONFIG, hotAdd("1")).keeps(CONFIG, hotAdd("TRUE")),
        warning("H-26", TWO, TWO + cores(3)).keeps(TWO, TWO + cores(2)),
        warning("H-26", TWO, TWO + cores(0)),
        warning("H-27", END, END + storageGroup("gold"))
            .keeps(
                END,
                END + storageGroup("gold"),
                "<VirtualSystemCollection",
                "<vmw:StorageGroupSection ovf:required='false' vmw:id='gold'><Info/>"
                    + "</vmw:StorageGroupSection><VirtualSystemCollection"),
        warning(
                "X-05",
                CONFIG,
                "<x:a xmlns:x='http://www.virtualbox.org/ovf/machine' ovf:required='true'/>"
                    + CONFIG.replace("false", "true"))
            .keeps(
                CONFIG,
                "<vmw:ExtraConfig ovf:required='true' vmw:key='disk.EnableUUID' vmw:value='true'/>"
                    + CONFIG.replace("false", "true"))
            .with("X-02"));
  }

  private static String secureBoot(String value) {
    return config("bootOptions.efiSecureBootEnabled", value);
  }

  private static String hotAdd(String value) {
    return config("cpuHotAddEnabled", value);
  }

  private static String config(String key, String value) {
    return CONFIG + " vmw:key='" + key + "' vmw:value='" + value + "'/>" + CONFIG;
  }

  private static String nvram(String file) {
    return "<vmw:ExtraConfig ovf:required='false' vmw:key='nvram' vmw:value='ovf:/file/%s'/>"
        .formatted(file);
  }

  private static String bootOrder(int instance) {
    return ("<vmw:BootOrderSection ovf:required='false' vmw:instanceId='%d' vmw:type='disk'>"
            + "<Info/></vmw:BootOrderSection>")
        .formatted(instance);
  }

  private static String cores(int count) {
    return "<vmw:CoresPerSocket ovf:required='false'>" + count + "</vmw:CoresPerSocket>";
  }

  private static String storageGroup(String id) {
    return "<vmw:StorageSection ovf:required='false' vmw:group='%s'><Info/></vmw:StorageSection>"
        .formatted(id);
  }
}
