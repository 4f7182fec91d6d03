package ovation.model.envelope;

import java.util.Map;

/** The namespaces of the standard and of its vendors (DSP0243 2.1.1 §5). */
public final class Namespaces {

  /** The envelope of OVF 1.x; in the typed view, of every version. */
  public static final String OVF = "http://schemas.dmtf.org/ovf/envelope/1";

  /** The envelope of OVF 2.x. */
  public static final String OVF_2 = "http://schemas.dmtf.org/ovf/envelope/2";

  /** The envelope of OVF 0.9. */
  public static final String OVF_0_9 = "http://www.vmware.com/schema/ovf/1/envelope";

  private static final String CIM = "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/";

  /** CIM_ResourceAllocationSettingData; in the typed view, every kind of hardware item. */
  public static final String RASD = CIM + "CIM_ResourceAllocationSettingData";

  /** CIM_VirtualSystemSettingData. */
  public static final String VSSD = CIM + "CIM_VirtualSystemSettingData";

  /** CIM_StorageAllocationSettingData. */
  public static final String SASD = CIM + "CIM_StorageAllocationSettingData";

  /** CIM_EthernetPortAllocationSettingData. */
  public static final String EPASD = CIM + "CIM_EthernetPortAllocationSettingData";

  /** CIM_BootConfigSetting (2.x). */
  public static final String BOOTC = CIM + "CIM_BootConfigSetting";

  /** CIM_BootSourceSetting (2.x). */
  public static final String BOOTS = CIM + "CIM_BootSourceSetting";

  /** XML Encryption 1.0. */
  public static final String XENC = "http://www.w3.org/2001/04/xmlenc#";

  /** XML Encryption 1.1. */
  public static final String XENC11 = "http://www.w3.org/2009/xmlenc11#";

  /** XML Signature. */
  public static final String DS = "http://www.w3.org/2000/09/xmldsig#";

  /** VMware's extensions. */
  public static final String VMW = "http://www.vmware.com/schema/ovf";

  /** XML Schema instances. */
  public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** {@code xml:lang} and its like. */
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The usual prefixes by namespace, for a descriptor that does not declare one. */
  public static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry(OVF, "ovf"),
          Map.entry(OVF_2, "ovf"),
          Map.entry(OVF_0_9, "ovf"),
          Map.entry(RASD, "rasd"),
          Map.entry(VSSD, "vssd"),
          Map.entry(SASD, "sasd"),
          Map.entry(EPASD, "epasd"),
          Map.entry(BOOTC, "bootc"),
          Map.entry(BOOTS, "boots"),
          Map.entry(XENC, "xenc"),
          Map.entry(XENC11, "xenc11"),
          Map.entry(DS, "ds"),
          Map.entry(VMW, "vmw"),
          Map.entry(XSI, "xsi"));

  /** The namespace under which the typed view passes elements that it does not know. */
  static final String VIEW = "urn:ovation:view";

  private Namespaces() {}

  /** True for the envelope namespaces of all versions and their known misspellings. */
  public static boolean isEnvelope(String namespace) {
    return namespace.equals(OVF)
        || namespace.equals(OVF_2)
        || namespace.equals(OVF_0_9)
        || namespace.startsWith("http://schemas.dmtf.org/ovf/envelope")
        || namespace.startsWith("http://schemas.dmtf.org/ovf/1/envelope");
  }

  /** True for a class of the CIM schema, in any version of it. */
  public static boolean isCim(String namespace) {
    return namespace.startsWith("http://schemas.dmtf.org/wbem/wscim/1/");
  }

  /** True for the three CIM classes of hardware items, in any version of the CIM schema. */
  static boolean isItem(String namespace) {
    return namespace.endsWith("/CIM_ResourceAllocationSettingData")
        || namespace.endsWith("/CIM_StorageAllocationSettingData")
        || namespace.endsWith("/CIM_EthernetPortAllocationSettingData");
  }
}
