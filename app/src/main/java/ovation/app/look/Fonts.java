package ovation.app.look;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * The families the program is set in: the best that the machine has, because JavaFX takes one
 * family and no list of alternatives.
 *
 * @param text the family of texts and controls
 * @param code the family of source and raw values, all letters equally wide
 */
public record Fonts(String text, String code) {
  private static final List<String> TEXT =
      List.of("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "Ubuntu");
  private static final List<String> CODE =
      List.of(
          "JetBrains Mono",
          "Cascadia Mono",
          "SF Mono",
          "Menlo",
          "Consolas",
          "Noto Sans Mono",
          "DejaVu Sans Mono",
          "Ubuntu Mono");

  /** The families found on this machine; needs a running toolkit. */
  public static Fonts ofThisMachine() {
    return among(Set.copyOf(Font.getFamilies()));
  }

  /** The best of the given families; JavaFX's logical ones where none of ours is there. */
  static Fonts among(Set<String> families) {
    return new Fonts(first(TEXT, families, "System"), first(CODE, families, "Monospaced"));
  }

  private static String first(List<String> wanted, Set<String> families, String otherwise) {
    return wanted.stream().filter(families::contains).findFirst().orElse(otherwise);
  }
}
