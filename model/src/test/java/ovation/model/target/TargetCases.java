package ovation.model.target;

import static ovation.model.target.Appliance.item;
import static ovation.model.target.TargetCase.refused;
import static ovation.model.target.TargetCase.warned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cases of all rules about targets. */
final class TargetCases {

  private static final String MORE = "<!-- more -->";
  private static final String SECTIONS = "<!-- sections -->";
  private static final String NETWORKS = "<NetworkSection>";
  private static final String QUESTION =
      "<ProductSection><Info/><Property ovf:key='k' ovf:type='string'"
          + " ovf:userConfigurable='true'/></ProductSection>";
  private static final String OPTIONS =
      "<DeploymentOptionSection><Info/><Configuration ovf:id='small'><Label/><Description/>"
          + "</Configuration><Configuration ovf:id='large'><Label/><Description/></Configuration>"
          + "</DeploymentOptionSection><NetworkSection>";
  private static final String COLLECTION = "<VirtualSystemCollection ovf:id='all'><Info/>";

  private TargetCases() {}

  static List<TargetCase> all() {
    return List.of(
        refused("T-02", "esxi-8.0", "OVF 2.x", "envelope/1'", "envelope/2'"),
        refused("T-02", "kvm", "OVF 2.x", "envelope/1'", "envelope/2'"),
        refused("T-03", "esxi-7.0", "up to vmx-19; this system asks for vmx-21", "vmx-13", "vmx-21")
            .keeps("vmx-13", "vmx-19"),
        refused("T-03", "esxi-8.0", "up to vmx-21", "vmx-13", "vmx-22").keeps("vmx-13", "vmx-21"),
        refused("T-03", "esxi-8.0", "made for \"virtualbox-2.2\"", "vmx-13", "virtualbox-2.2")
            .keeps("vmx-13", "virtualbox-2.2 vmx-10"),
        warned("T-03", "workstation", "Retry", "vmx-13", "virtualbox-2.2"),
        refused("T-04", "esxi-6.5", "at most 128 virtual CPUs", ">2</rasd:V", ">129</rasd:V")
            .keeps(">2</rasd:V", ">128</rasd:V"),
        refused("T-04", "virtualbox-7.1", "asks for 65", ">2</rasd:V", ">65</rasd:V")
            .keeps(">2</rasd:V", ">64</rasd:V"),
        refused("T-05", "xenserver-8", "1.5 TiB", ">4096</rasd:V", ">1572865</rasd:V")
            .keeps(">4096</rasd:V", ">1572864</rasd:V"),
        refused(
                "T-06",
                "esxi-7.0",
                "at most 4 SCSI controllers",
                MORE,
                item(21, 6, "", "")
                    + item(22, 6, "", "")
                    + item(23, 6, "", "")
                    + item(24, 6, "", ""))
            .keeps(MORE, item(21, 6, "", "") + item(22, 6, "", "") + item(23, 6, "", "")),
        refused(
                "T-06",
                "esxi-7.0",
                "at most 2 drives on one IDE controller",
                MORE,
                item(20, 5, "", "") + drive(21) + drive(22) + drive(23))
            .keeps(MORE, item(20, 5, "", "") + drive(21) + drive(22)),
        refused("T-07", "esxi-7.0", "62 TiB", "capacity='10'", "capacity='63489'")
            .keeps("capacity='10'", "capacity='63488'"),
        refused("T-08", "esxi-7.0", "sound card", MORE, item(9, 35, "ensoniq1371", ""))
            .keeps(MORE, item(9, 1, "vmware.vmci", "ovf:required='false'")),
        warned("T-08", "esxi-7.0", "left out", MORE, item(9, 35, "", "ovf:required='false'")),
        warned("T-08", "esxi-7.0", "PIIX4", MORE, item(9, 5, "PIIX4", ""))
            .keeps(MORE, item(9, 5, "", "")),
        refused(
                "T-08",
                "esxi-7.0",
                "from vmx-10 on",
                "vmx-13",
                "vmx-09",
                MORE,
                item(9, 20, "vmware.sata.ahci", ""))
            .keeps("vmx-13", "vmx-10", MORE, item(9, 20, "vmware.sata.ahci", "")),
        refused("T-08", "virtualbox-6.1", "serial port", MORE, item(9, 21, "", ""))
            .keeps(MORE, item(9, 24, "", "ovf:required='false'")),
        warned("T-09", "esxi-7.0", "\"virtio\"", ">lsilogic<", ">virtio<")
            .keeps(">lsilogic<", ">virtio lsilogic<"),
        warned("T-10", "virtualbox-7.1", "\"VmxNet3\"", ">E1000<", ">VmxNet3<")
            .keeps(">E1000<", ">PCNet32<"),
        warned("T-11", "virtualbox-7.1", "EFI", MORE, config("firmware", "efi"))
            .keeps(MORE, config("firmware", "bios")),
        warned(
                "T-12",
                "kvm",
                "secure boot",
                MORE,
                config("bootOptions.efiSecureBootEnabled", "true"))
            .keeps(MORE, config("bootOptions.efiSecureBootEnabled", "false")),
        warned(
                "T-13",
                "esxi-7.0",
                "virtual TPM",
                MORE,
                item(9, 1, "vmware.vtpm", "ovf:required='false'"))
            .keeps(MORE, item(9, 1, "vmware.vmci", "ovf:required='false'")),
        warned("T-14", "proxmox-8", "NVRAM", MORE, extra("nvram", "ovf:/file/file1")),
        refused(
                "T-15",
                "esxi-7.0",
                "QCOW2",
                STREAM,
                "http://www.gnome.org/~markmc/qcow-image-format.html")
            .keeps(STREAM, "http://www.vmware.com/specifications/vmdk.html#sparse"),
        refused("T-15", "aws", "VDI")
            .told(facts(Map.of("disk1.vmdk", "vdi")), facts(Map.of("disk1.vmdk", "raw"))),
        refused("T-16", "esxi-7.0", "gzip", "ovf:size='1000'", "ovf:compression='gzip'")
            .keeps("ovf:size='1000'", "ovf:compression='identity'"),
        refused("T-17", "virtualbox-7.1", "chunks", "ovf:size='1000'", "ovf:chunkSize='10'"),
        refused("T-18", "kvm", "differs from", "ovf:capacity=", "ovf:parentRef='d0' ovf:capacity="),
        refused(
            "T-19",
            "kvm",
            "collection of 1 system",
            "<VirtualSystem ovf:id='web'>",
            COLLECTION + "<VirtualSystem ovf:id='web'>",
            "</VirtualSystem>",
            "</VirtualSystem></VirtualSystemCollection>"),
        warned("T-20", "virtualbox-7.1", "2 deployment options", NETWORKS, OPTIONS),
        warned("T-21", "kvm", "1 property", SECTIONS, QUESTION)
            .keeps(SECTIONS, QUESTION.replace("ovf:userConfigurable='true'", "")),
        warned(
                "T-22",
                "esxi-7.0",
                "\"usb\"",
                "<VirtualHardwareSection>",
                "<VirtualHardwareSection ovf:transport='usb'>")
            .keeps("<VirtualHardwareSection>", "<VirtualHardwareSection ovf:transport='usb iso'>"),
        warned(
            "T-23",
            "proxmox-9",
            "licence",
            SECTIONS,
            "<EulaSection><Info/><License>Be good.</License></EulaSection>"),
        warned(
            "T-24",
            "virtualbox-7.1",
            "in an order",
            "<VirtualSystem ovf:id='web'>",
            COLLECTION
                + "<StartupSection><Info/><Item ovf:id='web' ovf:order='1'/></StartupSection>"
                + "<VirtualSystem ovf:id='db'><Info/></VirtualSystem>"
                + "<VirtualSystem ovf:id='web'>",
            SECTIONS + "\n  </VirtualSystem>",
            "</VirtualSystem></VirtualSystemCollection>"),
        refused("T-25", "esxi-7.0", "x:Own", SECTIONS, "<x:Own xmlns:x='urn:x'><Info/></x:Own>")
            .keeps(SECTIONS, "<x:Own xmlns:x='urn:x' ovf:required='false'><Info/></x:Own>"),
        warned(
                "T-26",
                "esxi-7.0",
                "extra setting",
                MORE,
                extra("isolation.tools.copy.disable", "false"))
            .keeps(MORE, extra("hpet0.present", "true")),
        warned("T-27", "esxi-8.0", "SHA1").told(digests("sha1"), digests("sha256")),
        refused("T-28", "esxi-7.0", "PAX").told(archive("pax", 1, true), archive("gnu", 1, true)),
        refused("T-28", "esxi-7.0", "not the first")
            .told(archive("ustar", 1, false), archive("ustar", 1, true)),
        refused("T-29", "virtualbox-7.1", "\"byte * 2^10\"", "byte * 2^20", "byte * 2^10")
            .keeps("byte * 2^20", "MegaBytes"),
        warned("T-29", "kvm", "taken for MiB", "byte * 2^20", "byte * 2^30")
            .keeps("byte * 2^20", "byte * 1048576"),
        refused("T-30", "virtualbox-7.1", "no controller", "<rasd:Parent>3</rasd:Parent>", ""),
        warned("T-30", "proxmox-8", "\"/disk/d1\"", "ovf:/disk/d1", "/disk/d1"),
        refused("T-31", "kvm", "is blank", "ovf:fileRef='file1'", ""),
        refused(
            "T-31",
            "virtualbox-7.1",
            "does not say its format",
            "ovf:format='" + STREAM + "'",
            ""));
  }

  private static final String STREAM =
      "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized";

  private static String drive(int id) {
    return item(id, 15, "", "")
        .replace("<rasd:ResourceType>", "<rasd:Parent>20</rasd:Parent><rasd:ResourceType>");
  }

  private static String config(String key, String value) {
    return "<vmw:Config ovf:required='false' vmw:key='" + key + "' vmw:value='" + value + "'/>";
  }

  private static String extra(String key, String value) {
    return "<vmw:ExtraConfig ovf:required='false' vmw:key='"
        + key
        + "' vmw:value='"
        + value
        + "'/>";
  }

  private static PackageFacts facts(Map<String, String> formats) {
    return new PackageFacts(Optional.empty(), 0, true, false, Set.of(), false, formats);
  }

  private static PackageFacts digests(String digest) {
    return new PackageFacts(Optional.empty(), 0, true, false, Set.of(digest), false, Map.of());
  }

  private static PackageFacts archive(String dialect, long largest, boolean first) {
    return new PackageFacts(Optional.of(dialect), largest, first, false, Set.of(), false, Map.of());
  }
}
