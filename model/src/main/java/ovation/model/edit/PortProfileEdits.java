package ovation.model.edit;

import java.util.Map;
import java.util.TreeMap;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkPortProfileUri;
import ovation.model.envelope.NetworkProfile;
import ovation.model.envelope.OvfEdits;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.Fragment;

/** Edits of the profiles of a network's ports (DSP0243 2.1.1 §9.2). */
public final class PortProfileEdits {

  private PortProfileEdits() {}

  /** Adds the address of a profile. */
  public static Edit addAddress(Network network, String uri) {
    Fragment profile = OvfEdits.fragment(network, "NetworkPortProfileURI").text(uri);
    return OvfEdits.insert(Sentence.of("Add port profile “{0}”", uri), network, profile);
  }

  /**
   * Adds a profile with one item.
   *
   * @param name the name shown to people
   * @param properties CIM properties by name, such as {@code AllowedToReceiveVLANs}
   */
  public static Edit addProfile(Network network, String name, Map<String, String> properties) {
    String namespace = OvfEdits.childNamespace(network.element(), "NetworkPortProfile");
    Fragment profile =
        Fragment.of(namespace, "NetworkPortProfile").child(item(namespace, name, "1", properties));
    return OvfEdits.insert(Sentence.of("Add port profile “{0}”", name), network, profile);
  }

  private static Fragment item(
      String namespace, String name, String id, Map<String, String> properties) {
    Map<String, String> sorted = new TreeMap<>(properties);
    sorted.putIfAbsent("ElementName", name);
    sorted.putIfAbsent("InstanceID", id);
    Fragment item = Fragment.of(namespace, "Item");
    for (Map.Entry<String, String> property : sorted.entrySet()) {
      item = item.child(Fragment.of(Namespaces.EPASD, property.getKey()).text(property.getValue()));
    }
    return item;
  }

  /** Sets the address of a profile. */
  public static Edit setAddress(NetworkPortProfileUri profile, String uri) {
    return OvfEdits.text(Sentence.of("Set address of port profile"), profile, uri);
  }

  /** Removes settings from a profile, which has to keep some. */
  public static Edit remove(EthernetPortItem item) {
    return OvfEdits.remove(
        Sentence.of("Remove port settings “{0}”", String.valueOf(item.elementName())), item);
  }

  /** Removes a profile. */
  public static Edit remove(NetworkProfile profile) {
    return OvfEdits.remove(Sentence.of("Remove port profile"), profile);
  }
}
