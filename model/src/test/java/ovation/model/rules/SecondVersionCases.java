package ovation.model.rules;

import static ovation.model.rules.RuleCase.error;
import static ovation.model.rules.RuleCase.info;
import static ovation.model.rules.RuleCase.warning;

import java.util.List;
import java.util.stream.Stream;

/** The cases of what came with OVF 2.x. */
final class SecondVersionCases {

  private static final String COUNTS = "ovf:minimum='2' ovf:default='4' ovf:maximum='8'";

  private SecondVersionCases() {}

  static List<RuleCase> all() {
    return Stream.of(sections(), disks(), hardware(), texts())
        .flatMap(List::stream)
        .map(test -> test.of(Samples.GOOD_2))
        .toList();
  }

  private static List<RuleCase> sections() {
    return List.of(
        error("V-01", COUNTS, "ovf:minimum='5' ovf:default='4' ovf:maximum='8'")
            .keeps(COUNTS, "ovf:minimum='4' ovf:default='4' ovf:maximum='4'")
            .at("default"),
        error("V-01", COUNTS, "ovf:minimum='2' ovf:default='9' ovf:maximum='8'").at("default"),
        error("V-01", COUNTS, "ovf:minimum='9' ovf:default='10' ovf:maximum='8'").at("maximum"),
        error("V-01", "<InstanceCount ovf:default='1'/>", "<InstanceCount ovf:default='0'/>")
            .keeps(
                "<InstanceCount ovf:default='1'/>",
                "<InstanceCount ovf:minimum='0' ovf:default='0'/>"),
        error("V-01", COUNTS, "ovf:minimum='2' ovf:default='-4'").at("default"),
        warning("V-01", COUNTS, "ovf:default='${COPIES}'"),
        error("E-08", COUNTS, "ovf:minimum='2'").at("default"),
        error("C-03", "ovf:configuration='large'", "ovf:configuration='huge'").at("configuration"),
        error("V-02", "<ScaleOutSection ovf:id='web'>", "<ScaleOutSection ovf:id='site'>").at("id"),
        warning(
            "V-02",
            "</ScaleOutSection>",
            "</ScaleOutSection><ScaleOutSection ovf:id='web'><Info/><InstanceCount ovf:default='1'/></ScaleOutSection>"),
        warning(
                "V-02",
                "</VirtualSystemCollection>",
                "<VirtualSystem ovf:id='db'><Info/></VirtualSystem></VirtualSystemCollection>")
            .with("H-17"),
        error("V-03", "ovf:group='apart'", "ovf:group='together'").with("V-11").at("group"),
        error("V-03", "ovf:policy='availability'", "ovf:policy='near'")
            .keeps("ovf:policy='availability'", "ovf:policy='affinity'")
            .at("policy"),
        warning("V-03", "ovf:policy='availability'", "ovf:policy='Availability'").at("policy"),
        error(
                "V-03",
                "<EncryptionSection>",
                "<PlacementGroupSection ovf:id='apart' ovf:policy='affinity'><Info/></PlacementGroupSection><EncryptionSection>")
            .at("id"),
        info(
            "V-11",
            "<PlacementSection ovf:group='apart'><Info>Apart</Info></PlacementSection>",
            ""),
        error("V-04", "<File ovf:fileRef='script'", "<File ovf:fileRef='scripts'").at("fileRef"),
        error("V-04", "'setup/first.sh'", "'../first.sh'")
            .keeps("'setup/first.sh'", "'setup/..first.sh'")
            .at("path"),
        error("V-04", "'setup/first.sh'", "'/setup/first.sh'").at("path"),
        error("V-04", "'setup/first.sh'", "'setup\\first.sh'").at("path"),
        error("V-07", "<xenc11:DerivedKey", "<!--", "</xenc:EncryptedKey>", "-->"),
        error(
                "V-07",
                "<xenc:CipherData><xenc:CipherValue>AAAA</xenc:CipherValue></xenc:CipherData>",
                "")
            .at("CipherData"),
        error("V-07", " Algorithm='http://www.w3.org/2001/04/xmlenc#kw-aes256'", "")
            .at("Algorithm"),
        warning(
                "X-04",
                "</VirtualSystem>",
                "<v:Odd xmlns:v='urn:v'><Info/></v:Odd></VirtualSystem>")
            .keeps(
                "</VirtualSystem>",
                "<xenc:EncryptedData><xenc:CipherData><xenc:CipherValue>AAAA</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData></VirtualSystem>"),
        error("V-08", "<bootc:InstanceID>boot</bootc:InstanceID>", "").at("InstanceID"),
        error(
                "V-08",
                "<bootc:CIM_BootConfigSetting>",
                "<!--",
                "</bootc:CIM_BootConfigSetting>",
                "-->")
            .at("CIM_BootConfigSetting"),
        warning("V-08", "boot2<", "boot1<").at("InstanceID"),
        warning("V-08", "CIM:Network:1", "the network").at("StructuredBootString"),
        error("V-10", "<epasd:InstanceID>1</epasd:InstanceID>", "").at("InstanceID"),
        warning("V-10", "URI>http://example.org/profile<", "URI>profile<")
            .keeps("URI>http://example.org/profile<", "URI>urn:uuid:0<"));
  }

