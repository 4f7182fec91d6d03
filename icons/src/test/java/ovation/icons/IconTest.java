package ovation.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
  private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)";
  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

  @ParameterizedTest
  @EnumSource(Icon.class)
  void pathIsWellFormed(Icon icon) {
    Matcher commands = COMMAND.matcher(icon.path());
    int end = 0;
    while (commands.find()) {
      assertEquals(end, commands.start(), () -> "nothing between the commands of " + icon);
      end = commands.end();
      int arguments = (int) Pattern.compile(NUMBER).matcher(commands.group(2)).results().count();
      String rest = commands.group(2).replaceAll(NUMBER, "").replaceAll("[ ,]", "");
      assertEquals("", rest, () -> "only numbers in " + icon);
      int wanted = arity(Character.toLowerCase(commands.group(1).charAt(0)));
      assertTrue(
          wanted == 0 ? arguments == 0 : arguments > 0 && arguments % wanted == 0,
          () -> icon + ": " + commands.group());
    }
    assertEquals(icon.path().length(), end);
  }

  private static int arity(char command) {
    return switch (command) {
      case 'z' -> 0;
      case 'h', 'v' -> 1;
      case 'm', 'l' -> 2;
      case 's' -> 4;
      case 'c' -> 6;
      case 'a' -> 7;
      default -> throw new AssertionError("The icons do not use " + command);
    };
  }

  @ParameterizedTest
  @EnumSource(Icon.class)
  void staysOnTheGrid(Icon icon) throws Exception {
    Bounds ink = Toolkit.call(() -> penPath(icon).getBoundsInLocal());
    assertTrue(ink.getMinX() >= 1.5 && ink.getMinY() >= 1.5, () -> icon + " starts at " + ink);
    assertTrue(ink.getMaxX() <= 14.5 && ink.getMaxY() <= 14.5, () -> icon + " ends at " + ink);
    if (!EnumSet.of(Icon.MORE).contains(icon)) {
      assertTrue(Math.max(ink.getWidth(), ink.getHeight()) >= 8, () -> icon + " is small: " + ink);
    }
    double centre = (ink.getMinX() + ink.getMaxX()) / 2;
    assertEquals(8, centre, 1.3, () -> icon + " is off centre: " + ink);
  }

  /** Where the middle of the pen goes; JavaFX adds more than the pen's half width to its bounds. */
  private static SVGPath penPath(Icon icon) {
    SVGPath path = (SVGPath) icon.node().getChildrenUnmodifiable().getFirst();
    path.setStroke(null);
    path.setFill(Color.BLACK);
    return path;
  }

  @Test
  void nodesKeepTheirSizeAndStayOutOfTheWay() throws Exception {
    IconNode node = Toolkit.call(() -> Icon.DISK.node(32));
    assertEquals(32, node.prefWidth(-1));
    assertEquals(32, node.maxHeight(-1));
    assertTrue(node.isMouseTransparent());
    assertTrue(node.getStyleClass().contains("ov-icon"));
    assertEquals(Icon.DISK, node.icon());
  }

  /** Leaves a sheet of all icons in {@code target}, for the eye. */
  @Test
  void sheet() throws Exception {
    byte[] png = Toolkit.call(IconTest::drawSheet);
    Path file = Path.of("target", "icons.png");
    Files.write(file, png);
    assertTrue(png.length > 10_000);
  }

  private static byte[] drawSheet() {
    TilePane sheet = new TilePane(8, 8);
    sheet.setPadding(new Insets(16));
    sheet.setPrefColumns(9);
    for (Icon icon : Icon.values()) {
      VBox cell = new VBox(6, icon.node(), icon.node(32));
      cell.getChildren().add(new Text(icon.name().toLowerCase(Locale.ROOT)));
      sheet.getChildren().add(cell);
    }
    new Scene(sheet, Color.WHITE);
    return Png.encode(Toolkit.picture(sheet, Color.WHITE));
  }
}
