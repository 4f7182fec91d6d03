package ovation.model.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EnvelopeView;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.HostResources;
import ovation.model.xml.ElementDraft;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;
import ovation.model.xml.XmlNode;
import ovation.model.xml.XmlText;

/**
 * Shared disks of OVF 2.x as the disks that OVF 1.x has: every system gets one of its own, which is
 * told where more than one system used it.
 */
final class SharedDisks {

  private final List<Loss> losses;

  SharedDisks(List<Loss> losses) {
    this.losses = losses;
  }

  /**
   * The root without SharedDiskSection.
   *
   * @param before the root before the conversion, for the users of the disks
   */
  XmlElement merged(XmlElement root, XmlElement before) {
    Optional<XmlElement> shared = child(root, "SharedDiskSection");
    if (shared.isEmpty()) {
      return root;
    }
    Optional<Envelope> envelope = EnvelopeView.read(before);
    ElementPath path = ElementPath.of(root).to(shared.get());
    XmlElement section =
        Children.map(
            shared.get(),
            disk -> isOvf(disk, "SharedDisk") ? disk(disk, path.to(disk), envelope) : disk);
    Optional<XmlElement> disks = child(root, "DiskSection");
    if (disks.isEmpty()) {
      XmlElement only =
          ElementDraft.of(section)
              .named(section.prefix(), "DiskSection", section.namespace())
              .element();
      return merged(Children.map(root, child -> child == shared.get() ? only : child), before);
    }
    child(section, "Info")
        .ifPresent(info ->
            losses.add(
                new Loss(
                    path.to(info).toString(),
                    "Info “" + info.text().strip() + "”",
                    "Its disks are in the DiskSection now, which has a text of its own.")));
    XmlElement joined = joined(disks.get(), section);
    XmlElement merged =
        Children.map(
            root, child -> child == disks.get() ? joined : child == shared.get() ? null : child);
    return merged(merged, before);
  }

  private XmlElement disk(XmlElement disk, ElementPath path, Optional<Envelope> envelope) {
    List<XmlAttribute> attributes = new ArrayList<>(disk.attributes());
    for (XmlAttribute attribute : disk.attributes()) {
      if (attribute.localName().equals("readOnly") && !attribute.isNamespaceDeclaration()) {
        attributes.remove(attribute);
        if (!attribute.value().equals("false") && !attribute.value().equals("0")) {
          losses.add(
              new Loss(
                  path.attribute("readOnly"),
                  "readOnly “" + attribute.value() + "”",
                  "In OVF 1.x every disk can be written."));
        }
      }
    }
    String id =
        disk.attributes().stream()
            .filter(a -> a.localName().equals("diskId"))
            .map(XmlAttribute::value)
            .findFirst()
            .orElse("");
    Set<String> users = envelope.map(e -> users(e, id)).orElse(Set.of());
    if (users.size() > 1) {
      losses.add(
          new Loss(
              path.toString(),
              "Disk shared by " + String.join(", ", users),
              "In OVF 1.x each system gets a disk of its own."));
    }
    return ElementDraft.of(disk)
        .named(disk.prefix(), "Disk", disk.namespace())
        .attributes(attributes)
        .element();
  }

  private static Set<String> users(Envelope envelope, String diskId) {
    Set<String> users = new LinkedHashSet<>();
    for (VirtualSystem system : envelope.systems()) {
      boolean uses =
          system.hardware().stream()
              .flatMap(section -> section.items().stream())
              .flatMap(item -> item.hostResources().stream())
              .anyMatch(
                  resource -> HostResources.diskId(resource).filter(diskId::equals).isPresent());
      if (uses) {
        users.add(system.displayName());
      }
    }
    return users;
  }

  /** The disks of both sections in one, and what else the second holds, in its layout. */
  private static XmlElement joined(XmlElement disks, XmlElement more) {
    List<XmlNode> children = new ArrayList<>(disks.children());
    List<XmlNode> end = new ArrayList<>();
    if (!children.isEmpty() && children.getLast() instanceof XmlText text && text.isBlank()) {
      end.add(children.removeLast());
    }
    int lastDisk = 0;
    for (int i = 0; i < children.size(); i++) {
      lastDisk = children.get(i) instanceof XmlElement e && isOvf(e, "Disk") ? i + 1 : lastDisk;
    }
    int at = lastDisk == 0 ? children.size() : lastDisk;
    List<XmlNode> waiting = new ArrayList<>();
    for (XmlNode node : more.children()) {
      if (node instanceof XmlElement element) {
        if (isOvf(element, "Disk")) {
          children.addAll(at, waiting);
          at += waiting.size();
          children.add(at++, element);
        } else if (!isOvf(element, "Info")) {
          children.addAll(waiting);
          children.add(element);
        }
        waiting.clear();
      } else {
        waiting.add(node);
      }
    }
    children.addAll(end);
    return ElementDraft.of(disks).children(children).element();
  }

  private static Optional<XmlElement> child(XmlElement parent, String name) {
    return parent.elements().stream().filter(child -> isOvf(child, name)).findFirst();
  }

  private static boolean isOvf(XmlElement element, String name) {
    return element.localName().equals(name) && element.namespace().equals(Namespaces.OVF);
  }
}
