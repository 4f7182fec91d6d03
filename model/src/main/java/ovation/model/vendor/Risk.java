package ovation.model.vendor;

/** What a setting may do beyond the virtual machine that it belongs to. */
public enum Risk {
  /** Nothing: it describes the machine, or it closes something. */
  NONE("harmless"),
  /** Takes resources of the host, or changes how it runs or watches the machine. */
  HOST("changes how the host runs it"),
  /** Opens a way between the guest and the host, another guest or the network. */
  CHANNEL("opens a way into or out of the guest"),
  /** Hands text to the guest, which may hold secrets. */
  HANDED("handed to the guest"),
  /** Tells one machine from all others and must not be copied. */
  IDENTITY("identity of one machine"),
  /** Left over from the host where the package was made. */
  LEFTOVER("left over from the author's host");

  private final String label;

  Risk(String label) {
    this.label = label;
  }

  /** In a few words, as the end of a line. */
  public String label() {
    return label;
  }
}
