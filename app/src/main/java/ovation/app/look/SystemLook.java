package ovation.app.look;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;

/**
 * What the user's system says about looks, as it changes.
 *
 * @param scheme light or dark
 * @param contrast whether high contrast is asked for
 */
public record SystemLook(ObservableValue<ColorScheme> scheme, ObservableValue<Boolean> contrast) {
  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
  private static final String GTK_THEME = "GTK.theme_name";

  /** What JavaFX hears from the system. */
  public static SystemLook of(Platform.Preferences preferences) {
    return new SystemLook(preferences.colorSchemeProperty(), contrast(preferences));
  }

  /** A system that never changes its mind. */
  public static SystemLook fixed(ColorScheme scheme, boolean contrast) {
    return new SystemLook(new SimpleObjectProperty<>(scheme), new SimpleObjectProperty<>(contrast));
  }

  /** High contrast has no property in JavaFX: Windows has a switch, GTK has themes of that name. */
  static ObservableValue<Boolean> contrast(ObservableMap<String, Object> preferences) {
    return Bindings.createObjectBinding(
        () ->
            Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST))
                || String.valueOf(preferences.get(GTK_THEME))
                    .toLowerCase(Locale.ROOT)
                    .startsWith("highcontrast"),
        preferences);
  }
}
