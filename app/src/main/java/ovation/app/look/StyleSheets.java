package ovation.app.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

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

  private final Fonts fonts;

  StyleSheets(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The addresses of the sheets, in the order in which they win over each other. */
  List<String> of(Palette palette, Accent accent, int fontSize) {
    List<String> sheets = new ArrayList<>();
    sheets.add(address(palette.sheet()));
    if (!palette.isContrast()) {
      sheets.add(data(accent.css(palette.isDark())));
    }
    for (String name : SHEETS) {
      sheets.add(fontSize == FONT_SIZE ? address(name) : data(sized(text(name), fontSize)));
    }
    sheets.add(
        data(
            """
            .root, .context-menu, .tooltip { -fx-font-family: "%s"; }
            .ov-code { -fx-font-family: "%s"; }
            """
                .formatted(fonts.text(), fonts.code())));
    return sheets;
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

  private static String address(String name) {
    return Objects.requireNonNull(StyleSheets.class.getResource(name), name).toExternalForm();
  }

  private static String text(String name) {
    try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String data(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
