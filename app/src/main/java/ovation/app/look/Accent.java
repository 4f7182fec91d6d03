package ovation.app.look;

/**
 * The colour of what is chosen, focused or to be done next. Each has two forms: text in it is
 * readable (4.5:1) on the palettes' grounds and on its own tint, and so is text on it.
 */
public enum Accent {
  BLUE("#2164d6", "#1d57bb", "#e7eefa", "#6fa0f5", "#90b5f8", "#25324a"),
  TEAL("#0b7482", "#085b65", "#e4f0f1", "#39b5c6", "#51becd", "#1f343b"),
  VIOLET("#7e4bd5", "#6c33cf", "#f1ebfa", "#b995f6", "#cbb1f9", "#322f44"),
  ROSE("#c3256a", "#a9205c", "#f8e7ef", "#f183b3", "#f49fc4", "#3a2c37"),
  GRAPHITE("#5d6b7c", "#505c6a", "#edeff1", "#9ca7b4", "#aeb7c2", "#2e3339");

  private final String light;
  private final String lightHover;
  private final String lightTint;
  private final String dark;
  private final String darkHover;
  private final String darkTint;

  Accent(
      String light,
      String lightHover,
      String lightTint,
      String dark,
      String darkHover,
      String darkTint) {
    this.light = light;
    this.lightHover = lightHover;
    this.lightTint = lightTint;
    this.dark = dark;
    this.darkHover = darkHover;
    this.darkTint = darkTint;
  }

  /** The colour itself, "#rrggbb". */
  public String colour(boolean onDark) {
    return onDark ? dark : light;
  }

  /** The rule that puts it over a palette; the ring around what has the focus lets through. */
  String css(boolean onDark) {
    return """
    .root {
      -ov-accent: %s;
      -ov-accent-hover: %s;
      -ov-accent-bg: %s;
      -ov-accent-ring: %s;
    }
    """
        .formatted(
            colour(onDark),
            onDark ? darkHover : lightHover,
            onDark ? darkTint : lightTint,
            colour(onDark) + (onDark ? "66" : "4d"));
  }
}
