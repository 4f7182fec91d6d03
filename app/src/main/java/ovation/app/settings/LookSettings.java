package ovation.app.settings;

import ovation.app.look.Accent;
import ovation.app.look.Appearance;
import ovation.app.look.Look;

/** What can be chosen about looks. */
public final class LookSettings {
  static final Setting<Appearance> APPEARANCE = Setting.choice("appearance", Appearance.SYSTEM);
  static final Setting<Accent> ACCENT = Setting.choice("accent", Accent.BLUE);
  static final Setting<Integer> FONT_SIZE = Setting.number("font-size", Look.FONT_SIZE, 11, 18);
  static final Setting<Integer> SCALE = Setting.number("scale", 100, 100, 300);

  private LookSettings() {}

  /** Gives the look what the user has chosen, and keeps what is chosen from now on. */
  public static void bind(Settings settings, Look look) {
    look.appearanceProperty().bindBidirectional(settings.of(APPEARANCE));
    look.accentProperty().bindBidirectional(settings.of(ACCENT));
    look.fontSizeProperty().bindBidirectional(settings.of(FONT_SIZE));
    look.scaleProperty().bindBidirectional(settings.of(SCALE));
  }
}
