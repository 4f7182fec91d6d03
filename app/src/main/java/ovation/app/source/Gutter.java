package ovation.app.source;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;
import ovation.app.field.FieldProblem.Level;

/** The margin: how bad the worst problem of a line is, and the line's number. */
final class Gutter implements SideDecorator {
  private static final double ICON = 12;
  private static final double ICON_ROOM = 20;

  private final LineMarks marks;
  private final IntConsumer clicked;
  private final IntConsumer hovered;

  /**
   * A margin. The area keeps the nodes of one: other marks want another margin.
   *
   * @param clicked told on which line's icon the user has clicked
   * @param hovered told on which line's icon the pointer rests, -1 for none
   */
  Gutter(LineMarks marks, IntConsumer clicked, IntConsumer hovered) {
    this.marks = marks;
    this.clicked = clicked;
    this.hovered = hovered;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return 0;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return line(Math.max(index, 99), Optional.empty());
  }

  @Override
  public Node getNode(int index) {
    return line(index, marks.worst(index));
  }

  /** Plain texts: labels would cost more than the whole line. */
  private Node line(int index, Optional<Level> level) {
    Text number = new Text(Integer.toString(index + 1));
    number.getStyleClass().add("ov-line-number");
    StackPane sign = new StackPane();
    sign.setMinWidth(ICON_ROOM);
    sign.setMaxWidth(ICON_ROOM);
    sign.getStyleClass().add("ov-margin-sign");
    level.ifPresent(bad -> {
      sign.getChildren().add(bad.icon().node(ICON));
      sign.getStyleClass().add(bad.style());
      sign.setOnMouseClicked(event -> clicked.accept(index));
      sign.setOnMouseEntered(event -> hovered.accept(index));
      sign.setOnMouseExited(event -> hovered.accept(-1));
    });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(sign, space, number);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("ov-margin");
    return line;
  }
}
