package ovation.model.rules;

import static ovation.model.rules.RuleCase.error;
import static ovation.model.rules.RuleCase.warning;

import java.util.ArrayList;
import java.util.List;

/** The cases of the rules about hardware, ranges and options. */
final class HardwareCases {

  private static final String MIN = "<rasd:VirtualQuantity>2048<";
  private static final String MAX_ID =
      "<rasd:ElementName>Most memory</rasd:ElementName>\n          <rasd:InstanceID>2</rasd:InstanceID>";

  private HardwareCases() {}

  static List<RuleCase> all() {
    List<RuleCase> all = new ArrayList<>(hardware());
    all.addAll(ranges());
    all.addAll(options());
    return all;
  }

  private static List<RuleCase> hardware() {
    return List.of(
        error("H-01", "<vssd:InstanceID>0</vssd:InstanceID>", "").at("InstanceID"),
        error("H-01", "<vssd:ElementName>Hardware family</vssd:ElementName>", "").at("ElementName"),
        warning(
            "H-01",
            "<vssd:ElementName>Hardware family</vssd:ElementName>",
            "<vssd:Caption>Hardware family</vssd:Caption>"),
        warning(
            "H-01",
            "<vssd:ElementName>Hardware family</vssd:ElementName>",
            "",
            "<vssd:InstanceID>0</vssd:InstanceID>",
            ""),
        error("H-02", "<rasd:ElementName>SCSI</rasd:ElementName>", "").at("ElementName"),
        warning(
            "H-02",
            "<rasd:ElementName>SCSI</rasd:ElementName>",
            "<rasd:Caption>SCSI</rasd:Caption>"),
        warning(
            "H-02", "<rasd:InstanceID>7</rasd:InstanceID>", "<rasd:InstanceId>7</rasd:InstanceId>"),
        error("H-02", "<rasd:InstanceID>7</rasd:InstanceID>", "").at("InstanceID"),
        error("H-02", "<rasd:ResourceType>6</rasd:ResourceType>", "").at("ResourceType"),
        error("H-03", "<rasd:InstanceID>5<", "<rasd:InstanceID>4<").at("InstanceID"),
        error(
                "H-04",
                "<rasd:ElementName>4 CPU</rasd:ElementName>",
                "<rasd:ElementName>4 CPU</rasd:ElementName><!--",
                "<rasd:VirtualQuantity>4<",
                "--><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>6</rasd:ResourceType><rasd:VirtualQuantity>4<")
            .at("ResourceType"),
        warning("H-13", "<rasd:AllocationUnits>byte * 2^20<", "<rasd:AllocationUnits>2^20 bytes<")
            .at("AllocationUnits"),
        error("H-12", "<rasd:VirtualQuantity>4096<", "<rasd:VirtualQuantity>4 GB<")
            .with("B-06")
            .at("VirtualQuantity"),
        error(
                "H-03",
                "<rasd:InstanceID>4</rasd:InstanceID>",
                "<rasd:InstanceID>3</rasd:InstanceID>")
            .with("H-04")
            .at("InstanceID"),
        warning("H-05", "<rasd:Parent>3<", "<rasd:Parent>33<").at("Parent"),
        warning("H-05", "<rasd:Parent>3<", "<rasd:Parent>6<").at("Parent"),
        warning("H-06", "<rasd:AddressOnParent>1<", "<rasd:AddressOnParent>0<")
            .keeps("<rasd:AddressOnParent>1<", "<rasd:AddressOnParent>2<")
            .at("AddressOnParent"),
        error("H-07", "ovf:/disk/d2", "ovf:/disk/d9")
            .keeps("ovf:/disk/d2", "ovf:/disk/d%32")
            .with("D-12")
            .at("HostResource"),
        error(
                "H-07",
                "<rasd:ElementName>CD</rasd:ElementName>",
                "<rasd:ElementName>CD</rasd:ElementName><rasd:HostResource>ovf:/file/iso</rasd:HostResource>")
            .keeps(
                "<rasd:ElementName>CD</rasd:ElementName>",
                "<rasd:ElementName>CD</rasd:ElementName><rasd:HostResource>ovf:/file/icon</rasd:HostResource>"),
        warning("H-07", "ovf:/disk/d2", "images/d2"),
        error("H-07", "ovf:/disk/d2", "images/d2.vmdk").with("D-12"),
        error(
            "H-08",
            "<rasd:HostResource>/disk/d3</rasd:HostResource>",
            "<rasd:HostResource>/disk/d3</rasd:HostResource><rasd:HostResource>/disk/d3</rasd:HostResource>"),
        warning(
            "H-09",
            "<rasd:ResourceType>6</rasd:ResourceType>",
            "",
            "<rasd:ElementName>SCSI<",
            "<rasd:ResourceType>6</rasd:ResourceType><rasd:ElementName>SCSI<"),
        warning("H-10", "vmx-17", "zx-81").keeps("vmx-17", "zx-81 vmx-17").at("VirtualSystemType"),
        warning("H-11", "<rasd:ResourceType>15<", "<rasd:ResourceType>14<")
            .keeps("<rasd:ResourceType>15<", "<rasd:ResourceType>16<"),
        error("H-12", "<rasd:Limit>4000<", "<rasd:Limit>4000 MHz<").at("Limit"),
        error("H-12", "<rasd:Limit>4000<", "<rasd:Limit>18446744073709551616<")
            .keeps("<rasd:Limit>4000<", "<rasd:Limit>18446744073709551615<"),
        warning("H-12", "<rasd:Limit>4000<", "<rasd:Limit>{cpu_limit}<"),
        error("H-12", "<rasd:Limit>4000<", "<rasd:Limit>٤٠٠٠<"),
        warning("H-13", "byte * 2^20", "bananas")
            .keeps("byte * 2^20", "MegaBytes")
            .at("AllocationUnits"),
        warning("H-13", "hertz * 10^6", "byte * 2^20"),
        error(
            "H-16",
            "</VirtualHardwareSection>",
            "</VirtualHardwareSection><VirtualHardwareSection ovf:id='main'><Info/><System>"
                + "<vssd:ElementName>e</vssd:ElementName><vssd:InstanceID>0</vssd:InstanceID>"
                + "<vssd:VirtualSystemType>kvm</vssd:VirtualSystemType></System></VirtualHardwareSection>"),
        warning(
            "H-17",
            "</VirtualSystemCollection>",
            "<VirtualSystem ovf:id='x'><Info/></VirtualSystem></VirtualSystemCollection>"));
  }

