package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlElement;

/** Edits of the networks (DSP0243 2.1.1 §9.2). */
public final class NetworkEdits {

  private NetworkEdits() {}

  /** Adds a network, with its section if there is none. */
  public static Edit add(Envelope envelope, String name, @Nullable String description) {
    String words = description == null ? "" : description;
    return addAll(Sentence.of("Add network “{0}”", name), envelope, Map.of(name, words));
  }

  /**
   * Adds several networks, with their section if there is none.
   *
   * @param networks the descriptions by name, "" for none
   */
  public static Edit addAll(Sentence label, Envelope envelope, Map<String, String> networks) {
    List<NetworkSection> sections = envelope.sections(NetworkSection.class);
    List<Edit> edits = new ArrayList<>();
    Fragment section =
        OvfEdits.fragment(envelope, "NetworkSection").child("Info", "The list of networks");
    for (Map.Entry<String, String> network : networks.entrySet()) {
      String words = network.getValue().isEmpty() ? null : network.getValue();
      if (sections.isEmpty()) {
        section =
            section.child(
                OvfEdits.fragment(envelope, "Network")
                    .attribute(OvfEdits.attributeNamespace(envelope), "name", network.getKey())
                    .child("Description", words));
      } else {
        Fragment fresh = network(sections.getFirst(), network.getKey(), words);
        edits.add(OvfEdits.insert(label, sections.getFirst(), fresh));
      }
    }
    return sections.isEmpty() && !networks.isEmpty()
        ? OvfEdits.insert(label, envelope, section)
        : Edit.all(label, edits);
  }

  private static Fragment network(
      NetworkSection section, String name, @Nullable String description) {
    return OvfEdits.fragment(section, "Network")
        .attribute(OvfEdits.attributeNamespace(section), "name", name)
        .child("Description", description);
  }

  /**
   * Renames a network together with every connection to it, and wherever else the appliance names
   * it: in qualifiers of properties and in sections of vendors.
   */
  public static Edit rename(Envelope envelope, Network network, String name) {
    Sentence label = Sentence.of("Rename network to “{0}”", name);
    List<Edit> edits = new ArrayList<>();
    edits.add(OvfEdits.attribute(label, network, "name", name));
    String old = network.name();
    if (old != null) {
      for (XmlElement connection : connections(envelope, old)) {
        edits.add(new SetText(label, connection.key(), name));
      }
      edits.addAll(NetworkMentions.rename(label, envelope, old, name));
    }
    return Edit.all(label, edits);
  }

  /** Sets or removes the description. */
  public static Edit describe(Network network, @Nullable String description) {
    return OvfEdits.child(Sentence.of("Describe network"), network, "Description", description);
  }

  /** Removes a network; connections to it stay and become a problem that names them. */
  public static Edit remove(Network network) {
    return OvfEdits.remove(
        Sentence.of("Remove network “{0}”", String.valueOf(network.name())), network);
  }

  /** Removes a network and connects everything that was on it to another one. */
  public static Edit merge(Envelope envelope, Network network, String other) {
    Sentence label =
        Sentence.of("Join network “{0}” with “{1}”", String.valueOf(network.name()), other);
    List<Edit> edits = new ArrayList<>();
    for (XmlElement connection : connections(envelope, String.valueOf(network.name()))) {
      edits.add(new SetText(label, connection.key(), other));
    }
    String old = String.valueOf(network.name());
    edits.addAll(NetworkMentions.rename(label, envelope, old, other));
    edits.add(OvfEdits.remove(label, network));
    return Edit.all(label, edits);
  }

  /** Removes a network and takes its adapters off it; they stay, without a network. */
  public static Edit removeAndDisconnect(Envelope envelope, Network network) {
    Sentence label = Sentence.of("Remove network “{0}”", String.valueOf(network.name()));
    List<Edit> edits = new ArrayList<>();
    for (XmlElement connection : connections(envelope, String.valueOf(network.name()))) {
      edits.add(new RemoveElement(label, connection.key()));
    }
    edits.add(OvfEdits.remove(label, network));
    return Edit.all(label, edits);
  }

  /** Removes a network with the adapters that are on it and on no other. */
  public static Edit removeWithAdapters(Envelope envelope, Network network) {
    String name = String.valueOf(network.name());
    Sentence label = Sentence.of("Remove network “{0}” and its adapters", name);
    List<Edit> edits = new ArrayList<>();
    for (HardwareItem item : items(envelope)) {
      List<String> connections = item.connections();
      if (connections.contains(name)) {
        boolean alone = connections.stream().allMatch(name::equals);
        edits.addAll(alone ? List.of(OvfEdits.remove(label, item)) : off(label, item, name));
      }
    }
    edits.add(OvfEdits.remove(label, network));
    return Edit.all(label, edits);
  }

  private static List<Edit> off(Sentence label, HardwareItem item, String network) {
    return item.element().elements().stream()
        .filter(child -> isConnection(child, network))
        .<Edit>map(child -> new RemoveElement(label, child.key()))
        .toList();
  }

  private static boolean isConnection(XmlElement child, String network) {
    return child.localName().equals("Connection") && child.text().strip().equals(network);
  }

  /** All Connection elements that name a network. */
  public static List<XmlElement> connections(Envelope envelope, String network) {
    List<XmlElement> found = new ArrayList<>();
    for (HardwareItem item : items(envelope)) {
      for (XmlElement child : item.element().elements()) {
        if (isConnection(child, network)) {
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
