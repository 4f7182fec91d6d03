package ovation.model.vendor;

import java.util.List;
import java.util.Optional;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/**
 * What a setting's value may be.
 *
 * @param kind the sort of value
 * @param choices the allowed words of a choice; empty otherwise
 */
public record ValueType(Kind kind, List<String> choices) {

  /** The sorts of values. */
  public enum Kind {
    /** {@code true} or {@code false}, in any case. */
    FLAG,
    /** A whole number, which may be negative. */
    INTEGER,
    /** One of a few words, in any case. */
    CHOICE,
    /** A UUID, with or without dashes, braces and blanks. */
    UUID,
    /** Bytes in hexadecimal or base64. */
    BYTES,
    /** Any text. */
    TEXT
  }

  /** A type with its own copy of the choices. */
  public ValueType {
    choices = List.copyOf(choices);
  }

  /**
   * Reads {@code flag}, {@code integer}, {@code uuid}, {@code text}, {@code bytes}, {@code a/b}.
   */
  static ValueType parse(String text) {
    return switch (text) {
      case "flag" -> new ValueType(Kind.FLAG, List.of());
      case "integer" -> new ValueType(Kind.INTEGER, List.of());
      case "uuid" -> new ValueType(Kind.UUID, List.of());
      case "bytes" -> new ValueType(Kind.BYTES, List.of());
      case "text" -> new ValueType(Kind.TEXT, List.of());
      default -> new ValueType(Kind.CHOICE, List.of(text.split("/")));
    };
  }

  /** Whether a value is one of these. */
  public boolean fits(String value) {
    String stripped = value.strip();
    return switch (kind) {
      case FLAG -> stripped.equalsIgnoreCase("true") || stripped.equalsIgnoreCase("false");
      case INTEGER -> stripped.matches("-?[0-9]{1,19}");
      case CHOICE -> choices.stream().anyMatch(stripped::equalsIgnoreCase);
      case UUID -> stripped.replaceAll("[-{}\\s]", "").matches("[0-9A-Fa-f]{32}");
      case BYTES, TEXT -> true;
    };
  }

  /** The value in the spelling that is expected, for what obviously means it; else empty. */
  public Optional<String> corrected(String value) {
    String stripped = value.strip();
    return switch (kind) {
      case FLAG ->
          Elements.flag(stripped).filter(_ -> !fits(value)).map(flag -> Boolean.toString(flag));
      case CHOICE -> {
        Optional<String> firmware = Firmware.of(stripped).map(Firmware::id);
        yield fits(value) ? Optional.empty() : firmware.filter(choices::contains);
      }
      case INTEGER, UUID, BYTES, TEXT -> Optional.empty();
    };
  }

  /** What is expected, for a sentence: {@code "true" or "false"}, {@code a whole number}. */
  public Sentence expected() {
    return switch (kind) {
      case FLAG -> Sentence.of("\"true\" or \"false\"");
      case INTEGER -> Sentence.of("a whole number");
      case UUID -> Sentence.of("a UUID");
      case BYTES -> Sentence.of("bytes in hexadecimal or base64");
      case TEXT -> Sentence.of("a text");
      case CHOICE ->
          Sentence.of(
              "{0} or {1}",
              choices.stream()
                  .limit(choices.size() - 1)
                  .map(choice -> Sentence.of("{0}", new Quoted(choice)))
                  .reduce((all, one) -> Sentence.of("{0}, {1}", all, one))
                  .orElse(Sentence.asItIs("")),
              new Quoted(choices.getLast()));
    };
  }
}
