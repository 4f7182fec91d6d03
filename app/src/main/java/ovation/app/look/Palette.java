package ovation.app.look;

/** One set of colours. Everything on the screen is drawn in those of one palette. */
public enum Palette {
  LIGHT("light.css", false, false),
  DARK("dark.css", true, false),
  CONTRAST_LIGHT("contrast-light.css", false, true),
  CONTRAST_DARK("contrast-dark.css", true, true);

  private final String sheet;
  private final boolean dark;
  private final boolean contrast;

  Palette(String sheet, boolean dark, boolean contrast) {
    this.sheet = sheet;
    this.dark = dark;
    this.contrast = contrast;
  }

  static Palette of(boolean dark, boolean contrast) {
    if (contrast) {
      return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
    }
    return dark ? DARK : LIGHT;
  }

  String sheet() {
    return sheet;
  }

  /** Whether text is lighter than its ground. */
  public boolean isDark() {
    return dark;
  }

  /** Whether it is one of high contrast, which leaves no accent to choose. */
  public boolean isContrast() {
    return contrast;
  }
}