  private static List<RuleCase> disks() {
    return List.of(
        error("V-05", "ovf:readOnly='true'", "ovf:readOnly='yes'")
            .keeps("ovf:readOnly='true'", "ovf:readOnly='0'")
            .at("readOnly"),
        error("V-05", "<SharedDisk ", "<!--<SharedDisk ", "ovf:readOnly='true'/>", "/>-->")
            .with("H-07", "R-12"),
        error("D-01", "ovf:diskId='shared'", "ovf:diskId='d1'").with("H-07").at("diskId"),
        error("D-02", "ovf:fileRef='file2'", "ovf:fileRef='file3'").with("R-12").at("fileRef"),
        error("D-03", "ovf:fileRef='file2'", "ovf:fileRef='file1'").with("R-12").at("fileRef"),
        error("D-04", "ovf:capacity='4096'", "ovf:capacity='0'").at("capacity"),
        error("H-07", "ovf:/disk/shared", "ovf:/disk/common").with("D-12").at("HostResource"),
        warning("R-10", "ovf:size='1000'", "ovf:size='1000' ovf:compression='gzip'")
            .keeps("ovf:compression='gzip'", "ovf:compression='GZIP'")
            .at("compression"));
  }

  private static List<RuleCase> hardware() {
    return List.of(
        error("V-06", "<epasd:DefaultPortVID>10<", "<epasd:DefaultPortVID>65536<")
            .keeps("<epasd:DefaultPortVID>10<", "<epasd:DefaultPortVID>65535<")
            .at("DefaultPortVID"),
        error("V-06", "<epasd:Promiscuous>false<", "<epasd:Promiscuous>no<").at("Promiscuous"),
        error("V-06", "<sasd:Access>3<", "<sasd:Access>write<").at("Access"),
        error("V-06", "VLANs>10</", "VLANs>ten</"),
        warning(
            "V-06",
            "<sasd:Access>3</sasd:Access>",
            "",
            "<sasd:ResourceType>31</sasd:ResourceType>",
            "<sasd:ResourceType>31</sasd:ResourceType><sasd:Access>3</sasd:Access>"),
        warning(
            "V-06",
            "<sasd:ElementName>Disk 1</sasd:ElementName>",
            "<rasd:ElementName>Disk 1</rasd:ElementName>"),
        error(
            "H-15",
            "<EthernetPortItem>",
            "<StorageItem><sasd:ElementName>CD</sasd:ElementName><sasd:InstanceID>9</sasd:InstanceID><sasd:ResourceType>15</sasd:ResourceType></StorageItem><EthernetPortItem>"),
        warning("H-14", "<rasd:OtherResourceType>Gadget</rasd:OtherResourceType>", "")
            .keeps(
                "<rasd:OtherResourceType>Gadget</rasd:OtherResourceType>",
                "",
                "<rasd:ResourceSubType>gadget<",
                "<rasd:ResourceSubType>vmware.vmci<")
            .at("OtherResourceType"));
  }

  private static List<RuleCase> texts() {
    return List.of(
        error(
                "L-03",
                "<Strings ovf:fileRef='texts' xml:lang='fr'/>",
                "<Strings ovf:fileRef='script' xml:lang='fr'/>")
            .with("R-11", "R-12")
            .at("fileRef"),
        error(
                "L-03",
                "ovf:msgid='note' ovf:fileRef='script'",
                "ovf:msgid='note' ovf:fileRef='other'")
            .at("fileRef"),
        error("L-03", "<File ovf:id='script'", "<File ovf:id='scripts'")
            .with("V-04", "R-12")
            .at("fileRef"));
  }
}
