package ovation.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Dresses scenes: AtlantaFX below, our palette and sheets above, light or dark as the system
 * changes or the user chooses.
 */
public final class Look {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> SHEETS =
      List.of(
          "bridge.css",
          "controls.css",
          "field.css",
          "table.css",
          "shell.css",
          "outline.css",
          "source.css");

  private final ObservableValue<ColorScheme> system;
  private final String fonts;
  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
  private final List<WeakReference<Scene>> scenes = new ArrayList<>();

  /**
   * A look that follows the given scheme.
   *
   * @param system what the system says, usually {@code Platform.getPreferences()}
   * @param fonts the families to set everything in
   */
  public Look(ObservableValue<ColorScheme> system, Fonts fonts) {
    this.system = system;
    this.fonts = dataSheet(fonts);
    system.addListener((observable, old, scheme) -> refresh());
    appearance.addListener((observable, old, choice) -> refresh());
    dark.set(wantsDark());
    setBase();
  }

  /** The user's choice. */
  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** Whether everything is dark now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Dresses the scene, now and whenever the look changes. */
  public void dress(Scene scene) {
    scenes.add(new WeakReference<>(scene));
    apply(scene);
  }

  private boolean wantsDark() {
    return switch (appearance.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> system.getValue() == ColorScheme.DARK;
    };
  }

  private void refresh() {
    if (wantsDark() == dark.get()) {
      return;
    }
    dark.set(wantsDark());
    setBase();
    scenes.removeIf(reference -> reference.get() == null);
    for (WeakReference<Scene> reference : scenes) {
      Scene scene = reference.get();
      if (scene != null) {
        apply(scene);
      }
    }
  }

  private void setBase() {
    Application.setUserAgentStylesheet(
        (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private void apply(Scene scene) {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(dark.get() ? "dark.css" : "light.css"));
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    sheets.add(fonts);
    scene.getStylesheets().setAll(sheets);
    scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }

  private static String dataSheet(Fonts fonts) {
    String css =
        """
        .root { -fx-font-family: "%s"; }
        .ov-code { -fx-font-family: "%s"; }
        """
            .formatted(fonts.text(), fonts.code());
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
