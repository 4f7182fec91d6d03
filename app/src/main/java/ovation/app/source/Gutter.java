package ovation.app.source;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;
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
  private static final double FOLD = 9;

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
    return new MarginRow(Math.max(folds.line(row), 99), null, null);
  }

  @Override
  public Node getNode(int row) {
    int line = folds.line(row);
    Fold fold = folding.folded(line).orElse(null);
    Level level = marks.worst(line, fold == null ? line : fold.last()).orElse(null);
    boolean begins = fold != null || folding.isFoldable(line);
    return new MarginRow(
        line, level == null ? null : sign(line, level), begins ? triangle(line, fold) : null);
  }

  private StackPane sign(int line, Level level) {
    StackPane sign = new StackPane(level.icon().node(ICON));
    sign.getStyleClass().addAll("ov-margin-sign", level.style());
    sign.setOnMouseClicked(event -> clicked.accept(line));
    sign.setOnMouseEntered(event -> hovered.accept(line));
    sign.setOnMouseExited(event -> hovered.accept(-1));
    return sign;
  }

  private StackPane triangle(int line, @Nullable Fold fold) {
    IconNode triangle = Icon.EXPAND.node(FOLD);
    triangle.setRotate(fold == null ? 90 : 0);
    StackPane room = new StackPane(triangle);
    room.getStyleClass().add("ov-fold");
    if (fold != null) {
      room.getStyleClass().add("ov-fold-closed");
    }
    room.setAccessibleRole(AccessibleRole.BUTTON);
    room.setAccessibleText(
        fold == null ? texts.of("source.fold") : texts.of("source.unfoldLines", fold.hidden()));
    room.setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        folding.toggle(line);
      }
      event.consume();
    });
    return room;
  }
}
