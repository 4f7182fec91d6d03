package ovation.model.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;

/**
 * How the guest can be told its addresses: {@code vmw:IpAssignmentSection}.
 *
 * @param schemes {@code ovfenv}: by the OVF environment, {@code dhcp}; as given
 * @param protocols {@code IPv4}, {@code IPv6}; as given
 * @param element the section
 */
public record IpAssignment(List<String> schemes, List<String> protocols, XmlElement element) {

  /** The ways to tell addresses. */
  public static final List<String> SCHEMES = List.of("ovfenv", "dhcp");

  /** The protocols. */
  public static final List<String> PROTOCOLS = List.of("IPv4", "IPv6");

  /** An assignment with its own copies. */
  public IpAssignment {
    schemes = List.copyOf(schemes);
    protocols = List.copyOf(protocols);
  }

  /** The first such section of an envelope, a system or a collection. */
  public static Optional<IpAssignment> of(OvfObject owner) {
    return Elements.children(owner.element(), Namespaces.VMW, "IpAssignmentSection").stream()
        .findFirst()
        .map(section ->
            new IpAssignment(
                words(Elements.attribute(section, "schemes")),
                words(Elements.attribute(section, "protocols")),
                section));
  }

  /** The words of a list with commas or blanks. */
  private static List<String> words(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.strip().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
  }
}
