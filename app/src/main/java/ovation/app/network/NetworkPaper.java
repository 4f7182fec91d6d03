package ovation.app.network;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;
import ovation.icons.Png;

/** The diagram as a picture in PNG, in the colours of paper; made on the JavaFX thread. */
final class NetworkPaper {
  /** No picture is wider or higher, in pixels: what graphics cards and viewers take. */
  static final double LARGEST = 8192;

  private static final double SHARP = 2;
  private static final Color INK = Color.web("#1f2328");
  private static final Color RULE = Color.web("#c9ced5");
  private static final Color ACCENT = Color.web("#2f6fde");
  private static final Color WRONG = Color.web("#cf222e");

  private NetworkPaper() {}

  /** Whether the picture has room in one file. */
  static boolean fits(NetworkPicture picture) {
    return Math.max(picture.width(), picture.height()) <= LARGEST;
  }

  /** The file. */
  static byte[] png(NetworkPicture picture) {
    double scale = Math.min(SHARP, LARGEST / Math.max(picture.width(), picture.height()));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(Color.WHITE);
    return Png.encode(draw(picture).snapshot(parameters, null));
  }

  private static Group draw(NetworkPicture picture) {
    Group paper = new Group();
    paper.getChildren().add(new Rectangle(picture.width(), picture.height(), Color.WHITE));
    for (NetworkPicture.Rail rail : picture.rails()) {
      double end = picture.height() - NetworkPicture.MARGIN;
      Line line = line(rail.x(), NetworkPicture.HEAD, rail.x(), end, 2);
      line.setStroke(rail.declared() ? RULE : WRONG);
      if (!rail.declared()) {
        line.getStrokeDashArray().setAll(5.0, 4.0);
      }
      Text name = text(rail.name(), NetworkPicture.STEP - 8, rail.declared() ? INK : WRONG);
      name.setTextAlignment(TextAlignment.CENTER);
      name.setX(rail.x() - name.getLayoutBounds().getWidth() / 2);
      name.setY(20);
      paper.getChildren().addAll(line, name);
    }
    picture.lines().forEach(line -> add(paper, picture, line));
    return paper;
  }

  private static void add(Group paper, NetworkPicture picture, NetworkPicture.Line system) {
    Text name = text(system.name(), NetworkPicture.NAMES - 24, INK);
    name.setX(NetworkPicture.MARGIN);
    name.setY(system.y());
    paper.getChildren().add(name);
    if (!system.dots().isEmpty()) {
      double end = picture.rails().get(system.dots().getLast().rail()).x();
      paper.getChildren().add(line(NetworkPicture.NAMES, system.y(), end, system.y(), 1));
    }
    for (NetworkPicture.Dot dot : system.dots()) {
      NetworkPicture.Rail rail = picture.rails().get(dot.rail());
      Circle circle = new Circle(rail.x(), system.y(), 8, rail.declared() ? ACCENT : Color.WHITE);
      circle.setStroke(rail.declared() ? Color.WHITE : WRONG);
      circle.setStrokeWidth(2);
      paper.getChildren().add(circle);
      if (dot.links().size() > 1) {
        Text count =
            text(Integer.toString(dot.links().size()), 16, rail.declared() ? Color.WHITE : WRONG);
        count.setFont(Font.font(10));
        count.setX(rail.x() - count.getLayoutBounds().getWidth() / 2);
        count.setY(system.y());
        paper.getChildren().add(count);
      }
    }
  }

  private static Text text(String words, double most, Color colour) {
    Text text = new Text(words);
    text.setFont(Font.font(13));
    text.setTextOrigin(VPos.CENTER);
    text.setFill(colour);
    String shown = words;
    while (text.getLayoutBounds().getWidth() > most && shown.length() > 1) {
      shown = shown.substring(0, shown.length() - 1);
      text.setText(shown + "…");
    }
    return text;
  }

  private static Line line(double x1, double y1, double x2, double y2, double width) {
    Line line = new Line(x1, y1, x2, y2);
    line.setStroke(RULE);
    line.setStrokeWidth(width);
    return line;
  }
}
