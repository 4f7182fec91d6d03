package ovation.app.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.ElementKey;

/**
 * Which system has an adapter on which network.
 *
 * @param rails the networks, those that are only named by an adapter last
 * @param systems the systems in the order written
 * @param links one for each adapter
 * @param byNetwork the same by the network's name
 */
record NetworkGraph(
    List<Rail> rails,
    List<VirtualSystem> systems,
    List<Link> links,
    Map<String, List<Link>> byNetwork) {
  NetworkGraph {
    rails = List.copyOf(rails);
    systems = List.copyOf(systems);
    links = List.copyOf(links);
    byNetwork = Map.copyOf(byNetwork);
  }

  /** Nothing connected to nothing. */
  static final NetworkGraph EMPTY = new NetworkGraph(List.of(), List.of(), List.of(), Map.of());

  /**
   * A network.
   *
   * @param name its name
   * @param exists whether the descriptor declares it
   */
  record Rail(String name, boolean exists) {}

  /**
   * An adapter on a network.
   *
   * @param system the system that has it
   * @param network the network's name
   * @param adapter the adapter's name
   * @param item the adapter's element
   */
  record Link(VirtualSystem system, String network, String adapter, ElementKey item) {}

  static NetworkGraph of(Envelope envelope) {
    List<Link> links = new ArrayList<>();
    for (VirtualSystem system : envelope.systems()) {
      for (VirtualHardwareSection hardware : system.hardware()) {
        for (HardwareItem item : hardware.items()) {
          collect(system, item, links);
        }
      }
    }
    Set<String> declared = new LinkedHashSet<>();
    for (Network network : envelope.networks()) {
      declared.add(String.valueOf(network.name()));
    }
    List<Rail> rails = new ArrayList<>();
    declared.forEach(name -> rails.add(new Rail(name, true)));
    Map<String, List<Link>> byNetwork =
        links.stream()
            .collect(Collectors.groupingBy(Link::network, LinkedHashMap::new, Collectors.toList()));
    byNetwork.keySet().stream()
        .filter(name -> !declared.contains(name))
        .forEach(name -> rails.add(new Rail(name, false)));
    return new NetworkGraph(rails, envelope.systems(), links, byNetwork);
  }

  private static void collect(VirtualSystem system, HardwareItem item, List<Link> links) {
    boolean adapter =
        ResourceType.of(item.resourceType()).filter(ResourceType::isNetworkAdapter).isPresent();
    if (adapter) {
      for (String network : item.connections()) {
        if (!network.isEmpty()) {
          String name = Optional.ofNullable(item.elementName()).orElse("");
          links.add(new Link(system, network, name, item.element().key()));
        }
      }
    }
  }

  /** The adapters on a network. */
  List<Link> on(String network) {
    return byNetwork.getOrDefault(network, List.of());
  }

  /** The adapters of a system on a network. */
  List<Link> between(VirtualSystem system, String network) {
    return on(network).stream().filter(link -> link.system() == system).toList();
  }

  /** The names of the systems on a network, each once. */
  List<String> systemsOn(String network) {
    return on(network).stream().map(link -> link.system().displayName()).distinct().toList();
  }
}
