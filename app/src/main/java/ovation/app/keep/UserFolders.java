package ovation.app.keep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the editor keeps things of this user, by the custom of the system. Nothing is made until
 * something is kept.
 *
 * @param settings what the user has chosen, such as shortcuts
 * @param state what the program remembers, such as recent files and unsaved work
 */
public record UserFolders(Path settings, Path state) {

  /**
   * The folders of a user.
   *
   * @param environment the environment variables
   * @param osName as the system property {@code os.name}
   * @param home the user's home folder
   */
  public static UserFolders of(Map<String, String> environment, String osName, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      Path roaming = folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
      Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return new UserFolders(roaming.resolve("Ovation"), local.resolve("Ovation"));
    }
    if (os.contains("mac")) {
      Path support = home.resolve("Library/Application Support/Ovation");
      return new UserFolders(support, support);
    }
    Path config = folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
    Path state = folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"));
    return new UserFolders(config.resolve("ovation"), state.resolve("ovation"));
  }

  /** The folders of whoever runs the program. */
  public static UserFolders ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /** Both in one folder, for a tour or a test. */
  public static UserFolders in(Path folder) {
    return new UserFolders(folder, folder);
  }

  private static Path folder(@Nullable String name, Path otherwise) {
    return name == null || name.isBlank() ? otherwise : absolute(name).orElse(otherwise);
  }

  /** A path that stands in a file or a variable, if it is one and does not depend on a place. */
  public static Optional<Path> absolute(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
