package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.hardware.HostResources;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * Where a descriptor refers to a file by its id: in the fileRef of disks, icons, texts and guest
 * files, in the HostResource of drives (DSP0243 2.1.1 §8.4), and in the same spelling in settings
 * of vendors, such as VMware's nvram.
 */
final class FileMentions {
  private static final String RESOURCE = "ovf:";

  private FileMentions() {}

  /** The edits that put another id everywhere. */
  static List<Edit> rename(Sentence label, XmlElement root, String old, String id) {
    List<Edit> edits = new ArrayList<>();
    collect(label, root, old, id, edits);
    return edits;
  }

  /** How many places refer to a file. */
  static int count(XmlElement root, String id) {
    return rename(Sentence.asItIs(""), root, id, id).size();
  }

  private static void collect(
      Sentence label, XmlElement element, String old, String id, List<Edit> edits) {
    for (XmlAttribute attribute : element.attributes()) {
      renamed(attribute, old, id)
          .ifPresent(value ->
              edits.add(
                  new SetAttribute(
                      label, element.key(), attribute.namespace(), attribute.localName(), value)));
    }
    if (element.elements().isEmpty()) {
      boolean resource = element.localName().equals("HostResource");
      renamed(element.text(), resource, old, id)
          .ifPresent(text -> edits.add(new SetText(label, element.key(), text)));
    }
    element.elements().forEach(child -> collect(label, child, old, id, edits));
  }

  private static Optional<String> renamed(XmlAttribute attribute, String old, String id) {
    String space = attribute.namespace();
    boolean own = space.isEmpty() || Namespaces.isEnvelope(space);
    if (own && attribute.localName().equals("fileRef")) {
      return attribute.value().strip().equals(old) ? Optional.of(id) : Optional.empty();
    }
    return renamed(attribute.value(), false, old, id);
  }

  /**
   * The text with the other id, in the spelling that it has.
   *
   * @param resource whether the text is a HostResource, which may leave out what it begins with
   */
  private static Optional<String> renamed(String text, boolean resource, String old, String id) {
    String bare = text.strip();
    boolean meant = resource || bare.startsWith(RESOURCE);
    if (!meant || HostResources.fileId(bare).filter(old::equals).isEmpty()) {
      return Optional.empty();
    }
    int at = text.lastIndexOf(old);
    return Optional.of(text.substring(0, at) + id + text.substring(at + old.length()));
  }
}
