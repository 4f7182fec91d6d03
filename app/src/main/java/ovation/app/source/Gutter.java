package ovation.app.source;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;
import ovation.app.field.FieldProblem.Level;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.icons.IconNode;

/**
 * The margin: how bad the worst problem of a line is, the line's number, and a triangle where an
 * element begins that can be folded.
 */
final class Gutter implements SideDecorator {
  private static final double ICON = 12;
  private static final double ICON_ROOM = 20;
  private static final double FOLD = 9;
  private static final double FOLD_ROOM = 18;

  private final LineMarks marks;
  private final Folding folding;
  private final Folds folds;
  private final Texts texts;
  private final IntConsumer clicked;
  private final IntConsumer hovered;

  /**
   * A margin. The area keeps the nodes of one: other marks want another margin.
   *
   * @param clicked told on which line's icon the user has clicked
   * @param hovered told on which line's icon the pointer rests, -1 for none
   */
  Gutter(
      LineMarks marks,
      Folding folding,
      Folds folds,
      Texts texts,
      IntConsumer clicked,
      IntConsumer hovered) {
    this.marks = marks;
    this.folding = folding;
    this.folds = folds;
    this.texts = texts;
    this.clicked = clicked;
    this.hovered = hovered;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return 0;
  }

  @Override
  public Node getMeasurementNode(int row) {
    return row(number(Math.max(folds.line(row), 99)), room(ICON_ROOM), room(FOLD_ROOM));
  }

  @Override
  public Node getNode(int row) {
    int line = folds.line(row);
    Optional<Fold> fold = folding.folded(line);
    Optional<Level> level = marks.worst(line, fold.map(Fold::last).orElse(line));
    return row(number(line), sign(line, level), triangle(line, fold));
  }

  /** Plain texts: labels would cost more than the whole line. */
  private static Text number(int line) {
    Text number = new Text(Integer.toString(line + 1));
    number.getStyleClass().add("ov-line-number");
    return number;
  }

  private static StackPane room(double width) {
    StackPane room = new StackPane();
    room.setMinWidth(width);
    room.setMaxWidth(width);
    return room;
  }

  private StackPane sign(int line, Optional<Level> level) {
    StackPane sign = room(ICON_ROOM);
    sign.getStyleClass().add("ov-margin-sign");
    level.ifPresent(bad -> {
      sign.getChildren().add(bad.icon().node(ICON));
      sign.getStyleClass().add(bad.style());
      sign.setOnMouseClicked(event -> clicked.accept(line));
      sign.setOnMouseEntered(event -> hovered.accept(line));
      sign.setOnMouseExited(event -> hovered.accept(-1));
    });
    return sign;
  }

  private StackPane triangle(int line, Optional<Fold> fold) {
    StackPane room = room(FOLD_ROOM);
    if (fold.isPresent() || folding.isFoldable(line)) {
      IconNode triangle = Icon.EXPAND.node(FOLD);
      triangle.setRotate(fold.isPresent() ? 0 : 90);
      room.getChildren().add(triangle);
      room.getStyleClass().add("ov-fold");
      fold.ifPresent(folded -> room.getStyleClass().add("ov-fold-closed"));
      room.setAccessibleRole(AccessibleRole.BUTTON);
      room.setAccessibleText(
          fold.map(folded -> texts.of("source.unfoldLines", folded.hidden()))
              .orElseGet(() -> texts.of("source.fold")));
      room.setOnMousePressed(event -> {
        if (event.getButton() == MouseButton.PRIMARY) {
          folding.toggle(line);
        }
        event.consume();
      });
    }
    return room;
  }

  private static Node row(Text number, Node sign, Node triangle) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(sign, space, number, triangle);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("ov-margin");
    return line;
  }
}
