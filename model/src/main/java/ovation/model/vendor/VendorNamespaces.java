package ovation.model.vendor;

/** The namespaces of the vendors whose extensions are understood; VMware's stands beside OVF's. */
public final class VendorNamespaces {

  /** VirtualBox: {@code vbox:Machine}, {@code vbox:OSType}. */
  public static final String VBOX = "http://www.virtualbox.org/ovf/machine";

  /** XenServer: {@code xenovf:VirtualSystemOtherConfigurationData}. */
  public static final String XENOVF = "http://schemas.citrix.com/ovf/envelope/1";

  /** oVirt: {@code ovirt:id}. */
  public static final String OVIRT = "http://www.ovirt.org/ovf";

  private VendorNamespaces() {}
}
