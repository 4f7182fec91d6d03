package ovation.model.property;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes one qualifier in a text of qualifiers and leaves the others as they are written (DSP0243
 * 2.1.1 §9.5.1).
 */
public final class QualifierText {

  private QualifierText() {}

  /**
   * The text with a qualifier of that name: in the place of the first one of it, else at the end.
   *
   * @param text the text so far, null for none
   * @param arguments none for a bare name; {@code ValueMap} writes its values in quotes, other
   *     names write numbers as they are and everything else in quotes
   */
  public static String with(@Nullable String text, String name, List<String> arguments) {
    String written = written(name, arguments);
    QualifierReader.@Nullable Span place = place(text, name);
    if (text == null || text.isBlank()) {
      return written;
    }
    return place == null
        ? text.stripTrailing() + (text.stripTrailing().endsWith(",") ? " " : ", ") + written
        : text.substring(0, place.start()) + written + text.substring(place.end());
  }

  /** The text without the qualifiers of that name; null if nothing is left. */
  public static @Nullable String without(@Nullable String text, String name) {
    String left = text;
    QualifierReader.@Nullable Span place = place(left, name);
    while (left != null && place != null) {
      String before = left.substring(0, place.start());
      String after = left.substring(place.end()).replaceFirst("^\\s*[,;]?\\s*", "");
      String joined = after.isEmpty() ? before.replaceFirst("\\s*[,;]?\\s*$", "") : before + after;
      left = joined.isBlank() ? null : joined;
      place = place(left, name);
    }
    return left;
  }

  private static QualifierReader.@Nullable Span place(@Nullable String text, String name) {
    if (text == null) {
      return null;
    }
    QualifierReader reader = new QualifierReader(text);
    Qualifiers read = reader.read();
    return read.fault().isPresent() && read.find(name).isEmpty()
        ? null
        : reader.spans().stream()
            .filter(span -> span.qualifier().is(name))
            .findFirst()
            .orElse(null);
  }

  private static String written(String name, List<String> arguments) {
    if (name.equalsIgnoreCase("ValueMap")) {
      return name
          + arguments.stream()
              .map(QualifierText::quoted)
              .collect(Collectors.joining(", ", "{", "}"));
    }
    return arguments.isEmpty()
        ? name
        : name
            + arguments.stream()
                .map(a -> DecimalText.parse(a).isPresent() ? a.strip() : quoted(a))
                .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
