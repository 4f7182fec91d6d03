package ovation.app.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import ovation.app.action.Action;
import ovation.app.text.Texts;

/** The shortcuts as a page to print: plain HTML without anything from elsewhere. */
public final class ShortcutPage {
  private ShortcutPage() {}

  /**
   * The page.
   *
   * @param group the name of the menu that an action stands in
   */
  public static String of(List<Action> actions, Function<Action, String> group, Texts texts) {
    StringBuilder page = new StringBuilder();
    page.append(head(texts));
    String last = "";
    for (Action action : actions) {
      if (action.keys().isEmpty()) {
        continue;
      }
      String name = group.apply(action);
      if (!name.equals(last)) {
        page.append(last.isEmpty() ? "" : "</table>\n");
        page.append("<h2>").append(escaped(name)).append("</h2>\n<table>\n");
        last = name;
      }
      page.append("<tr><td>").append(escaped(texts.of(action.id()))).append("</td><td><kbd>");
      page.append(escaped(action.keys())).append("</kbd></td></tr>\n");
    }
    return page.append(last.isEmpty() ? "" : "</table>\n").append("</body>\n</html>\n").toString();
  }

  /**
   * Writes a page for the system's browser.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, String page) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, page, StandardCharsets.UTF_8);
  }

  private static String head(Texts texts) {
    return """
    <!DOCTYPE html>
    <html lang="%1$s">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>%2$s</title>
    <style>
    body { font: 11pt/1.4 system-ui, sans-serif; margin: 2em auto; max-width: 46em; color: #1f2328; }
    h1 { font-size: 16pt; } h2 { font-size: 11pt; color: #656d76; margin: 1.4em 0 .2em; }
    table { border-collapse: collapse; width: 100%%; break-inside: avoid; }
    td { border-bottom: 1px solid #e1e4e8; padding: .25em 0; }
    td:last-child { text-align: right; white-space: nowrap; }
    kbd { font: 10pt ui-monospace, monospace; }
    </style>
    </head>
    <body>
    <h1>%2$s</h1>
    """
        .formatted(texts.locale().toLanguageTag(), escaped(texts.of("shortcuts.title")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
