package ovation.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ovation.app.text.Texts;
import ovation.model.envelope.VirtualSystem;

/**
 * Where everything stands in the diagram: systems as lines, networks as rails across them, an
 * adapter as a dot where they meet. Plain data, for the screen and for files.
 *
 * @param rails the networks from left to right
 * @param lines the systems from top to bottom
 */
record NetworkPicture(List<Rail> rails, List<Line> lines) {
  /** Nothing. */
  static final NetworkPicture EMPTY = new NetworkPicture(List.of(), List.of());

  /** The width of the column of names. */
  static final double NAMES = 176;

  /** The height of the names of networks. */
  static final double HEAD = 40;

  /** The distance of two lines. */
  static final double ROW = 36;

  /** The distance of two rails. */
  static final double STEP = 120;

  /** What is left free around. */
  static final double MARGIN = 16;

  NetworkPicture {
    rails = List.copyOf(rails);
    lines = List.copyOf(lines);
  }

  /**
   * A network.
   *
   * @param name its name
   * @param declared whether the descriptor declares it
   * @param used whether an adapter is on it
   * @param x its place
   */
  record Rail(String name, boolean declared, boolean used, double x) {}

  /**
   * A system, or several that are connected alike.
   *
   * @param name what stands there
   * @param systems the systems, at least one
   * @param dots where it meets networks, from left to right
   * @param y its place
   */
  record Line(String name, List<VirtualSystem> systems, List<Dot> dots, double y) {}

  /**
   * Where a system meets a network.
   *
   * @param rail the number of the network
   * @param links the adapters there
   */
  record Dot(int rail, List<NetworkGraph.Link> links) {}

  /**
   * The picture of a graph.
   *
   * @param alike whether systems that are connected alike share a line
   */
  static NetworkPicture of(NetworkGraph graph, boolean alike, Texts texts) {
    List<Rail> rails = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (NetworkGraph.Rail rail : graph.rails()) {
      double x = NAMES + MARGIN + rails.size() * STEP + STEP / 2;
      numbers.put(rail.name(), rails.size());
      rails.add(new Rail(rail.name(), rail.exists(), !graph.on(rail.name()).isEmpty(), x));
    }
    Map<VirtualSystem, List<Dot>> dots = dots(graph, numbers);
    List<Line> lines = new ArrayList<>();
    if (alike) {
      groups(graph, dots)
          .values()
          .forEach(systems -> lines.add(line(systems, dots, lines.size(), texts)));
    } else {
      graph.systems().forEach(s -> lines.add(line(List.of(s), dots, lines.size(), texts)));
    }
    return new NetworkPicture(rails, lines);
  }

  private static Map<VirtualSystem, List<Dot>> dots(
      NetworkGraph graph, Map<String, Integer> numbers) {
    Map<VirtualSystem, Map<Integer, List<NetworkGraph.Link>>> found = new HashMap<>();
    for (NetworkGraph.Link link : graph.links()) {
      Integer rail = numbers.get(link.network());
      if (rail != null) {
        found
            .computeIfAbsent(link.system(), _ -> new TreeMap<>())
            .computeIfAbsent(rail, _ -> new ArrayList<>())
            .add(link);
      }
    }
    Map<VirtualSystem, List<Dot>> dots = new HashMap<>();
    found.forEach((system, byRail) -> {
      List<Dot> own = new ArrayList<>();
      byRail.forEach((rail, links) -> own.add(new Dot(rail, List.copyOf(links))));
      dots.put(system, own);
    });
    return dots;
  }

  private static Map<String, List<VirtualSystem>> groups(
      NetworkGraph graph, Map<VirtualSystem, List<Dot>> dots) {
    Map<String, List<VirtualSystem>> groups = new LinkedHashMap<>();
    for (VirtualSystem system : graph.systems()) {
      StringBuilder shape = new StringBuilder();
      for (Dot dot : dots.getOrDefault(system, List.of())) {
        shape.append(dot.rail()).append('x').append(dot.links().size()).append(' ');
      }
      groups.computeIfAbsent(shape.toString(), _ -> new ArrayList<>()).add(system);
    }
    return groups;
  }

  private static Line line(
      List<VirtualSystem> systems, Map<VirtualSystem, List<Dot>> dots, int number, Texts texts) {
    VirtualSystem first = systems.getFirst();
    String name =
        systems.size() == 1
            ? first.displayName()
            : texts.of("network.alike", first.displayName(), systems.size() - 1);
    double y = HEAD + MARGIN + number * ROW + ROW / 2;
    return new Line(name, List.copyOf(systems), dots.getOrDefault(first, List.of()), y);
  }

  /** The width of everything. */
  double width() {
    return NAMES + 2 * MARGIN + rails.size() * STEP;
  }

  /** The height of everything. */
  double height() {
    return HEAD + 2 * MARGIN + Math.max(lines.size(), 1) * ROW;
  }

  /** The number of the first line below a place, for drawing only what is seen. */
  int lineAt(double y) {
    int number = (int) Math.floor((y - HEAD - MARGIN) / ROW);
    return Math.clamp(number, 0, Math.max(0, lines.size() - 1));
  }

  /** The network nearest to a place, if one is near. */
  Optional<Rail> railAt(double x) {
    return rails.stream().filter(rail -> Math.abs(rail.x() - x) <= STEP / 2).findFirst();
  }
}
