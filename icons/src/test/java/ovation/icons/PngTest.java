package ovation.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** JavaFX's own reader is the judge of what {@link Png} writes. */
class PngTest {
  @Test
  void pixelsComeBack() throws Exception {
    Toolkit.call(() -> true);
    WritableImage image = new WritableImage(37, 19);
    for (int y = 0; y < 19; y++) {
      for (int x = 0; x < 37; x++) {
        image.getPixelWriter().setColor(x, y, Color.rgb(x * 6, y * 13, (x * y) % 256, y % 2));
      }
    }
    Image back = new Image(new ByteArrayInputStream(Png.encode(image)));
    assertFalse(back.isError());
    assertEquals(37, back.getWidth());
    for (int y = 0; y < 19; y++) {
      for (int x = 0; x < 37; x++) {
        Color wanted = image.getPixelReader().getColor(x, y);
        if (wanted.getOpacity() == 0) {
          assertEquals(0, back.getPixelReader().getColor(x, y).getOpacity());
        } else {
          assertEquals(wanted, back.getPixelReader().getColor(x, y));
        }
      }
    }
  }
}
