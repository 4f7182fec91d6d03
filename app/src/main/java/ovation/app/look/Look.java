package ovation.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Dresses scenes: AtlantaFX below, our palette and sheets above, as the system changes or the user
 * chooses.
 */
public final class Look {
  /** The size of text while nobody has chosen another, in pixels. */
  public static final int FONT_SIZE = StyleSheets.FONT_SIZE;

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final SystemLook system;
  private final StyleSheets sheets;
  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
  private final ObjectProperty<Accent> accent =
      new SimpleObjectProperty<>(this, "accent", Accent.BLUE);
  private final ObjectProperty<Integer> fontSize =
      new SimpleObjectProperty<>(this, "fontSize", FONT_SIZE);
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(this, "scale", 100);
  private final ReadOnlyObjectWrapper<Palette> palette;
  private final List<WeakReference<Scene>> scenes = new ArrayList<>();
  private final Popups popups;
  private final ChildWindows children;

  /**
   * A look that follows the system until the user chooses.
   *
   * @param fonts the families to set everything in
   */
  public Look(SystemLook system, Fonts fonts) {
    this.system = system;
    sheets = new StyleSheets(fonts);
    palette = new ReadOnlyObjectWrapper<>(this, "palette", wanted());
    popups = new Popups(this::isDressed, this::style, scale);
    children = new ChildWindows(this::isDressed, this::dress);
    setBase();
    system.scheme().subscribe(this::follow);
    system.contrast().subscribe(this::follow);
    appearance.subscribe(this::follow);
    accent.subscribe(this::refresh);
    fontSize.subscribe(this::refresh);
    scale.subscribe(this::refresh);
  }

  /** Light, dark or high contrast, by the user's choice. */
  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** The user's accent. */
  public ObjectProperty<Accent> accentProperty() {
    return accent;
  }

  /** The size of ordinary text in pixels. */
  public ObjectProperty<Integer> fontSizeProperty() {
    return fontSize;
  }

  /** How much everything is enlarged, in percent. */
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  /** The colours that everything has now. */
  public ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  /** Whether everything is dark now. */
  public ObservableValue<Boolean> darkProperty() {
    return palette.map(Palette::isDark);
  }

  /** Dresses the scene and what opens over it, now and whenever the look changes. */
  public void dress(Scene scene) {
    if (!(scene.getRoot() instanceof Zoom)) {
      var content = scene.getRoot();
      scene.setRoot(new javafx.scene.Group());
      scene.setRoot(new Zoom(content));
    }
    scenes.removeIf(reference -> reference.get() == null);
    scenes.add(new WeakReference<>(scene));
    style(scene);
  }

  private Palette wanted() {
    boolean dark = system.scheme().getValue() == ColorScheme.DARK;
    return switch (appearance.get()) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case CONTRAST -> Palette.of(dark, true);
      case SYSTEM -> Palette.of(dark, system.contrast().getValue());
    };
  }

  private void follow() {
    Palette wanted = wanted();
    if (wanted != palette.get()) {
      palette.set(wanted);
      setBase();
      refresh();
    }
  }

  private void refresh() {
    scenes.removeIf(reference -> reference.get() == null);
    for (WeakReference<Scene> reference : scenes) {
      Scene scene = reference.get();
      if (scene != null) {
        style(scene);
      }
    }
    popups.refresh();
    children.refresh();
  }

  private boolean isDressed(Scene scene) {
    return scenes.stream().anyMatch(reference -> reference.get() == scene);
  }

  private void setBase() {
    Application.setUserAgentStylesheet(
        (palette.get().isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private void style(Scene scene) {
    List<String> wanted = List.of(sheets.of(palette.get(), accent.get(), fontSize.get()));
    if (!scene.getStylesheets().equals(wanted)) {
      scene.getStylesheets().setAll(wanted);
    }
    scene.getRoot().pseudoClassStateChanged(DARK, palette.get().isDark());
    if (scene.getRoot() instanceof Zoom zoom) {
      zoom.enlarge(scale.get());
    }
  }
}
