package ovation.model.rules;

import static ovation.model.rules.RuleCase.error;
import static ovation.model.rules.RuleCase.info;
import static ovation.model.rules.RuleCase.warning;

import java.util.ArrayList;
import java.util.List;

/** The cases of all rules. */
final class RuleCases {

  private RuleCases() {}

  static List<RuleCase> all() {
    List<RuleCase> all = new ArrayList<>();
    all.addAll(envelope());
    all.addAll(references());
    all.addAll(disks());
    all.addAll(networks());
    all.addAll(HardwareCases.all());
    all.addAll(ProductCases.all());
    all.addAll(SecondVersionCases.all());
    all.addAll(InteropCases.all());
    all.addAll(RiskCases.all());
    return all;
  }

  private static List<RuleCase> envelope() {
    return List.of(
        error("E-03", "<References>", "<!--", "</References>", "-->")
            .with("D-02", "P-07")
            .at("References"),
        error(
                "E-03",
                "<References>",
                "<!--",
                "</References>",
                "-->",
                "<DiskSection>",
                "<DiskSection><Info/></DiskSection><References/><DiskSection>")
            .with("D-02", "P-07", "E-10"),
        error("E-04", "<Strings", "<VirtualSystem ovf:id='x'><Info/></VirtualSystem><Strings")
            .with("H-17"),
        error(
            "E-05",
            "<NetworkSection>",
            "<AnnotationSection><Info/><Annotation>x</Annotation></AnnotationSection><NetworkSection>"),
        error(
            "E-05",
            "<VirtualSystem ovf:id='db'>",
            "<VirtualSystem"
                + " ovf:id='db'><Info/><EulaSection><Info/><License>x</License></EulaSection><Name>n</Name><!--",
            "<Info>The database</Info>",
            "-->"),
        error("E-06", "<Info>Networks</Info>", "")
            .keeps("<Info>Networks</Info>", "<Info/>")
            .at("Info"),
        error(
            "E-06",
            "<Info>Networks</Info>",
            "",
            "<Network ovf:name='WAN'/>",
            "<Network ovf:name='WAN'/><Info>Late</Info>"),
        warning(
                "E-07",
                "<Strings",
                "<o:VirtualSystem xmlns:o='http://schemas.dmtf.org/ovf/envelope/2'"
                    + " ovf:id='x'><Info/></o:VirtualSystem><Strings")
            .with("E-04", "H-17"),
        warning(
            "E-07",
            "<AnnotationSection>",
            "<Section xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                + " i:type='AnnotationSection_Type'>",
            "</AnnotationSection>",
            "</Section>"),
        warning(
                "E-07",
                "ovf:name='WAN'",
                "o:name='WAN' xmlns:o='http://schemas.dmtf.org/ovf/envelope/2'")
            .at("name"),
        error("E-08", "<VirtualSystem ovf:id='db'>", "<VirtualSystem>").with("S-01").at("id"),
        error("E-08", "<VirtualSystem ovf:id='db'>", "<VirtualSystem id='db'>").at("id"),
        warning("E-08", "ovf:transport='iso'", "transport='iso'").at("transport"),
        warning("E-09", "xml:lang='de'", "xml:lang='de_CH'")
            .keeps("xml:lang='de'", "xml:lang='de-CH-1901'"),
        warning("E-09", "xml:lang='en-US'", "xml:lang='American English'"),
        error(
            "E-10",
            "<DeploymentOptionSection>",
            "<NetworkSection><Info/></NetworkSection><DeploymentOptionSection>"),
        error("E-11", "<VirtualSystem ovf:id='db'>", "<VirtualSystem ovf:id='web'>")
            .with("S-01")
            .at("id"),
        warning("E-12", "<Label>Small</Label>", "")
            .keeps("<Label>Small</Label>", "<Label/>")
            .at("Label"),
        warning("E-12", "<Annotation>A note.</Annotation>", "").at("Annotation"),
        info("E-13", "<Label>Small</Label>", "<Label> </Label>")
            .keeps("<Label>Small</Label>", "<Label ovf:msgid='net'/>")
            .at("Label"),
        info("E-13", "<Annotation>A note.</Annotation>", "<Annotation/>").at("Annotation"),
        warning(
            "S-05", "<NetworkSection>", "<StartupSection><Info/></StartupSection><NetworkSection>"),
        error("S-01", "<Item ovf:id='db'", "<Item ovf:id='dbx'").at("id"),
        error("S-02", "<Item ovf:id='db'", "<Item ovf:id='web'").at("id"),
        warning("S-03", "'guestShutdown'", "'suspend'")
            .keeps("'guestShutdown'", "'none'")
            .at("stopAction"),
        error("S-04", "ovf:order='2'", "ovf:order='65536'")
            .keeps("ovf:order='2'", "ovf:order='65535'"),
        error("S-04", "ovf:order='2'", "").at("order"),
        error("O-01", "ovf:id='101'", "ovf:id='-100'").keeps("ovf:id='101'", "ovf:id='0'").at("id"),
        warning("O-01", "ovf:id='101'", "ovf:id='4711'").keeps("ovf:id='101'", "ovf:id='120'"),
        warning("O-01", "ovf:id='101'", "ovf:id='-100' vmw:osType='other3xLinux64Guest'").at("id"),
        warning("I-01", " ovf:initialBootStopDelay='60'", "").at("initialBootStopDelay"),
        error("I-01", "'60'", "'1 hour'").keeps("'60'", "'0'"),
        warning("L-01", "<License ovf:msgid='licence'>Be good.", "<License ovf:msgid='other'>")
            .keeps("<License ovf:msgid='licence'>Be good.", "<License ovf:msgid='licence'>")
            .with("L-05"),
        error("L-02", "</Strings>", "<Msg ovf:msgid='licence'>Noch einmal</Msg></Strings>")
            .at("msgid"),
        error(
            "L-03",
            "<Strings xml:lang='de'>",
            "<Strings ovf:fileRef='texts' xml:lang='fr'/><Strings xml:lang='de'>"),
        warning("L-04", " xml:lang='de'", "").at("lang"),
        warning("L-04", "</Envelope>", "<Strings xml:lang='DE'/></Envelope>"),
        info(
            "L-05",
            "</Strings>",
            "<Msg ovf:msgid='u'>Nichts</Msg><Msg ovf:msgid='v'>Nichts</Msg></Strings>"),
        info("L-05", "</Strings>", "<Msg ovf:msgid='unused'>Nichts</Msg></Strings>"),
        warning(
                "V-09",
                "<DeploymentOptionSection>",
                "<SharedDiskSection><Info/><SharedDisk ovf:diskId='s'"
                    + " ovf:capacity='1'/></SharedDiskSection><DeploymentOptionSection>")
            .with("D-12"),
        info("X-01", "<vmw:Config ovf:required='false'", "<vmw:Config").with("X-04"),
        warning("X-02", "<vmw:Config ovf:required='false'", "<vmw:Config ovf:required='true'")
            .at("required"),
        warning("X-02", "<vmw:Config ", "<rasd:Config/><vmw:Config "),
        warning(
            "X-02",
            "<Network ovf:name='WAN'/>",
            "<Network ovf:name='WAN'/><vmw:Switch ovf:required='true'><vmw:Port/></vmw:Switch>"),
        warning(
                "X-02",
                "<StartupSection>",
                "<Section xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                    + " i:type='Odd_Type'/><StartupSection>")
            .with("E-07"),
        error("X-03", "<Network ovf:name='WAN'/>", "<Network ovf:name='WAN'/><Switch/>")
            .with("X-02")
            .keeps("<Network ovf:name='WAN'/>", "<Network ovf:name='WAN'/><vmw:Switch/>"),
        warning(
            "X-03",
            "<Network ovf:name='WAN'/>",
            "<Network ovf:name='WAN'/><Switch ovf:required='false'/>"),
        warning(
                "X-04",
                "<VirtualSystem ovf:id='db'",
                "<vmw:Extra><Info/></vmw:Extra><VirtualSystem ovf:id='db'")
            .keeps(
                "<VirtualSystem ovf:id='db'",
                "<vmw:Extra ovf:required='false'/><VirtualSystem ovf:id='db'")
            .at("required"),
        warning("X-03", "<Network ovf:name='WAN'/>", "<Network ovf:name='WAN' ovf:speed='1'/>")
            .keeps("<Network ovf:name='WAN'/>", "<Network ovf:name='WAN' vmw:speed='1'/>")
            .at("speed"),
        info("X-04", "<vmw:Config ovf:required='false'", "<vmw:Config").at("required"));
  }

  private static List<RuleCase> references() {
    return List.of(
        error("R-01", "ovf:id='icon'", "ovf:id='file2'").with("P-07").at("id"),
        error("R-01", "ovf:id='icon'", "").with("P-07"),
        error("R-02", "ovf:href='icon.png'", "ovf:href=''").at("href"),
        warning("R-02", "'icon.png'", "'100%.png'")
            .with("R-06")
            .keeps("'icon.png'", "'100%25.png'"),
        error("R-03", "ovf:href='icon.png'", "ovf:href='./disk1.vmdk'").with("R-06"),
        warning("R-04", "'icon.png'", "'a/..%2Ficon.png'")
            .with("R-06")
            .keeps("'icon.png'", "'a/..icon.png'"),
        error("R-04", "'icon.png'", "'/etc/passwd'").with("R-06"),
        warning("R-05", "'icon.png'", "'ftp://example.org/icon.png'")
            .keeps("'icon.png'", "'https://example.org/icon.png'"),
        error("R-06", "'icon.png'", "'Icon.png'").at("href"),
        warning("R-07", "ovf:size='1000'", "ovf:size='999'")
            .keeps("ovf:size='1000'", "")
            .at("size"),
        error("R-07", "ovf:size='1000'", "ovf:size='-1000'"),
        warning("R-07", "ovf:size='1000'", "ovf:size='@@SIZE@@'"),
        warning("R-07", "ovf:size='1000'", "ovf:size='DISKSIZE'"),
        error("R-08", "ovf:chunkSize='1024'", "ovf:chunkSize='0'").at("chunkSize"),
        error("R-08", "ovf:chunkSize='1024'", "ovf:chunkSize='512'"),
        error("R-09", "'identity'", "'bzip2'").keeps("'identity'", "'gzip'").at("compression"),
        warning("R-09", "'identity'", "'GZip'"),
        error(
                "R-11",
                "<Strings xml:lang='de'>",
                "<Strings ovf:fileRef='icon' xml:lang='fr'/><Strings xml:lang='de'>")
            .with("L-03"),
        info("R-12", "<Icon ovf:fileRef='icon'", "<Icon ovf:fileRef='file1'"),
        error("R-13", "</References>", "<File ovf:id='mf' ovf:href='site.mf'/></References>")
            .with("R-06", "R-12")
            .keeps("'icon.png'", "'other.mf'"));
  }

  private static List<RuleCase> disks() {
    return List.of(
        error("D-01", "ovf:diskId='d2'", "ovf:diskId='d1'").with("H-07").at("diskId"),
        error("D-02", "ovf:fileRef='file2'", "ovf:fileRef='file3'").with("R-12").at("fileRef"),
        warning("D-02", "<Disk ovf:diskId='d3'", "<Disk ovf:diskId='d3' ovf:fileRef=''"),
        error("D-03", "ovf:fileRef='file2'", "ovf:fileRef='file1'").with("R-12").at("fileRef"),
        warning(
                "D-03",
                "<Disk ovf:diskId='d3' ovf:capacity='${site.data}'",
                "<Disk ovf:diskId='d3' ovf:fileRef='file1' ovf:format='x:y' ovf:capacity='1'",
                "<Item>\n          <rasd:AddressOnParent>0",
                "<Item ovf:configuration='small'>\n          <rasd:AddressOnParent>0",
                "<Item>\n          <rasd:AddressOnParent>1",
                "<Item ovf:configuration='large'>\n          <rasd:AddressOnParent>1")
            .with("D-11"),
        error("D-04", "ovf:capacity='4096'", "ovf:capacity='0'")
            .keeps("ovf:capacity='4096'", "ovf:capacity='1'"),
        error("D-04", "ovf:capacity='4096'", "").at("capacity"),
        error("D-04", "ovf:capacity='4096'", "ovf:capacity='4096MB'"),
        warning("D-04", "ovf:capacity='4096'", "ovf:capacity='${DISK}'"),
        error("D-05", "${site.data}", "${site.size}").keeps("${site.data}", "${data}"),
        error("D-05", "${site.data}", "${domain}").at("capacity"),
        error("D-06", "'byte * 2^30'", "'2^30 bytes'"),
        error("D-08", "'http://example.org/format'", "'streamOptimized'").at("format"),
        error("D-06", "'byte * 2^30'", "'hertz * 10^6'").keeps("'byte * 2^30'", "'GigaBytes'"),
        error("D-07", "ovf:capacity='10'", "ovf:capacity='8589934592'")
            .keeps("ovf:capacity='10'", "ovf:capacity='8589934591'"),
        error("D-08", "'http://example.org/format'", "'vmdk'").at("format"),
        error("D-08", "ovf:format='http://example.org/format'/>", "/>"),
        error("D-09", "'5000'", "'10737418241'")
            .keeps("'5000'", "'10737418240'")
            .at("populatedSize"),
        error("D-09", "'5000'", "'-1'"),
        error("D-10", "ovf:populatedSize", "ovf:parentRef='d9' ovf:populatedSize").at("parentRef"),
        error("D-10", "ovf:populatedSize", "ovf:parentRef='d1' ovf:populatedSize"),
        error("D-10", "ovf:populatedSize", "ovf:parentRef='d2' ovf:populatedSize")
            .keeps("ovf:fileRef='file2'", "ovf:fileRef='file2' ovf:parentRef='d1'"),
        warning("D-10", "ovf:populatedSize", "ovf:parentRef='' ovf:populatedSize"),
        error(
            "D-11",
            "ovf:fileRef='file1'",
            "ovf:fileRef='file2'",
            "ovf:fileRef='file2' ovf:capacity='4096'",
            "ovf:fileRef='file1' ovf:capacity='4096'"),
        info("D-12", "/disk/d3", "").keeps("/disk/d3", "ovf://disk/d3"),
        warning("D-12", "<rasd:HostResource>/disk/d3", "<rasd:HostResource>/disk/d2"));
  }

  private static List<RuleCase> networks() {
    return List.of(
        error(
                "N-01",
                "<Network ovf:name='WAN'/>",
                "<Network ovf:name='WAN'/><Network ovf:name='WAN'/>")
            .at("name"),
        error("N-01", "<Network ovf:name='WAN'/>", "<Network ovf:name='WAN'/><Network/>"),
        error("N-02", "<rasd:Connection>WAN<", "<rasd:Connection>Backend<")
            .with("N-03")
            .at("Connection"),
        error("N-02", "<rasd:Connection>WAN<", "<rasd:Connection>wan<").with("N-03"),
        warning("N-02", "<rasd:Connection>WAN<", "<rasd:Connection>NAT<").with("N-03"),
        info("N-02", "<rasd:Connection>WAN<", "<rasd:Connection>none<").with("N-03"),
        info(
            "N-03",
            "<Network ovf:name='WAN'/>",
            "<Network ovf:name='WAN'/><Network ovf:name='DMZ'/>"),
        warning(
                "N-04",
                "<rasd:Connection>WAN</rasd:Connection>",
                "<rasd:Connection>WAN</rasd:Connection><rasd:Connection>LAN</rasd:Connection>")
            .at("Connection"));
  }
}
