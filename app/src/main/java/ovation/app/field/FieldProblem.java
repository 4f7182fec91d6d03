package ovation.app.field;

import java.util.List;
import ovation.icons.Icon;

/**
 * What is wrong with the value of one field, shown below it.
 *
 * @param level how bad it is
 * @param message one or two complete sentences
 * @param fixes what can be done about it with one click, best first
 */
public record FieldProblem(Level level, String message, List<FieldFix> fixes) {
  /** How bad a problem is. */
  public enum Level {
    ERROR(Icon.ERROR, "ov-err"),
    WARNING(Icon.WARNING, "ov-warn"),
    INFO(Icon.INFO, "ov-muted");

    private final Icon icon;
    private final String style;

    Level(Icon icon, String style) {
      this.icon = icon;
      this.style = style;
    }

    /** The picture of the level. */
    public Icon icon() {
      return icon;
    }

    /** The class of the style sheets that gives its colour. */
    public String style() {
      return style;
    }
  }

  public FieldProblem {
    fixes = List.copyOf(fixes);
  }

  /** An error without a fix at hand. */
  public static FieldProblem error(String message) {
    return new FieldProblem(Level.ERROR, message, List.of());
  }

  /** A warning without a fix at hand. */
  public static FieldProblem warning(String message) {
    return new FieldProblem(Level.WARNING, message, List.of());
  }
}
