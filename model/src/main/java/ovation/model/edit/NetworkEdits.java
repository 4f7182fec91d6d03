package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlElement;

/** Edits of the networks (DSP0243 2.1.1 §9.2). */
public final class NetworkEdits {

  private NetworkEdits() {}

  /** Adds a network, with its section if there is none. */
  public static Edit add(Envelope envelope, String name, @Nullable String description) {
    String label = "Add network “" + name + "”";
    List<NetworkSection> sections = envelope.sections(NetworkSection.class);
    if (!sections.isEmpty()) {
      NetworkSection section = sections.getFirst();
      return OvfEdits.insert(label, section, network(section, name, description));
    }
    Fragment section =
        OvfEdits.fragment(envelope, "NetworkSection").child("Info", "The list of networks");
    String namespace = OvfEdits.attributeNamespace(envelope);
    Fragment network =
        OvfEdits.fragment(envelope, "Network")
            .attribute(namespace, "name", name)
            .child("Description", description);
    return OvfEdits.insert(label, envelope, section.child(network));
  }

  private static Fragment network(
      NetworkSection section, String name, @Nullable String description) {
    return OvfEdits.fragment(section, "Network")
        .attribute(OvfEdits.attributeNamespace(section), "name", name)
        .child("Description", description);
  }

  /** Renames a network together with every connection to it. */
  public static Edit rename(Envelope envelope, Network network, String name) {
    String label = "Rename network to “" + name + "”";
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, network, "name", name));
    String old = network.name();
    if (old != null) {
      for (XmlElement connection : connections(envelope, old)) {
        edits.add(new SetText(label, connection.key(), name));
      }
    }
    return Edit.all(label, edits);
  }

  /** Sets or removes the description. */
  public static Edit describe(Network network, @Nullable String description) {
    return OvfEdits.child("Describe network", network, "Description", description);
  }

  /** Removes a network; connections to it stay and become a problem that names them. */
  public static Edit remove(Network network) {
    return OvfEdits.remove("Remove network “" + network.name() + "”", network);
  }

  /** All Connection elements that name a network. */
  public static List<XmlElement> connections(Envelope envelope, String network) {
    List<XmlElement> found = new ArrayList<>();
    for (HardwareItem item : items(envelope)) {
      for (XmlElement child : item.element().elements()) {
        if (child.localName().equals("Connection") && child.text().strip().equals(network)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private static List<HardwareItem> items(Envelope envelope) {
    List<HardwareItem> items = new ArrayList<>();
    for (Content content : envelope.allContents()) {
      for (Section section : content.sections()) {
        if (section instanceof VirtualHardwareSection hardware) {
          items.addAll(hardware.items());
        } else if (section instanceof ResourceAllocationSection allocation) {
          items.addAll(allocation.items());
        }
      }
    }
    return items;
  }
}