  private static List<RuleCase> ranges() {
    return List.of(
        error("B-01", "ovf:bound='min'", "ovf:bound='least'").with("H-03").at("bound"),
        error("B-02", MIN, "<rasd:VirtualQuantity>4097<")
            .keeps(MIN, "<rasd:VirtualQuantity>4096<")
            .at("VirtualQuantity"),
        error("B-03", MAX_ID, "<rasd:ElementName>Most memory</rasd:ElementName>")
            .with("H-02")
            .at("InstanceID"),
        error("B-04", MAX_ID, MAX_ID.replace(">2<", ">22<")),
        error("B-05", "ovf:bound='min'", "ovf:bound='max'", MIN, "<rasd:VirtualQuantity>9000<")
            .at("bound"),
        error("B-06", MIN, "<rasd:VirtualQuantity>2 GB<").at("VirtualQuantity"));
  }

  private static List<RuleCase> options() {
    return List.of(
        error("C-01", "ovf:id='large'", "ovf:id='small'").with("C-03", "P-08").at("id"),
        error("C-02", "ovf:id='large'", "ovf:id='large' ovf:default='true'").at("default"),
        error("C-03", "<Item ovf:configuration='large'", "<Item ovf:configuration='large huge'")
            .at("configuration"),
        error("C-04", "<DeploymentOptionSection>", "<!--", "</DeploymentOptionSection>", "-->")
            .at("configuration"),
        warning("C-05", "<Item ovf:configuration='large'", "<Item configuration='large'")
            .at("configuration"));
  }
}
