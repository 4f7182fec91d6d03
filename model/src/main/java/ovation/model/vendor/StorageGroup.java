package ovation.model.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlElement;

/**
 * A kind of storage that disks and systems ask for: {@code vmw:StorageGroupSection}.
 *
 * @param id what others refer to; null if missing
 * @param name the name to show; null if missing
 * @param description what is expected of it; null if there is none
 * @param element the section
 */
public record StorageGroup(
    @Nullable String id, @Nullable String name, @Nullable String description, XmlElement element) {

  /** The groups that an envelope declares. */
  public static List<StorageGroup> of(Envelope envelope) {
    return Elements.children(envelope.element(), Namespaces.VMW, "StorageGroupSection").stream()
        .map(section ->
            new StorageGroup(
                Elements.attribute(section, "id"),
                Elements.attribute(section, "name"),
                Elements.text(section, "Description"),
                section))
        .toList();
  }
}
