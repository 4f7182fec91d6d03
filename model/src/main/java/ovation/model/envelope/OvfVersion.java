package ovation.model.envelope;

/**
 * The versions of the standard that can be told apart: by the namespace of the root element, never
 * by the {@code version} attribute.
 */
public enum OvfVersion {
  /** The draft of 2007 that VMware and XenSource products wrote. */
  V0_9("OVF 0.9", Namespaces.OVF_0_9),
  /** OVF 1.0 and 1.1, which share a namespace. */
  V1("OVF 1.x", Namespaces.OVF),
  /** OVF 2.0 and 2.1, which share a namespace. */
  V2("OVF 2.x", Namespaces.OVF_2),
  /** A namespace that no version has. */
  UNKNOWN("Unknown version", Namespaces.OVF);

  private final String label;
  private final String namespace;

  OvfVersion(String label, String namespace) {
    this.label = label;
    this.namespace = namespace;
  }

  /** The version whose envelope namespace this is. */
  public static OvfVersion ofNamespace(String namespace) {
    return switch (namespace) {
      case Namespaces.OVF_0_9 -> V0_9;
      case Namespaces.OVF -> V1;
      case Namespaces.OVF_2 -> V2;
      default -> UNKNOWN;
    };
  }

  /** The name for the status bar. */
  public String label() {
    return label;
  }

  /** The namespace of the envelope. */
  public String namespace() {
    return namespace;
  }

  /** True for the name of an element that OVF 2.x has and OVF 1.x has not. */
  public static boolean isSecondVersion(String element) {
    return Vocabulary.isSecondVersion(element);
  }
}
