package ovation.app.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.Tip;
import ovation.app.form.Actions;
import ovation.app.form.FileDialogs;
import ovation.app.form.FormContext;
import ovation.app.form.Remark;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** The card of the diagram: zoom, alike systems on one line, and pictures for documents. */
final class DiagramCard {
  /** More systems than these share lines unless the user wants each of them. */
  static final int MANY = 200;

  private final FileDialogs files;
  private final Texts texts;
  private final NetworkDiagram diagram;
  private final CheckBox alike = new CheckBox();
  private final Label zoom = new Label();
  private final Remark remark;
  private final Card card;
  private NetworkGraph graph = NetworkGraph.EMPTY;
  private boolean chosen;

  DiagramCard(FormContext context, NetworkDiagram.Handler handler) {
    files = context.files();
    texts = context.texts();
    diagram = new NetworkDiagram(texts, handler);
    alike.setText(texts.of("network.groupAlike"));
    alike.setMnemonicParsing(false);
    alike.setOnAction(event -> {
      chosen = true;
      redraw();
    });
    zoom.getStyleClass().addAll("ov-muted", "ov-small");
    zoom.setMinWidth(40);
    zoom.setAlignment(Pos.CENTER);
    diagram
        .zoomProperty()
        .subscribe(now -> zoom.setText(Math.round(now.doubleValue() * 100) + " %"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    remark = new Remark(texts);
    Label hint = new Label(texts.of("network.hint"));
    hint.getStyleClass().addAll("ov-muted", "ov-small");
    hint.setWrapText(true);
    hint.setMinWidth(0);
    alike.setWrapText(true);
    HBox foot = new HBox(16, alike, space, hint);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("ov-diagram-foot");
    card =
        new Card(texts.of("network.diagram"), new VBox(remark, diagram, foot))
            .actions(
                button(Icon.ZOOM_OUT, "network.zoomOut", () -> diagram.zoomBy(0.8)),
                zoom,
                button(Icon.ZOOM_IN, "network.zoomIn", () -> diagram.zoomBy(1.25)),
                button(Icon.FIT, "network.fit", diagram::fit),
                exports());
  }

  private Button button(Icon icon, String key, Runnable action) {
    Button button = Actions.flat(icon, "", action);
    button.getStyleClass().add("ov-icon-only");
    button.setAccessibleText(texts.of(key));
    Tip.on(button, texts.of(key));
    return button;
  }

  private MenuButton exports() {
    MenuItem svg = new MenuItem(texts.of("network.saveSvg"));
    svg.setOnAction(event -> save("svg"));
    MenuItem png = new MenuItem(texts.of("network.savePng"));
    png.setOnAction(event -> save("png"));
    MenuButton menu = new MenuButton(texts.of("network.save"), Icon.SAVE.node(14), svg, png);
    menu.setMnemonicParsing(false);
    menu.getStyleClass().addAll("flat", "ov-no-arrow");
    return menu;
  }

  private void save(String extension) {
    files
        .save(texts.of("network.save"), "networks." + extension, List.of("*." + extension))
        .ifPresent(file -> remark.say(write(file, extension)));
  }

  /** Writes the picture, whole or not at all; what is then said about it. */
  String write(Path file, String extension) {
    NetworkPicture picture = diagram.picture();
    if (extension.equals("png") && !NetworkPaper.fits(picture)) {
      return texts.of("network.tooLarge");
    }
    byte[] bytes =
        extension.equals("png")
            ? NetworkPaper.png(picture)
            : NetworkSvg.of(picture).getBytes(StandardCharsets.UTF_8);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return texts.of("network.saved", file.getFileName().toString());
    } catch (IOException e) {
      return texts.of("network.notSaved", file.getFileName().toString());
    }
  }

  Node node() {
    return card;
  }

  void show(NetworkGraph now) {
    graph = now;
    boolean many = now.systems().size() > MANY;
    if (!chosen) {
      alike.setSelected(many);
    }
    boolean connected = !now.rails().isEmpty() && !now.systems().isEmpty();
    card.setVisible(connected);
    card.setManaged(connected);
    redraw();
  }

  private void redraw() {
    NetworkPicture picture = NetworkPicture.of(graph, alike.isSelected(), texts);
    if (!picture.equals(diagram.picture())) {
      diagram.show(picture);
    }
  }

  /** Marks a network. */
  void select(Optional<String> network) {
    diagram.select(network.orElse(""));
  }
}
