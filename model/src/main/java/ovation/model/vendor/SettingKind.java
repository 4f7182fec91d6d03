package ovation.model.vendor;

/** The two lists of settings that VMware adds to hardware. */
public enum SettingKind {
  /** {@code vmw:Config}: settings by the names of VMware's programming interface. */
  CONFIG("Config"),
  /** {@code vmw:ExtraConfig}: lines of the machine's configuration file (VMX). */
  EXTRA_CONFIG("ExtraConfig");

  private final String elementName;

  SettingKind(String elementName) {
    this.elementName = elementName;
  }

  /** The element's name in VMware's namespace. */
  public String elementName() {
    return elementName;
  }
}
