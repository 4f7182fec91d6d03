package ovation.model.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;

/**
 * A service of vSphere that a machine needs: {@code vmw:vServiceDependencySection}.
 *
 * @param id its id; null if missing
 * @param type the type of the service, such as {@code com.vmware.vservice.xyz}; null if missing
 * @param name the name to show; null if missing
 * @param required whether the machine must not run without it; the default of the standard
 * @param element the section
 */
public record ServiceDependency(
    @Nullable String id,
    @Nullable String type,
    @Nullable String name,
    boolean required,
    XmlElement element) {

  /** The services that an envelope, a system or a collection needs. */
  public static List<ServiceDependency> of(OvfObject owner) {
    return Elements.children(owner.element(), Namespaces.VMW, "vServiceDependencySection").stream()
        .map(section ->
            new ServiceDependency(
                Elements.attribute(section, "id"),
                Elements.text(section, "Type"),
                Elements.text(section, "Name"),
                Elements.flag(Elements.attribute(section, "required")).orElse(true),
                section))
        .toList();
  }
}
