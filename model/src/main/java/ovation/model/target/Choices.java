package ovation.model.target;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** What suits a platform best in a new appliance or an export; null where nothing is preferred. */
@XmlAccessorType(XmlAccessType.NONE)
public final class Choices {

  @XmlAttribute private @Nullable String family;
  @XmlAttribute private @Nullable String controller;

  @XmlAttribute(name = "controller-model")
  private @Nullable String controllerModel;

  @XmlAttribute private @Nullable String nic;
  @XmlAttribute private @Nullable String firmware;
  @XmlAttribute private @Nullable String digest;
  @XmlAttribute private @Nullable String archive;

  /** The family of virtual machines, such as {@code vmx-17}. */
  public @Nullable String family() {
    return family;
  }

  /** The kind of storage controller: {@code scsi} or {@code sata}. */
  public @Nullable String controller() {
    return controller;
  }

  /** The controller's model as ResourceSubType. */
  public @Nullable String controllerModel() {
    return controllerModel;
  }

  /** The network adapter's model as ResourceSubType. */
  public @Nullable String nic() {
    return nic;
  }

  /** {@code bios} or {@code efi}. */
  public @Nullable String firmware() {
    return firmware;
  }

  /** The manifest's digest, such as {@code sha256}. */
  public @Nullable String digest() {
    return digest;
  }

  /** The archive's dialect, {@code ustar} or {@code gnu}. */
  public @Nullable String archive() {
    return archive;
  }

  /** These choices, with the other's where nothing is chosen here. */
  Choices over(Choices other) {
    Choices joined = new Choices();
    joined.family = first(family, other.family);
    joined.controller = first(controller, other.controller);
    joined.controllerModel = first(controllerModel, other.controllerModel);
    joined.nic = first(nic, other.nic);
    joined.firmware = first(firmware, other.firmware);
    joined.digest = first(digest, other.digest);
    joined.archive = first(archive, other.archive);
    return joined;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
