package ovation.app.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that can be chosen, and how it is written down.
 *
 * @param key its name in the file
 * @param initial what holds until the user has chosen; not written down
 * @param reader the value of a text; empty when the text makes no sense
 * @param writer the text of a value, on one line
 * @param <T> the type of its values
 */
public record Setting<T>(
    String key, T initial, Function<String, Optional<T>> reader, Function<T, String> writer) {

  /** One of several constants, written by their names in lower case. */
  public static <E extends Enum<E>> Setting<E> choice(String key, E initial) {
    return new Setting<>(
        key,
        initial,
        text -> constant(initial.getDeclaringClass(), text),
        value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Yes or no. */
  public static Setting<Boolean> flag(String key, boolean initial) {
    return new Setting<>(key, initial, Setting::flag, String::valueOf);
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A whole number between two others; one outside of them is the nearer of the two. */
  public static Setting<Integer> number(String key, int initial, int least, int most) {
    return new Setting<>(key, initial, text -> number(text, least, most), String::valueOf);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    try {
      return Optional.of(Math.clamp(Long.parseLong(text.strip()), least, most));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
