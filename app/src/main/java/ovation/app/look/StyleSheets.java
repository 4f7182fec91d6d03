package ovation.app.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets of one look. They are written for texts of {@value #FONT_SIZE} pixels; for
 * another size every size of text and of controls in them is multiplied.
 */
final class StyleSheets {
  /** The size of text that the sheets are written for, in pixels. */
  static final int FONT_SIZE = 13;

  private static final List<String> SHEETS =
      List.of(
          "bridge.css",
          "controls.css",
          "field.css",
          "table.css",
          "section.css",
          "shell.css",
          "trust.css",
          "outline.css",
          "source.css");
  private static final Pattern SIZED =
      Pattern.compile("(-fx-(?:font-size|(?:min|pref|max)-(?:height|width)): )([0-9.]+)px");

  /** What the sheets depend on. */
  private record Wanted(Palette palette, Accent accent, int fontSize) {}

  private final Fonts fonts;
  private @Nullable Wanted last;
  private String address = "";

  StyleSheets(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The address of all sheets as one, in the order in which they win over each other. JavaFX goes
   * through the list of a scene's sheets for every control that it styles.
   */
  String of(Palette palette, Accent accent, int fontSize) {
    Wanted wanted = new Wanted(palette, accent, fontSize);
    if (!wanted.equals(last)) {
      last = wanted;
      address = address(wanted);
    }
    return address;
  }

  private String address(Wanted wanted) {
    StringBuilder all = new StringBuilder(text(wanted.palette.sheet()));
    if (!wanted.palette.isContrast()) {
      all.append(wanted.accent.css(wanted.palette.isDark()));
    }
    for (String name : SHEETS) {
      String sheet = text(name);
      all.append(wanted.fontSize == FONT_SIZE ? sheet : sized(sheet, wanted.fontSize));
    }
    all.append(
        """
        .root, .context-menu, .tooltip { -fx-font-family: "%s"; }
        .ov-code { -fx-font-family: "%s"; }
        """
            .formatted(fonts.text(), fonts.code()));
    byte[] css = all.toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
  }

  /** A sheet for texts of another size. */
  static String sized(String css, int fontSize) {
    return SIZED
        .matcher(css)
        .replaceAll(found ->
            found.group(1)
                + Math.round(Double.parseDouble(found.group(2)) * fontSize / FONT_SIZE)
                + "px");
  }

  private static String text(String name) {
    try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
