package ovation.packaging.cli;

import java.util.List;

/** Pages as one HTML document that needs nothing else: no scripts, no files, no addresses. */
final class HtmlPages implements Pages {

  private final StringBuilder out = new StringBuilder();

  /** Starts a document with a title, in a language. */
  HtmlPages(String title, String language) {
    out.append(
        """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="UTF-8"/>
        <title>%s</title>
        <style>
        body { font: 14px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 960px; }
        body { padding: 0 16px; color-scheme: light dark; }
        table { border-collapse: collapse; margin: 0 0 24px; width: 100%%; }
        th { font-weight: 600; text-align: left; width: 104px; }
        th, td { padding: 2px 16px 2px 0; vertical-align: top; }
        td { white-space: pre-line; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        <table>
        """
            .formatted(escaped(language), escaped(title), escaped(title)));
  }

  /** The whole document. */
  String document() {
    return out + "</table>\n</body>\n</html>\n";
  }

  @Override
  public void gap() {
    out.append("</table>\n<table>\n");
  }

  @Override
  public void field(String label, String value) {
    out.append("<tr><th>").append(escaped(label)).append("</th><td colspan=\"9\">");
    out.append(escaped(value)).append("</td></tr>\n");
  }

  @Override
  public void text(String label, String text, int most) {
    field(label, text.strip());
  }

  @Override
  public void table(String label, List<List<String>> rows) {
    String before = label;
    for (List<String> row : rows) {
      out.append("<tr><th>").append(escaped(before)).append("</th>");
      row.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
      out.append("</tr>\n");
      before = "";
    }
  }

  /** Text of a package as text of the document: no markup, nothing unseen. */
  private static String escaped(String text) {
    return Terminal.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
