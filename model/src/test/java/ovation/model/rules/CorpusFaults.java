package ovation.model.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known about the descriptors of the corpus: which are faulty, where, and which are not.
 */
final class CorpusFaults {

  private CorpusFaults() {}

  /**
   * A fault that the makers of a descriptor planted.
   *
   * @param file a part of the file's name
   * @param code the rule that has to find it
   * @param line where it is in the text, counted from 1
   */
  record Planted(String file, String code, int line) {}

  static final List<Planted> PLANTED =
      List.of(
          new Planted("DiskSection_1_0__Neg__dup_diskid", "D-01", 10),
          new Planted("DiskSection_1_0__Neg__no_capacity", "D-04", 8),
          new Planted("DiskSection_1_0__Neg__popsize_gt_capacity", "D-09", 8),
          new Planted("Envelope_1_0__Neg__content_vmwithnoid", "E-08", 6),
          new Planted("Envelope_1_0__Neg__invalid_no_ref", "E-03", 2),
          new Planted("Envelope_1_0__Neg__invalid_ref_dup_id", "R-01", 5),
          new Planted("Envelope_1_0__Neg__invalid_version", "E-07", 3),
          new Planted("Envelope_1_0__Neg__invalid_version", "E-04", 2),
          new Planted("Envelope_1_0__Neg__invalid_zero_capacity", "E-06", 4),
          new Planted("Envelope_1_0__Neg__section_withnoinfo", "E-06", 8),
          new Planted("NetworkSection_1_0__Neg__no_net", "N-02", 40),
          new Planted("ProductSection_1_0__Neg__prop_dup_keys", "P-01", 61),
          new Planted("ProductSection_1_0__Neg__prop_no_type", "P-02", 57),
          new Planted("VirtualHardware_1_0__Neg__child_uitem_req_true", "X-02", 37),
          new Planted("VirtualHardware_1_0__Neg__dup_instanceid", "H-03", 33),
          new Planted("VirtualHardware_1_0__Neg__noninteger_range", "B-06", 44),
          new Planted("VirtualHardware_1_0__Neg__twomax_rangemarker", "B-05", 45),
          new Planted("cot--invalid", "D-02", 10),
          new Planted("cot--invalid", "H-07", 44),
          new Planted("cot--invalid", "H-05", 54),
          new Planted("cot--invalid", "H-02", 69),
          new Planted("ganeti--no_disk_in_ref", "D-02", 8),
          new Planted("ganeti--wrong_xml", "E-01", 71),
          new Planted("errors__malformed", "E-01", 5),
          new Planted("jeos_corrupted", "E-01", 1),
          new Planted("XenAdminTests", "E-01", 1),
          new Planted("pve-storage--XEE", "E-01", 2),
          new Planted("entity-bomb", "E-01", 2),
          new Planted("virtualsystemcollection", "E-01", 11),
          new Planted("SLES11_SP2_64", "E-02", 3),
          new Planted("test-o-ovirt", "E-02", 2),
          new Planted("vmOvfData", "E-02", 2),
          new Planted("ourOVF.ovf", "E-02", 2),
          new Planted("vapp-none", "E-02", 1),
          new Planted("unsupportedSection", "X-02", 15),
          new Planted("negative-size-disk", "R-07", 5),
          new Planted("negative-size-disk", "D-09", 10));

  /** Descriptors of current products and tools, which a knowing reader calls right. */
  static final List<String> GOOD =
      List.of(
          "cot--vmware.ovf",
          "cot--minimal",
          "Win10-Liz",
          "ComplexOVF-VMW-V7",
          "esxi55_2disks.ovf",
          "test-i-ova-formats",
          "Windows2016-Template",
          "ubuntu24.10",
          "win19",
          "ttylinux.ovf",
          "csr1000v_2017",
          "arch-vm--box",
          "Fedora_23",
          "winxp.ovf",
          "ceph--box",
          "vagrant__box",
          "virtualbox-template",
          "wazuh_ovf_template",
          "joomla",
          "ubuntu-server",
          "template-split-secboot",
          "build--template.ovf",
          "template-hw21",
          "template_vmware",
          "FlexibleNic",
          "OrgVdcNW",
          "ovf-multi-vm",
          "xen-vyatta",
          "testovf__description",
          "Vcf-License-Server",
          "nsx-unified-appliance",
          "Operations-Appliance",
          "vcsa65",
          "configspec",
          "multiple_disks",
          "category-grouping",
          "SugarCRM",
          "StudioVappEula",
          "DynProperties",
          "sunVHW-DiskTypes",
          "nvdimm",
          "internal-bundle",
          "nostalgia-chunkdisk",
          "versionMultipleSameSection",
          "parentDisk",
          "scaleout",
          "aag-2-vm-vapp",
          "storagegroupVApp",
          "complete_vs_11",
          "url-encoded-name",
          "special-chars-in-name",
          "ovf_extra_config",
          "boot-order-nvram",
          "VM-PCI-VGPU",
          "xp_deltaDisk",
          "CorruptedCert",
          "custom-extension",
          "abiquo--lamp",
          "abiquo--myservice",
          "vmware-utf16le-bom",
          "vmware-crlf-utf8bom",
          "input.ovf");

  /**
   * Errors in descriptors that nobody broke on purpose, and that a knowing reader would not
   * dispute: the schema or the text forbids them, and the author's own importer alone bears with
   * them.
   */
  static final Map<String, Set<String>> UNDISPUTED =
      Map.ofEntries(
          // no Info where the schema demands one, or not first
          Map.entry("disk-capacity-property", Set.of("E-06")),
          Map.entry("property-types", Set.of("E-06", "D-08")),
          Map.entry("OVF2Cloud", Set.of("E-06")),
          // a disk with content that does not say its format
          Map.entry("uber", Set.of("D-08")),
          // the capacity with its unit in one word; ids that occur twice
          Map.entry("glitesite", Set.of("D-04", "D-11", "H-03", "H-04")),
          Map.entry("rubisOVF", Set.of("D-04")),
          Map.entry("vmPrivate", Set.of("D-04", "N-02")),
          Map.entry("endor", Set.of("R-02", "E-06", "D-04", "N-02", "H-03", "H-08")),
          // no capacity at all
          Map.entry("ganeti", Set.of("D-04")),
          // fragments: no References, no system
          Map.entry("empty.ovf", Set.of("E-03", "E-04")),
          Map.entry("ServiceEmptyEnvelope", Set.of("E-03", "E-06", "E-08")),
          // options that nobody declared, networks that do not exist, keys that occur twice
          Map.entry("petstore", Set.of("C-04", "N-02", "E-06", "P-01")),
          // a path of the author's machine, one file for two disks
          Map.entry("2vms-vep2.0_shared", Set.of("R-04", "D-03", "E-06")),
          // a namespace that no version has
          Map.entry("ourOVF.ovf", Set.of("E-02", "E-04")));
}
