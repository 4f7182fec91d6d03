package ovation.icons;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The mark of the program: an egg (<i>ova</i>) on which the edges of a box are seen, on a blue
 * tile.
 */
public final class Mark {
  /** The sides, in pixels, in which the mark lies ready as PNG for windows and installers. */
  public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private static final double GRID = 64;
  private static final String TILE =
      "M14 0h36a14 14 0 0 1 14 14v36a14 14 0 0 1-14 14H14A14 14 0 0 1 0 50V14A14 14 0 0 1 14 0z";
  private static final String EGG =
      "M32 9C41.5 9 50 23.5 50 35.5 50 46.8 42.2 55 32 55S14 46.8 14 35.5C14 23.5 22.5 9 32 9z";
  private static final String EDGES = "M10 25L32 36.5l22-11.5M32 36.5V60";
  private static final Color TOP = Color.web("#4b8bf5");
  private static final Color BOTTOM = Color.web("#2456c0");
  private static final Color INK = Color.web("#2a62cf");
  private static final double INK_WIDTH = 4;

  private Mark() {}

  /**
   * The mark as a drawing.
   *
   * @param size side in pixels
   */
  public static Node node(double size) {
    Paint blue =
        new LinearGradient(
            0, 0, 0, 1, true, CycleMethod.NO_CYCLE, new Stop(0, TOP), new Stop(1, BOTTOM));
    SVGPath edges = filled(EDGES, null);
    edges.setStroke(INK);
    edges.setStrokeWidth(INK_WIDTH);
    edges.setStrokeLineCap(StrokeLineCap.ROUND);
    edges.setStrokeLineJoin(StrokeLineJoin.ROUND);
    edges.setClip(filled(EGG, Color.BLACK));
    Group mark = new Group(filled(TILE, blue), filled(EGG, Color.WHITE), edges);
    mark.getTransforms().add(new Scale(size / GRID, size / GRID));
    return new Group(mark);
  }

  private static SVGPath filled(String path, @Nullable Paint paint) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.setFill(paint);
    return shape;
  }

  /** The mark as an SVG document. */
  public static String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512">
      <defs>
        <linearGradient id="tile" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#4b8bf5"/>
          <stop offset="1" stop-color="#2456c0"/>
        </linearGradient>
        <clipPath id="egg"><path d="%s"/></clipPath>
      </defs>
      <path fill="url(#tile)" d="%s"/>
      <path fill="#ffffff" d="%s"/>
      <path fill="none" stroke="#2a62cf" stroke-width="4" stroke-linejoin="round" \
    clip-path="url(#egg)" d="%s"/>
    </svg>
    """
        .formatted(EGG, TILE, EGG, EDGES);
  }

  /** The name of the resource, beside this class, that holds the mark in one of {@link #SIZES}. */
  public static String resource(int size) {
    if (!SIZES.contains(size)) {
      throw new IllegalArgumentException("The mark has no size " + size);
    }
    return "mark-" + size + ".png";
  }

  /** The mark in all {@link #SIZES}, for a window to choose from. */
  public static List<Image> images() {
    return SIZES.stream().map(Mark::image).toList();
  }

  private static Image image(int size) {
    InputStream stream = Mark.class.getResourceAsStream(resource(size));
    return new Image(Objects.requireNonNull(stream, "the mark is missing from the module"));
  }
}
