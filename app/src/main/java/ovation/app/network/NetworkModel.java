package ovation.app.network;

import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.form.Derived;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.LocalText;
import ovation.model.envelope.Network;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The networks as lines, and the fields of the open one. */
final class NetworkModel {
  private static final int MOST_NAMES = 20;

  final FieldModel<String> name;
  final FieldModel<String> description;

  private final FormContext context;
  private final Texts texts;
  private @Nullable FormState state;
  private @Nullable ElementKey open;
  private final Derived<NetworkGraph> derived;
  private NetworkGraph graph = NetworkGraph.EMPTY;

  NetworkModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    derived = new Derived<>(context);
    name = context.field("network.name", "");
    name.check(this::checkName);
    name.onCommit(text -> with((e, n) -> context.edit(NetworkEdits.rename(e, n, text))));
    name.help(texts.of("network.nameHelp"));
    description = context.field("network.description", "");
    description.onCommit(
        text -> with((e, n) -> context.edit(NetworkEdits.describe(n, orNothing(text)))));
  }

  private Optional<String> checkName(String text) {
    if (text.isBlank()) {
      return Optional.of(texts.of("network.nameNeeded"));
    }
    boolean taken =
        envelope().networks().stream()
            .anyMatch(n -> text.equals(n.name()) && n.element().key() != open);
    return taken ? Optional.of(texts.of("network.nameTaken", text)) : Optional.empty();
  }

  private Envelope envelope() {
    FormState now = state;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now.envelope();
  }

  /** What is done with the envelope and the open network. */
  private interface NetworkAction {
    void accept(Envelope envelope, Network network);
  }

  private void with(NetworkAction action) {
    opened().ifPresent(network -> action.accept(envelope(), network));
  }

  private Optional<Network> opened() {
    ElementKey key = open;
    return key == null || state == null ? Optional.empty() : envelope().find(key, Network.class);
  }

  /**
   * Shows a state.
   *
   * @param done called when it is known what is connected, at once or later
   */
  void show(FormState now, Runnable done) {
    state = now;
    refreshFields();
    derived.of(
        now,
        s -> NetworkGraph.of(s.envelope()),
        found -> {
          graph = found;
          done.run();
        });
  }

  void open(@Nullable ElementKey key) {
    open = key;
    refreshFields();
  }

  private void refreshFields() {
    FormState now = state;
    if (now != null) {
      Filler filler = new Filler(context, now);
      opened()
          .ifPresent(network -> {
            filler.text(name, Network.class, network, "name", Network::name);
            filler.text(description, Network.class, network, "Description", NetworkModel::words);
          });
    }
  }

  private static @Nullable String words(Network network) {
    LocalText text = network.description();
    return text == null ? null : text.text();
  }

  /** The lines: declared networks with what is connected to them. */
  List<Row> rows() {
    Problems problems = new Problems(context);
    List<Row> rows = new ArrayList<>();
    for (Network network : envelope().networks()) {
      String called = String.valueOf(network.name());
      List<String> systems = graph.systemsOn(called);
      String words = Filler.given(words(network));
      rows.add(
          Row.of(
                  network.element().key(),
                  Cell.of(called),
                  words.isEmpty() ? Cell.muted(texts.of("network.undescribed")) : Cell.of(words),
                  systems.isEmpty()
                      ? Cell.muted(texts.of("network.unused"))
                      : Cell.of(named(systems)))
              .with(Icon.NETWORK)
              .marked(problems.worst(List.of(network))));
    }
    return rows;
  }

  /** The first of many names, and how many more there are. */
  private String named(List<String> systems) {
    String first = String.join(", ", systems.subList(0, Math.min(systems.size(), MOST_NAMES)));
    return systems.size() <= MOST_NAMES
        ? first
        : texts.of("network.more", first, systems.size() - MOST_NAMES);
  }

  /** The adapters on the open network. */
  List<NetworkGraph.Link> adapters() {
    return opened().map(n -> graph.on(String.valueOf(n.name()))).orElse(List.of());
  }

  NetworkGraph graph() {
    return graph;
  }

  /** Adds a network with a name that is free, and hands over its key. */
  void add(Consumer<ElementKey> added) {
    String free = freeName();
    context.edit(NetworkEdits.add(envelope(), free, null));
    FormState now = state;
    if (now != null) {
      now.envelope().networks().stream()
          .filter(network -> free.equals(network.name()))
          .findFirst()
          .ifPresent(network -> added.accept(network.element().key()));
    }
  }

  private String freeName() {
    int number = 1;
    while (isTaken("Network " + number)) {
      number++;
    }
    return "Network " + number;
  }

  private boolean isTaken(String candidate) {
    return graph.rails().stream().anyMatch(rail -> rail.name().equals(candidate));
  }

  /** Declares a network that adapters name already. */
  void declare(String called) {
    context.edit(NetworkEdits.add(envelope(), called, null));
  }

  /** Removes a network that nothing is on; false if something is. */
  boolean removeUnused(Object key) {
    Optional<Network> network =
        key instanceof ElementKey element
            ? envelope().find(element, Network.class)
            : Optional.empty();
    boolean unused = network.filter(n -> !graph.on(String.valueOf(n.name())).isEmpty()).isEmpty();
    if (unused) {
      network.ifPresent(n -> context.edit(NetworkEdits.remove(n)));
    }
    return unused;
  }

  /** Removes the open network, on which nothing is. */
  void removeAlone() {
    with((e, n) -> context.edit(NetworkEdits.remove(n)));
  }

  /** Removes the open network; its adapters stay without one. */
  void removeAndDisconnect() {
    with((e, n) -> context.edit(NetworkEdits.removeAndDisconnect(e, n)));
  }

  /** Removes the open network with its adapters. */
  void removeWithAdapters() {
    with((e, n) -> context.edit(NetworkEdits.removeWithAdapters(e, n)));
  }

  /** Removes the open network and puts its adapters on another one. */
  void merge(String other) {
    with((e, n) -> context.edit(NetworkEdits.merge(e, n, other)));
  }

  /** The name of the open network. */
  Optional<String> openedName() {
    return opened().map(network -> String.valueOf(network.name()));
  }

  /** The other networks by name. */
  List<String> others() {
    String own = openedName().orElse("");
    return envelope().networks().stream()
        .map(network -> String.valueOf(network.name()))
        .filter(called -> !called.equals(own))
        .toList();
  }

  /** The first systems that are not on the open network. */
  List<VirtualSystem> unconnected(int most) {
    Set<VirtualSystem> there = new HashSet<>();
    adapters().forEach(link -> there.add(link.system()));
    return opened().isEmpty()
        ? List.of()
        : graph.systems().stream()
            .filter(system -> !there.contains(system) && !system.hardware().isEmpty())
            .limit(most)
            .toList();
  }

  /** Connects a system to the open network. */
  void connect(VirtualSystem system) {
    openedName().flatMap(called -> connection(system, called)).ifPresent(context::edit);
  }

  /** The edit that connects a system to a network. */
  Optional<Edit> connection(VirtualSystem system, String network) {
    return NetworkConnect.system(envelope(), system, network);
  }

  /** The edit that puts an adapter on another network. */
  Optional<Edit> move(ElementKey item, String network) {
    return NetworkConnect.adapter(envelope(), item, network);
  }

  /** The network that an element is in; the element itself if it is in none. */
  ElementKey networkOf(ElementKey element) {
    return envelope().networks().stream()
        .map(network -> network.element())
        .filter(network -> network.elements().stream().anyMatch(child -> child.key() == element))
        .map(XmlElement::key)
        .findFirst()
        .orElse(element);
  }

  /** The key of the network of that name, if it is declared. */
  Optional<ElementKey> keyOf(String called) {
    return envelope().networks().stream()
        .filter(network -> called.equals(network.name()))
        .findFirst()
        .map(network -> network.element().key());
  }
}
