package ovation.app.ui;

import java.nio.charset.StandardCharsets;

/** A generated appliance of many systems, in order or with a few faults in each of them. */
public final class Fleet {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"
          xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
        <References/>
      """;

  private Fleet() {}

  /**
   * A descriptor of that many systems, each of about two kilobytes.
   *
   * @param faulty whether each system has an adapter without a network and two equal ids
   */
  public static byte[] descriptor(int systems, boolean faulty) {
    StringBuilder out = new StringBuilder(systems * 2200 + 10_000).append(HEAD);
    out.append("  <DiskSection>\n    <Info>Disks</Info>\n");
    for (int i = 0; i < systems; i++) {
      out.append("    <Disk ovf:diskId=\"disk").append(i);
      out.append("\" ovf:capacity=\"16\" ovf:capacityAllocationUnits=\"byte * 2^30\"/>\n");
    }
    out.append("  </DiskSection>\n  <NetworkSection>\n    <Info>Networks</Info>\n");
    out.append("    <Network ovf:name=\"Front\"/>\n  </NetworkSection>\n");
    out.append("  <VirtualSystemCollection ovf:id=\"fleet\">\n    <Info>A fleet</Info>\n");
    for (int i = 0; i < systems; i++) {
      system(out, i, faulty);
    }
    out.append("  </VirtualSystemCollection>\n</Envelope>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void system(StringBuilder out, int number, boolean faulty) {
    out.append("    <VirtualSystem ovf:id=\"node").append(number).append("\">\n");
    out.append("      <Info>One of many</Info>\n");
    out.append("      <OperatingSystemSection ovf:id=\"96\">\n        <Info>Guest</Info>\n");
    out.append("        <Description>Debian</Description>\n      </OperatingSystemSection>\n");
    out.append("      <VirtualHardwareSection>\n        <Info>Hardware</Info>\n");
    out.append("        <System>\n");
    out.append("          <vssd:ElementName>Virtual hardware</vssd:ElementName>\n");
    out.append("          <vssd:InstanceID>0</vssd:InstanceID>\n");
    out.append("          <vssd:VirtualSystemType>vmx-17</vssd:VirtualSystemType>\n");
    out.append("        </System>\n");
    item(out, "", "CPU", 1, "", "", "3", "4", "");
    item(out, "", "Memory", 2, "", "", "4", "8192", "byte * 2^20");
    item(out, "0", "SCSI controller", 3, "", "", "6", "", "");
    item(out, "0", "Hard disk", 4, "ovf:/disk/disk" + number, "3", "17", "", "");
    network(out, faulty ? 4 : 5, faulty ? "Nowhere" : "Front");
    out.append("      </VirtualHardwareSection>\n    </VirtualSystem>\n");
  }

  private static void item(
      StringBuilder out,
      String address,
      String name,
      int id,
      String resource,
      String parent,
      String type,
      String quantity,
      String units) {
    out.append("        <Item>\n");
    child(out, parent.isEmpty() ? "Address" : "AddressOnParent", address);
    child(out, "AllocationUnits", units);
    child(out, "ElementName", name);
    child(out, "HostResource", resource);
    child(out, "InstanceID", Integer.toString(id));
    child(out, "Parent", parent);
    child(out, "ResourceType", type);
    child(out, "VirtualQuantity", quantity);
    out.append("        </Item>\n");
  }

  private static void network(StringBuilder out, int id, String network) {
    out.append("        <Item>\n");
    child(out, "AutomaticAllocation", "true");
    child(out, "Connection", network);
    child(out, "ElementName", "Network adapter");
    child(out, "InstanceID", Integer.toString(id));
    child(out, "ResourceSubType", "VmxNet3");
    child(out, "ResourceType", "10");
    out.append("        </Item>\n");
  }

  private static void child(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      out.append("          <rasd:").append(name).append('>').append(text);
      out.append("</rasd:").append(name).append(">\n");
    }
  }
}
