package ovation.packaging.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.tar.MemberNames;

/** A folder into which package names lead, never past a link and never outside. */
final class SafeFolder {

  private final Path folder;
  private final Deque<Path> created = new ArrayDeque<>();

  private SafeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, creating it if its parent exists.
   *
   * @throws OutputException if it is none and cannot become one
   */
  static SafeFolder open(Path wanted) throws OutputException {
    SafeFolder safe = new SafeFolder(wanted.toAbsolutePath());
    if (!Files.isDirectory(wanted)) {
      Path parent = safe.folder.getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        throw new OutputException(
            Sentence.of(
                "{0} could not be written: the folder {1} does not exist. Create it.",
                wanted, parent));
      }
      safe.create(safe.folder);
    }
    return safe;
  }

  Path path() {
    return folder;
  }

  /**
   * Returns where a package's file goes.
   *
   * @throws OutputException if the name is not safe here, or a link is in the way
   */
  Path resolve(String name) throws OutputException {
    var refusal = MemberNames.refusal(name);
    if (refusal.isPresent()) {
      throw new OutputException(
          Sentence.of("“{0}” {1}.", PackageText.visible(name), refusal.get()));
    }
    try {
      Path path = folder;
      for (String part : name.split("/", -1)) {
        path = path.resolve(part);
        if (Files.isSymbolicLink(path)) {
          throw new OutputException(
              Sentence.of(
                  "{0} is a link; Ovation does not write through it. Remove it or choose"
                      + " another folder.",
                  path));
        }
      }
      return path;
    } catch (InvalidPathException e) {
      throw new OutputException(
          Sentence.of(
              "“{0}” is not a possible file name on this system.", PackageText.visible(name)),
          e);
    }
  }

  /** Creates the folders above a file, as far as they are missing. */
  void createParents(Path file) throws OutputException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path parent = file.getParent();
        parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS);
        parent = parent.getParent()) {
      missing.push(parent);
    }
    for (Path parent : missing) {
      create(parent);
    }
  }

  private void create(Path path) throws OutputException {
    try {
      Files.createDirectory(path);
      created.push(path);
    } catch (IOException e) {
      throw OutputException.writing(path, e);
    }
  }

  /** Removes the folders that were created here, as far as they are empty. */
  void removeCreated() {
    for (Path path : created) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException inUse) {
        // Somebody put something into it; then it stays.
      }
    }
  }
}
