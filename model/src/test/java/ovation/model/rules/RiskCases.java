package ovation.model.rules;

import static ovation.model.rules.RuleCase.info;
import static ovation.model.rules.RuleCase.warning;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The cases of the rules about risks. */
final class RiskCases {

  private static final String CONFIG = "<vmw:Config ovf:required='false'";
  private static final String NOTE = "<Annotation>A note.";
  private static final String HOST = "ovf:key='host' ovf:type='string' ovf:value='web.${domain}'";
  private static final String CD_ID = "<rasd:InstanceID>7</rasd:InstanceID>";
  private static final String END = "</VirtualHardwareSection>";

  private RiskCases() {}

  static List<RuleCase> all() {
    return List.of(
        warning("U-01", CONFIG, extra("sched.mem.pin", "TRUE"))
            .keeps(CONFIG, extra("sched.mem.pin", "FALSE"))
            .at("key"),
        warning("U-02", CONFIG, extra("isolation.tools.copy.disable", "false"))
            .keeps(CONFIG, extra("isolation.tools.copy.disable", "true")),
        warning("U-02", CONFIG, extra("RemoteDisplay.vnc.enabled", "TRUE")),
        info("U-03", CONFIG, extra("acme.widget", "1"))
            .keeps(CONFIG, extra("disk.EnableUUID", "TRUE")),
        warning("U-03", CONFIG, extra("acme.widget", "1").replace("'false'", "'true'"))
            .with("X-02"),
        warning("U-04", HOST, property("api_token", "Zk3hq81x"))
            .keeps(HOST, property("token_ttl", "3600"))
            .at("value"),
        warning("U-04", CONFIG, extra("guestinfo.root.password", "s3cret-word")),
        warning("U-05", NOTE, "<Annotation>Login: root, password: s3cret-word.")
            .keeps(NOTE, "<Annotation>Your password: choose one of 8 letters."),
        warning("U-05", NOTE, "<Annotation>At https://bob:s3cret@example.org/")
            .keeps(NOTE, "<Annotation>At https://bob@example.org:443/"),
        warning("U-05", NOTE, "<Annotation>-----BEGIN RSA PRIVATE KEY-----")
            .keeps(NOTE, "<Annotation>-----BEGIN PUBLIC KEY-----"),
        warning("U-06", CONFIG, userData("#cloud-config\npassword: hunter22\n"))
            .keeps(CONFIG, userData("#cloud-config\nhostname: web\n"))
            .at("value"),
        warning("U-07", HOST, property("keys", "ssh-ed25519 " + "AAAA".repeat(9) + " bob@build"))
            .keeps(HOST, property("keys", "ssh-ed25519"))
            .at("value"),
        warning("U-08", CONFIG, extra("bios.filename", "C:\\vm\\bios.rom"))
            .keeps(CONFIG, extra("bios.filename", "bios.rom"))
            .at("value"),
        info("U-08", CONFIG, extra("migrate.hostLog", "web.hlog")),
        warning("U-08", CD_ID, "<rasd:HostResource>[store1] isos/x.iso</rasd:HostResource>" + CD_ID)
            .at("HostResource"),
        warning(
                "U-09",
                "<rasd:Connection>LAN",
                "<rasd:Address>00:50:56:00:00:01</rasd:Address><rasd:Connection>LAN")
            .keeps("<rasd:Connection>LAN", "<rasd:Address>vlan7</rasd:Address><rasd:Connection>LAN")
            .at("Address"),
        warning(
            "U-09", CONFIG, extra("uuid.bios", "56 4d 00 11 22 33 44 55-66 77 88 99 aa bb cc dd")),
        warning("U-10", "'icon.png'", "'setup.EXE'")
            .with("R-06")
            .keeps("'icon.png'", "'exe.png'")
            .at("href"),
        warning("U-10", "'icon.png'", "'.x/icon.png'").with("R-06"),
        warning("U-11", "'icon.png'", "'http://example.org/icon.png'")
            .keeps("'icon.png'", "'https://example.org/icon.png'")
            .at("href"),
        warning("U-12", CD_ID, CD_ID + subType("vmware.pci.passthrough-vmiop"))
            .keeps(CD_ID, CD_ID + subType("vmware.vmci"))
            .at("ResourceSubType"),
        info(
                "U-12",
                "<rasd:ElementName>CD<",
                "<rasd:AutomaticAllocation>true</rasd:AutomaticAllocation><rasd:ElementName>CD<",
                CD_ID,
                CD_ID + subType("vmware.cdrom.atapi"))
            .keeps(CD_ID, CD_ID + subType("vmware.cdrom.atapi")),
        warning("U-13", CONFIG, serialPort("vmware.serialport.uri"))
            .keeps(CONFIG, serialPort("vmware.serialport.pipe")),
        info("U-14", HOST, property("blob", "QUJD".repeat(1025)))
            .keeps(HOST, property("blob", "QUJD".repeat(1024)))
            .at("value"),
        info("U-15", CONFIG, userData("#cloud-config\nruncmd:\n  - [ls]\n"))
            .keeps(CONFIG, userData("#cloud-config\n# runcmd is not used\n")),
        info("U-16", HOST, property("seed", "q7Zp2Lx9Vb4Nw8Rt6Ky3Hd5Ja1"))
            .keeps(HOST, property("seed", "a-long-name-of-something-else-2")),
        warning("U-17", END, END + machine("<RemoteDisplay enabled='true'/>"))
            .keeps(END, END + machine("<RemoteDisplay enabled='false'/>")),
        info("U-17", END, END + machine("<Forwarding hostip='127.0.0.1' hostport='2222'/>")));
  }

  private static String extra(String key, String value) {
    return "<vmw:ExtraConfig ovf:required='false' vmw:key='%s' vmw:value='%s'/>"
            .formatted(key, value)
        + CONFIG;
  }

  private static String userData(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extra("guestinfo.userdata", Base64.getEncoder().encodeToString(bytes));
  }

  private static String property(String key, String value) {
    return "ovf:key='%s' ovf:type='string' ovf:value='%s'".formatted(key, value);
  }

  private static String subType(String type) {
    return "<rasd:ResourceSubType>" + type + "</rasd:ResourceSubType>";
  }

  private static String serialPort(String type) {
    return """
    <Item>
      <rasd:ElementName>Serial port</rasd:ElementName>
      <rasd:InstanceID>8</rasd:InstanceID>
      <rasd:ResourceSubType>%s</rasd:ResourceSubType>
      <rasd:ResourceType>21</rasd:ResourceType>
    </Item>
    """
            .formatted(type)
        + CONFIG;
  }

  static String machine(String hardware) {
    return "<vbox:Machine xmlns:vbox='http://www.virtualbox.org/ovf/machine' ovf:required='false'>"
        + "<Hardware>"
        + hardware
        + "</Hardware></vbox:Machine>";
  }
}
