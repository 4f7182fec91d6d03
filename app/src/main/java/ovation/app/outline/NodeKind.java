package ovation.app.outline;

import ovation.icons.Icon;

/** The kinds of parts that the outline knows. */
public enum NodeKind {
  APPLIANCE(Icon.APPLIANCE),
  RUNS_ON(Icon.OK),
  PRODUCT(Icon.PRODUCT),
  EULAS(Icon.EULA),
  OPTIONS(Icon.OPTION),
  STARTUP(Icon.STARTUP),
  ANNOTATION(Icon.ANNOTATION),
  SYSTEMS(Icon.COLLECTION),
  COLLECTION(Icon.COLLECTION),
  SYSTEM(Icon.SYSTEM),
  HARDWARE(Icon.HARDWARE),
  OPERATING_SYSTEM(Icon.OPERATING_SYSTEM),
  INSTALL(Icon.INSTALL),
  RESOURCES(Icon.RESOURCES),
  DISKS(Icon.DISK),
  NETWORKS(Icon.NETWORK),
  PORT_PROFILES(Icon.NIC),
  FILES(Icon.FILE),
  LANGUAGES(Icon.LANGUAGE),
  SHARED_DISKS(Icon.DISK),
  PLACEMENT_GROUP(Icon.COLLECTION),
  PLACEMENT(Icon.LINK),
  SCALE_OUT(Icon.COLLECTION),
  BOOT(Icon.STARTUP),
  ENVIRONMENT_FILES(Icon.FILE),
  ENCRYPTION(Icon.KEY),
  SECTION(Icon.SETTINGS),
  UNKNOWN(Icon.UNKNOWN_SECTION);

  private final Icon icon;

  NodeKind(Icon icon) {
    this.icon = icon;
  }

  /** Its picture. */
  public Icon icon() {
    return icon;
  }
}
