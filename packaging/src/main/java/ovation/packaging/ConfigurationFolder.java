package ovation.packaging;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's own files lie: {@code ~/.config/ovation} (or below {@code XDG_CONFIG_HOME}),
 * {@code %APPDATA%\Ovation}, {@code ~/Library/Application Support/Ovation}.
 */
public final class ConfigurationFolder {

  private ConfigurationFolder() {}

  /** Returns a folder in it, which may not exist yet; nothing if the machine has no such place. */
  public static Optional<Path> named(String name) {
    return named(name, System.getenv(), System.getProperty("os.name", ""));
  }

  /**
   * Returns a folder in it for another machine.
   *
   * @param environment the environment's variables
   * @param system the name of the operating system
   */
  public static Optional<Path> named(String name, Map<String, String> environment, String system) {
    String kind = system.toLowerCase(Locale.ROOT);
    try {
      if (kind.startsWith("windows")) {
        return under(environment.get("APPDATA"), "Ovation", name);
      }
      if (kind.startsWith("mac")) {
        return under(environment.get("HOME"), "Library", "Application Support", "Ovation", name);
      }
      return under(environment.get("XDG_CONFIG_HOME"), "ovation", name)
          .or(() -> under(environment.get("HOME"), ".config", "ovation", name));
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }

  private static Optional<Path> under(@Nullable String start, String... rest) {
    return start == null || start.isBlank() ? Optional.empty() : Optional.of(Path.of(start, rest));
  }
}
