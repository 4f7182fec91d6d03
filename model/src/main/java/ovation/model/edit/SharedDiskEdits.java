package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SharedDisk;
import ovation.model.envelope.SharedDiskSection;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Edits of the disks that several systems use at once (DSP0243 2.1.1 §9.15). */
public final class SharedDiskEdits {

  private static final String SECTION = "SharedDiskSection";

  private SharedDiskEdits() {}

  /**
   * Adds a shared disk, with its section if there is none.
   *
   * @param diskId the id, see {@link DiskEdits#freeId}
   * @param fileRef the id of the file, null for a blank disk
   * @param capacity the capacity in bytes
   * @param format the URI of the format, null for a blank disk
   * @param readOnly true if the systems may only read it
   */
  public static Edit add(
      Envelope envelope,
      String diskId,
      @Nullable String fileRef,
      long capacity,
      @Nullable String format,
      boolean readOnly) {
    String namespace = OvfEdits.childNamespace(envelope.element(), SECTION);
    Fragment disk =
        Fragment.of(namespace, "SharedDisk")
            .attribute(namespace, "diskId", diskId)
            .attribute(namespace, "fileRef", fileRef)
            .attribute(namespace, "capacity", Long.toString(capacity))
            .attribute(namespace, "format", format)
            .attribute(namespace, "readOnly", readOnly ? "true" : null);
    return insert(envelope, Sentence.of("Add shared disk “{0}”", diskId), disk);
  }

  private static Edit insert(Envelope envelope, Sentence label, Fragment disk) {
    List<SharedDiskSection> sections = envelope.sections(SharedDiskSection.class);
    if (!sections.isEmpty()) {
      return OvfEdits.insert(label, sections.getFirst(), disk);
    }
    Fragment section =
        OvfEdits.fragment(envelope, SECTION).child("Info", "The disks that systems share");
    return OvfEdits.insert(label, envelope, section.child(disk));
  }

  /** Sets whether the systems may only read a disk. */
  public static Edit setReadOnly(SharedDisk disk, boolean readOnly) {
    Sentence label =
        readOnly
            ? Sentence.of("Set “{0}” to read only", String.valueOf(disk.diskId()))
            : Sentence.of("Set “{0}” to read and write", String.valueOf(disk.diskId()));
    return OvfEdits.attribute(label, disk, "readOnly", readOnly ? "true" : null);
  }

  /** Makes an ordinary disk a shared one: it keeps its id, so that devices still find it. */
  public static Edit share(Envelope envelope, Disk disk) {
    Sentence label = Sentence.of("Share disk “{0}”", String.valueOf(disk.diskId()));
    String namespace = OvfEdits.childNamespace(envelope.element(), SECTION);
    Fragment shared = Fragment.of(namespace, "SharedDisk");
    XmlElement element = disk.element();
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        boolean own =
            (attribute.namespace().isEmpty() || Namespaces.isEnvelope(attribute.namespace()))
                && OvfEdits.knowsAttribute(element, attribute.localName());
        shared =
            shared.attribute(
                own ? namespace : attribute.namespace(), attribute.localName(), attribute.value());
      }
    }
    return Edit.all(label, List.of(OvfEdits.remove(label, disk), insert(envelope, label, shared)));
  }

  /** Removes a shared disk with the devices that show it, and the section with its last disk. */
  public static Edit remove(Envelope envelope, SharedDisk disk) {
    List<Edit> edits = new ArrayList<>();
    Edit removal = DiskEdits.remove(envelope, disk);
    edits.add(removal);
    for (SharedDiskSection section : envelope.sections(SharedDiskSection.class)) {
      if (section.disks().equals(List.of(disk))) {
        edits.add(OvfEdits.remove(removal.label(), section));
      }
    }
    return Edit.all(removal.label(), edits);
  }
}
