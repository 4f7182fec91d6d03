package ovation.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import ovation.app.ui.Forgotten;
import ovation.app.ui.Screen;

class LookTest {
  private final Screen screen;

  LookTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void followsTheSystemUntilTheUserChooses() {
    SimpleObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    SimpleObjectProperty<Boolean> contrast = new SimpleObjectProperty<>(false);
    Look look = screen.call(() -> new Look(new SystemLook(scheme, contrast), screen.fonts()));
    assertEquals(Palette.LIGHT, look.paletteProperty().get());
    screen.call(() -> {
      scheme.set(ColorScheme.DARK);
      return scheme;
    });
    assertEquals(Palette.DARK, look.paletteProperty().get());
    screen.call(() -> {
      contrast.set(true);
      return contrast;
    });
    assertEquals(Palette.CONTRAST_DARK, look.paletteProperty().get());
    screen.call(() -> {
      look.appearanceProperty().set(Appearance.LIGHT);
      return look;
    });
    assertEquals(Palette.LIGHT, look.paletteProperty().get());
    screen.call(() -> {
      look.appearanceProperty().set(Appearance.CONTRAST);
      contrast.set(false);
      scheme.set(ColorScheme.LIGHT);
      return look;
    });
    assertEquals(Palette.CONTRAST_LIGHT, look.paletteProperty().get());
  }

  @Test
  void highContrastIsHeardOnWindowsAndGtk() {
    ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
    ObservableValue<Boolean> contrast = SystemLook.contrast(preferences);
    assertFalse(contrast.getValue());
    preferences.put("Windows.SPI.HighContrast", true);
    assertTrue(contrast.getValue());
    preferences.put("Windows.SPI.HighContrast", false);
    assertFalse(contrast.getValue());
    preferences.put("GTK.theme_name", "HighContrastInverse");
    assertTrue(contrast.getValue());
    preferences.put("GTK.theme_name", "Adwaita");
    assertFalse(contrast.getValue());
  }

  @Test
  void whatWasDressedIsForgottenWhenItIsClosed() throws Exception {
    Look look = screen.look();
    WeakReference<Pane> closed =
        screen.call(() -> {
          Pane content = new Pane();
          Stage window = new Stage();
          window.setScene(new Scene(content));
          look.dress(window.getScene());
          window.show();
          window.close();
          return new WeakReference<>(content);
        });
    screen.forgetEvents();
    Forgotten.check(closed, "the content of a closed window");
  }

  @Test
  void anotherSizeOfTextIsAnotherHeightOfControls() {
    String css = "a { -fx-font-size: 13px; -fx-padding: 5px; -fx-min-height: 32px; }";
    assertEquals(
        "a { -fx-font-size: 18px; -fx-padding: 5px; -fx-min-height: 44px; }",
        StyleSheets.sized(css, 18));
  }
}
