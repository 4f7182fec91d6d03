package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How one child of a collection starts and stops (DSP0243 2.1.1 §9.7). */
@XmlAccessorType(XmlAccessType.NONE)
public final class StartupItem extends OvfObject {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "order", namespace = Namespaces.OVF)
  private @Nullable String order;

  @XmlAttribute(name = "startDelay", namespace = Namespaces.OVF)
  private @Nullable String startDelay;

  @XmlAttribute(name = "waitingForGuest", namespace = Namespaces.OVF)
  private @Nullable String waitingForGuest;

  @XmlAttribute(name = "stopDelay", namespace = Namespaces.OVF)
  private @Nullable String stopDelay;

  @XmlAttribute(name = "startAction", namespace = Namespaces.OVF)
  private @Nullable String startAction;

  @XmlAttribute(name = "stopAction", namespace = Namespaces.OVF)
  private @Nullable String stopAction;

  /** The id of the system or collection. */
  public @Nullable String id() {
    return id;
  }

  /** The place in the order as given; equal numbers may start together. */
  public @Nullable String order() {
    return order;
  }

  /** The seconds to wait before the next start, as given. */
  public @Nullable String startDelay() {
    return startDelay;
  }

  /** Whether to wait for the guest to say that it is up, as given. */
  public @Nullable String waitingForGuest() {
    return waitingForGuest;
  }

  /** The seconds to wait before the next stop, as given. */
  public @Nullable String stopDelay() {
    return stopDelay;
  }

  /** {@code powerOn} or {@code none}; null for the default {@code powerOn}. */
  public @Nullable String startAction() {
    return startAction;
  }

  /** {@code powerOff}, {@code guestShutdown} or {@code none}; null for {@code powerOff}. */
  public @Nullable String stopAction() {
    return stopAction;
  }
}
