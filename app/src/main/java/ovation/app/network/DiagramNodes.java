package ovation.app.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.shape.Line;
import ovation.app.field.Tip;
import ovation.app.form.Actions;
import ovation.app.text.Texts;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/** The nodes of a diagram: rails with their names, systems with their cables and dots. */
final class DiagramNodes {
  private static final double DOT = 20;

  /** What else a node that can be reached needs. */
  interface Dressing {
    /** It can get the focus, at that height. */
    void focusable(Node node, double y);

    /** A cable can be drawn from it, which begins there. */
    void drawable(Node node, double x, double y, Cable.End end);
  }

  private final Texts texts;
  private final NetworkDiagram.Handler handler;
  private final Dressing dressing;

  DiagramNodes(Texts texts, NetworkDiagram.Handler handler, Dressing dressing) {
    this.texts = texts;
    this.handler = handler;
    this.dressing = dressing;
  }

  /** The line of a rail; it carries the name of its network. */
  Line rail(NetworkPicture picture, NetworkPicture.Rail rail) {
    Line line = line(rail.declared() ? "ov-rail" : "ov-rail-missing");
    line.setUserData(rail.name());
    place(line, rail.x(), NetworkPicture.HEAD, rail.x(), picture.height() - NetworkPicture.MARGIN);
    return line;
  }

  /** The name above a rail. */
  Hyperlink name(NetworkPicture.Rail rail) {
    Hyperlink name = Actions.link(rail.name(), () -> handler.openNetwork(rail.name()));
    String words =
        !rail.declared()
            ? texts.of("network.undeclared", rail.name())
            : rail.used() ? rail.name() : texts.of("network.spokenUnused", rail.name());
    label(name, words, NetworkPicture.STEP - 8);
    if (!rail.declared()) {
      name.getStyleClass().add("ov-err");
    } else if (!rail.used()) {
      name.getStyleClass().add("ov-unused");
    }
    return name;
  }

  private static void label(Hyperlink link, String words, double most) {
    link.setTextOverrun(OverrunStyle.ELLIPSIS);
    link.setMaxWidth(most);
    Tip.on(link, words);
    link.setAccessibleText(words);
  }

  /** A system with its cable and its dots. */
  List<Node> system(NetworkPicture picture, NetworkPicture.Line system) {
    List<Node> nodes = new ArrayList<>();
    VirtualSystem first = system.systems().getFirst();
    if (!system.dots().isEmpty()) {
      Line cable = line("ov-cable");
      double end = picture.rails().get(system.dots().getLast().rail()).x();
      place(cable, NetworkPicture.NAMES, system.y(), end, system.y());
      nodes.add(cable);
    }
    Hyperlink name = Actions.link(system.name(), () -> openHardware(first));
    label(name, system.name(), NetworkPicture.NAMES - NetworkPicture.MARGIN);
    name.getStyleClass().add("ov-diagram-system");
    name.setMinHeight(24);
    name.setPrefHeight(24);
    name.relocate(NetworkPicture.MARGIN, system.y() - 12);
    if (system.systems().size() == 1) {
      dressing.drawable(
          name, NetworkPicture.NAMES, system.y(), n -> handler.connectSystem(first, n));
    }
    dressing.focusable(name, system.y());
    nodes.add(name);
    for (NetworkPicture.Dot dot : system.dots()) {
      nodes.add(dot(picture, system, dot));
    }
    return nodes;
  }

  private void openHardware(VirtualSystem system) {
    system.hardware().stream()
        .findFirst()
        .ifPresent(hardware -> handler.openElement(hardware.element().key()));
  }

  private Button dot(NetworkPicture picture, NetworkPicture.Line system, NetworkPicture.Dot dot) {
    NetworkPicture.Rail rail = picture.rails().get(dot.rail());
    List<NetworkGraph.Link> links = dot.links();
    Button button = new Button(links.size() > 1 ? Integer.toString(links.size()) : "");
    button.getStyleClass().add(rail.declared() ? "ov-dot" : "ov-dot-missing");
    String adapters = String.join(", ", links.stream().map(NetworkGraph.Link::adapter).toList());
    String words = texts.of("network.link", system.name(), rail.name(), adapters);
    button.setAccessibleText(words);
    Tip.on(button, words);
    ElementKey item = links.getFirst().item();
    button.setOnAction(event -> handler.openElement(item));
    button.resize(DOT, DOT);
    button.relocate(rail.x() - DOT / 2, system.y() - DOT / 2);
    if (system.systems().size() == 1 && links.size() == 1) {
      dressing.drawable(button, rail.x(), system.y(), n -> handler.connectAdapter(item, n));
    }
    dressing.focusable(button, system.y());
    return button;
  }

  /** A line that the mouse does not see. */
  static Line line(String style) {
    Line line = new Line();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }

  /** Puts a line onto whole pixels. */
  static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(Math.round(x1) + 0.5);
    line.setStartY(Math.round(y1) + 0.5);
    line.setEndX(Math.round(x2) + 0.5);
    line.setEndY(Math.round(y2) + 0.5);
  }
}
