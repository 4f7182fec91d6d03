package ovation.app.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import ovation.app.form.Actions;
import ovation.app.text.Texts;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/**
 * Systems as rows, networks as rails across them, an adapter as a dot where they meet. A network
 * that is not declared is a broken rail.
 */
final class NetworkDiagram extends Region {
  private static final double NAMES = 140;
  private static final double HEAD = 40;
  private static final double ROW = 36;
  private static final double RAIL = 112;
  private static final double MARGIN = 16;
  private static final double DOT = 20;

  private final Texts texts;
  private final Consumer<String> openNetwork;
  private final Consumer<ElementKey> openElement;
  private final List<Runnable> places = new ArrayList<>();
  private NetworkGraph graph = NetworkGraph.EMPTY;

  NetworkDiagram(Texts texts, Consumer<String> openNetwork, Consumer<ElementKey> openElement) {
    this.texts = texts;
    this.openNetwork = openNetwork;
    this.openElement = openElement;
    getStyleClass().add("ov-diagram");
  }

  void show(NetworkGraph now) {
    graph = now;
    getChildren().clear();
    places.clear();
    for (int column = 0; column < now.rails().size(); column++) {
      addRail(now.rails().get(column), column);
    }
    for (int row = 0; row < now.systems().size(); row++) {
      addSystem(now.systems().get(row), row);
    }
    requestLayout();
  }

  private double railX(int column) {
    return NAMES + MARGIN + column * RAIL + RAIL / 2;
  }

  private static double rowY(int row) {
    return HEAD + MARGIN + row * ROW + ROW / 2;
  }

  private void addRail(NetworkGraph.Rail rail, int column) {
    String style = rail.exists() ? "ov-rail" : "ov-rail-missing";
    Line line = line(style);
    Hyperlink name = Actions.link(rail.name(), () -> openNetwork.accept(rail.name()));
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setTooltip(
        new Tooltip(rail.exists() ? rail.name() : texts.of("network.undeclared", rail.name())));
    if (!rail.exists()) {
      name.getStyleClass().add("ov-err");
      name.setAccessibleText(texts.of("network.undeclared", rail.name()));
    }
    getChildren().addAll(line, name);
    places.add(() -> {
      double width = Math.min(RAIL - 8, name.prefWidth(-1));
      name.resizeRelocate(railX(column) - width / 2, 8, width, name.prefHeight(-1));
      place(line, railX(column), HEAD, railX(column), rowY(graph.systems().size() - 1) + ROW / 2);
    });
  }

  private void addSystem(VirtualSystem system, int row) {
    Hyperlink name = Actions.link(system.displayName(), () -> openHardware(system));
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setTooltip(new Tooltip(system.displayName()));
    name.getStyleClass().add("ov-diagram-system");
    Line line = line("ov-cable");
    getChildren().addAll(line, name);
    int last = -1;
    List<Node> dots = new ArrayList<>();
    for (int column = 0; column < graph.rails().size(); column++) {
      List<NetworkGraph.Link> links = graph.between(system, graph.rails().get(column).name());
      if (!links.isEmpty()) {
        last = column;
        dots.add(dot(links, graph.rails().get(column), column, row));
      }
    }
    int end = last;
    line.setVisible(last >= 0);
    getChildren().addAll(dots);
    places.add(() -> {
      double width = Math.min(NAMES - MARGIN, name.prefWidth(-1));
      double height = name.prefHeight(-1);
      name.resizeRelocate(MARGIN, rowY(row) - height / 2, width, height);
      place(line, MARGIN + width + 8, rowY(row), railX(Math.max(end, 0)), rowY(row));
    });
  }

  private void openHardware(VirtualSystem system) {
    system.hardware().stream()
        .findFirst()
        .ifPresent(hardware -> openElement.accept(hardware.element().key()));
  }

  private Button dot(List<NetworkGraph.Link> links, NetworkGraph.Rail rail, int column, int row) {
    Button dot = new Button(links.size() > 1 ? Integer.toString(links.size()) : "");
    dot.getStyleClass().add(rail.exists() ? "ov-dot" : "ov-dot-missing");
    String adapters = String.join(", ", links.stream().map(NetworkGraph.Link::adapter).toList());
    String words =
        texts.of("network.link", links.getFirst().system().displayName(), rail.name(), adapters);
    dot.setAccessibleText(words);
    dot.setTooltip(new Tooltip(words));
    dot.setOnAction(event -> openElement.accept(links.getFirst().item()));
    places.add(() -> dot.resizeRelocate(railX(column) - DOT / 2, rowY(row) - DOT / 2, DOT, DOT));
    return dot;
  }

  private static Line line(String style) {
    Line line = new Line();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    return line;
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(Math.round(x1) + 0.5);
    line.setStartY(Math.round(y1) + 0.5);
    line.setEndX(Math.round(x2) + 0.5);
    line.setEndY(Math.round(y2) + 0.5);
  }

  @Override
  protected void layoutChildren() {
    places.forEach(Runnable::run);
  }

  @Override
  protected double computePrefWidth(double height) {
    return NAMES + 2 * MARGIN + graph.rails().size() * RAIL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return rowY(Math.max(graph.systems().size(), 1) - 1) + ROW / 2 + MARGIN;
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
