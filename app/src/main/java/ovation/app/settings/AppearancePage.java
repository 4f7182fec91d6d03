package ovation.app.settings;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import ovation.app.field.FieldGrid;
import ovation.app.field.SwatchFieldRow;
import ovation.app.look.Accent;
import ovation.app.look.Appearance;
import ovation.app.look.Look;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** Theme, accent, size of text and scale. */
public final class AppearancePage implements SettingsPage {
  private static final List<Integer> SCALES = List.of(100, 110, 125, 150, 175, 200, 250, 300);

  private final Settings settings;
  private final Look look;
  private final Texts texts;

  /** A page of the settings. */
  public AppearancePage(Settings settings, Look look, Texts texts) {
    this.settings = settings;
    this.look = look;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "appearance";
  }

  @Override
  public String title() {
    return texts.of("settings.appearance");
  }

  @Override
  public Icon icon() {
    return Icon.LIGHT;
  }

  @Override
  public Node content() {
    return new FieldGrid()
        .wide(
            SettingsFields.choice(
                settings.of(LookSettings.APPEARANCE),
                texts.of("settings.theme"),
                texts.of("settings.themeHelp"),
                List.of(Appearance.values()),
                value -> texts.of("settings.theme." + value.name()),
                texts))
        .wide(
            new SwatchFieldRow<>(
                SettingsFields.model(settings.of(LookSettings.ACCENT), texts.of("settings.accent"))
                    .help(texts.of("settings.accentHelp")),
                List.of(Accent.values()),
                accent -> texts.of("settings.accent." + accent.name()),
                accent -> look.darkProperty().map(accent::colour),
                texts))
        .wide(
            SettingsFields.choice(
                settings.of(LookSettings.FONT_SIZE),
                texts.of("settings.fontSize"),
                texts.of("settings.fontSizeHelp"),
                IntStream.rangeClosed(11, 18).boxed().toList(),
                size ->
                    texts.of(
                        size == Look.FONT_SIZE
                            ? "settings.fontSizeNormal"
                            : "settings.fontSizePixels",
                        size),
                texts))
        .wide(
            SettingsFields.choice(
                settings.of(LookSettings.SCALE),
                texts.of("settings.scale"),
                texts.of("settings.scaleHelp"),
                SCALES,
                percent -> texts.of("settings.scalePercent", percent),
                texts));
  }
}
