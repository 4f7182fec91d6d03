package ovation.app.network;

import java.util.Locale;

/** The diagram as a picture in SVG 1.1, in the colours of paper, for documents. */
final class NetworkSvg {
  private static final double DOT = 8;
  private static final int QUOTE = 0x22;

  private final StringBuilder out = new StringBuilder();
  private final NetworkPicture picture;

  private NetworkSvg(NetworkPicture picture) {
    this.picture = picture;
  }

  /** The text of the file. */
  static String of(NetworkPicture picture) {
    return new NetworkSvg(picture).write();
  }

  private String write() {
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%s\" height=\"%s\""
            + " viewBox=\"0 0 %s %s\" font-family=\"Inter, Helvetica, Arial, sans-serif\""
            + " font-size=\"13\">",
        number(picture.width()),
        number(picture.height()),
        number(picture.width()),
        number(picture.height()));
    line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    picture.rails().forEach(this::rail);
    picture.lines().forEach(this::system);
    line("</svg>");
    return out.toString();
  }

  private void rail(NetworkPicture.Rail rail) {
    String colour = rail.declared() ? "#c9ced5" : "#cf222e";
    line(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>",
        number(rail.x()),
        number(NetworkPicture.HEAD),
        number(rail.x()),
        number(picture.height() - NetworkPicture.MARGIN),
        colour,
        rail.declared() ? "" : " stroke-dasharray=\"5 4\"");
    text(rail.x(), 24, "middle", rail.declared() ? "#1f2328" : "#cf222e", rail.name(), 16);
  }

  private void system(NetworkPicture.Line system) {
    text(NetworkPicture.MARGIN, system.y() + 4.5, "start", "#1f2328", system.name(), 24);
    if (!system.dots().isEmpty()) {
      double end = picture.rails().get(system.dots().getLast().rail()).x();
      line(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#c9ced5\"/>",
          number(NetworkPicture.NAMES), number(system.y()), number(end), number(system.y()));
    }
    for (NetworkPicture.Dot dot : system.dots()) {
      NetworkPicture.Rail rail = picture.rails().get(dot.rail());
      line(
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
          number(rail.x()),
          number(system.y()),
          number(DOT),
          rail.declared() ? "#2f6fde" : "#ffffff",
          rail.declared() ? "#ffffff" : "#cf222e");
      if (dot.links().size() > 1) {
        String colour = rail.declared() ? "#ffffff" : "#cf222e";
        String count = Integer.toString(dot.links().size());
        line(
            "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"10\" fill=\"%s\">%s</text>",
            number(rail.x()), number(system.y() + 3.5), colour, count);
      }
    }
  }

  private void text(double x, double y, String anchor, String colour, String words, int most) {
    String shown = words.length() <= most ? words : words.substring(0, most - 1) + "…";
    line(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
        number(x), number(y), anchor, colour, escaped(shown));
  }

  /** One line of the file: a template with a value for each {@code %s} in it. */
  private void line(String template, String... values) {
    String[] parts = template.split("%s", -1);
    for (int i = 0; i < parts.length; i++) {
      out.append(parts[i]).append(i < values.length ? values[i] : "");
    }
    out.append('\n');
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** Text of a package is only text: what XML gives a meaning is written as a reference. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case QUOTE -> safe.append("&quot;");
            default -> {
              boolean control = c < 0x20 || c == 0xFFFE || c == 0xFFFF;
              boolean half = c >= 0xD800 && c <= 0xDFFF;
              safe.appendCodePoint(control || half ? 0xFFFD : c);
            }
          }
        });
    return safe.toString();
  }
}
