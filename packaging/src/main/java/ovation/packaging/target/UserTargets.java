package ovation.packaging.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.target.TargetFileException;
import ovation.model.target.Targets;
import ovation.model.text.Sentence;
import ovation.packaging.ConfigurationFolder;
import ovation.packaging.InputException;

/** The targets that come with the program, joined by the user's own files. */
public final class UserTargets {

  private static final long LARGEST = 1L << 20;

  private UserTargets() {}

  /**
   * All targets: those of the program, of the user's folder, and of more files, where a later one
   * replaces an earlier one of the same id.
   *
   * @throws InputException if a file cannot be read or is faulty, with file and line
   */
  public static Targets load(List<Path> more) throws InputException {
    Targets targets = Targets.known();
    Optional<Path> folder = folder(System.getenv(), System.getProperty("os.name", ""));
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      targets = withFolder(targets, folder.get());
    }
    for (Path file : more) {
      targets = with(targets, file);
    }
    return targets;
  }

  /**
   * The folder of the user's own files; nothing if the machine has no such place.
   *
   * @param environment the environment's variables
   * @param system the name of the operating system
   */
  static Optional<Path> folder(Map<String, String> environment, String system) {
    return ConfigurationFolder.named("targets", environment, system);
  }

  private static Targets withFolder(Targets known, Path folder) throws InputException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    } catch (IOException e) {
      throw InputException.reading(folder, e);
    }
    Targets targets = known;
    for (Path file : files) {
      targets = with(targets, file);
    }
    return targets;
  }

  private static Targets with(Targets targets, Path file) throws InputException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new InputException(
            Sentence.of("{0} is larger than 1 MiB, so it is no target file.", file));
      }
      return targets.with(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw InputException.reading(file, e);
    } catch (TargetFileException fault) {
      throw new InputException(Sentence.asItIs(String.valueOf(fault.getMessage())), fault);
    }
  }
}
