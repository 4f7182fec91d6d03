package ovation.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The PNG files are drawings of {@link Mark#node}; with {@code -Dmark=write} they are made again.
 */
class MarkTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "ovation", "icons");

  @ParameterizedTest
  @FieldSource("ovation.icons.Mark#SIZES")
  void filesShowTheDrawing(int size) throws Exception {
    WritableImage drawn = Toolkit.call(() -> Toolkit.picture(Mark.node(size), Color.TRANSPARENT));
    assertEquals(size, drawn.getWidth());
    assertEquals(size, drawn.getHeight());
    Path file = RESOURCES.resolve(Mark.resource(size));
    if ("write".equals(System.getProperty("mark"))) {
      Files.write(file, Png.encode(drawn));
    }
    Image stored = new Image(new ByteArrayInputStream(Files.readAllBytes(file)));
    double difference = 0;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        Color a = drawn.getPixelReader().getColor(x, y);
        Color b = stored.getPixelReader().getColor(x, y);
        difference += Math.abs(a.getOpacity() - b.getOpacity());
        difference += a.getOpacity() == 0 ? 0 : Math.abs(a.getRed() - b.getRed());
      }
    }
    assertTrue(difference / (size * size) < 0.01, "the file shows another mark: " + difference);
  }

  @Test
  void svgIsXml() throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    var reader =
        factory.createXMLStreamReader(
            new ByteArrayInputStream(Mark.svg().getBytes(StandardCharsets.UTF_8)));
    int paths = 0;
    while (reader.hasNext()) {
      if (reader.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT
          && "path".equals(reader.getLocalName())) {
        paths++;
      }
    }
    assertEquals(4, paths);
  }

  @Test
  void windowsGetEverySize() throws Exception {
    assertEquals(Mark.SIZES.size(), Toolkit.call(Mark::images).size());
  }
}
