package ovation.model.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.XmlElement;

/**
 * A group of vSphere's tags that says where systems are placed, declared by {@code
 * vmw:TagBasedPlacementGroupSection}, asked for by {@code vmw:TagBasedPlacementSection}.
 *
 * @param group its id; null if missing
 * @param name the name to show; null where it is only asked for
 * @param priority how much it counts; null if not said
 * @param tags {@code category: value}; empty where it is only asked for
 * @param element the section
 */
public record PlacementTag(
    @Nullable String group,
    @Nullable String name,
    @Nullable String priority,
    List<String> tags,
    XmlElement element) {

  /** A group with its own copy of the tags. */
  public PlacementTag {
    tags = List.copyOf(tags);
  }

  /** The groups that an envelope declares. */
  public static List<PlacementTag> declared(Envelope envelope) {
    return Elements.children(envelope.element(), Namespaces.VMW, "TagBasedPlacementGroupSection")
        .stream()
        .map(section -> read(section, "id"))
        .toList();
  }

  /** The groups that a system asks for. */
  public static List<PlacementTag> asked(OvfObject system) {
    return Elements.children(system.element(), Namespaces.VMW, "TagBasedPlacementSection").stream()
        .map(section -> read(section, "group"))
        .toList();
  }

  private static PlacementTag read(XmlElement section, String idName) {
    List<String> tags =
        Elements.descendants(section)
            .filter(e -> e.localName().equals("TagValue") || e.localName().equals("TagCategory"))
            .map(e -> Elements.attribute(e, "name"))
            .filter(name -> name != null)
            .map(String::strip)
            .toList();
    return new PlacementTag(
        Elements.attribute(section, idName),
        Elements.attribute(section, "name"),
        Elements.attribute(section, "priority"),
        tags,
        section);
  }
}
