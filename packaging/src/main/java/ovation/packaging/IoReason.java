package ovation.packaging;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * Why the system refused a file operation, in plain words, and what the user can do about it.
 *
 * @param sentence the reason, ending in a full stop
 * @param remedy what to do, if there is something
 */
public record IoReason(Sentence sentence, Optional<Sentence> remedy) {

  private static final Sentence ELSEWHERE = Sentence.of("Choose another folder.");
  private static final Sentence MORE_SPACE =
      Sentence.of("Free some space or choose another folder.");

  /**
   * Says that a file, by its path if the system names it, could not be read or written, and why.
   */
  public static Sentence about(IOException failure) {
    @Nullable String path = failure instanceof FileSystemException e ? e.getFile() : null;
    Sentence why = of(failure).whole();
    return path == null
        ? Sentence.of("A file could not be read or written: {0}", why)
        : Sentence.of("{0} could not be read or written: {1}", path, why);
  }

  /** The reason, and what to do if there is something. */
  public Sentence whole() {
    return remedy.map(sentence::then).orElse(sentence);
  }

  private IoReason(Sentence sentence) {
    this(sentence, Optional.empty());
  }

  private IoReason(Sentence sentence, Sentence remedy) {
    this(sentence, Optional.of(remedy));
  }

  /** What Linux, macOS and Windows say, in lower case, where Java has no type of its own. */
  private static final Map<String, IoReason> BY_TEXT =
      Map.ofEntries(
          Map.entry("no space left", new IoReason(Sentence.of("the disk is full."), MORE_SPACE)),
          Map.entry("not enough space", new IoReason(Sentence.of("the disk is full."), MORE_SPACE)),
          Map.entry("quota", new IoReason(Sentence.of("the disk quota is used up."), MORE_SPACE)),
          Map.entry(
              "read-only", new IoReason(Sentence.of("the file system is read-only."), ELSEWHERE)),
          Map.entry(
              "file too large",
              new IoReason(
                  Sentence.of("the file system does not take files this large."), ELSEWHERE)),
          Map.entry(
              "file name too long",
              new IoReason(
                  Sentence.of("the file name is too long."),
                  Sentence.of("Choose a shorter name."))),
          Map.entry(
              "is a directory",
              new IoReason(Sentence.of("it is a folder."), Sentence.of("Name a file."))),
          Map.entry(
              "permission denied",
              new IoReason(
                  Sentence.of("access is denied."), Sentence.of("Check the permissions."))),
          Map.entry(
              "operation not permitted",
              new IoReason(
                  Sentence.of("access is denied."), Sentence.of("Check the permissions."))),
          Map.entry(
              "too many open files",
              new IoReason(
                  Sentence.of("too many files are open."),
                  Sentence.of("Close other programs and try again."))),
          Map.entry(
              "input/output error",
              new IoReason(
                  Sentence.of("the device reports an error."), Sentence.of("Check the disk."))));

  /** The reason of a failure. */
  public static IoReason of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e ->
          new IoReason(
              Sentence.of("there is no such file or folder."), Sentence.of("Check the path."));
      case AccessDeniedException e ->
          new IoReason(
              Sentence.of("access is denied."),
              Sentence.of("Check the permissions or choose another folder."));
      case FileAlreadyExistsException e -> new IoReason(Sentence.of("the file exists already."));
      case NotDirectoryException e ->
          new IoReason(
              Sentence.of("a part of the path is not a folder."), Sentence.of("Check the path."));
      case FileSystemLoopException e ->
          new IoReason(
              Sentence.of("the path goes through a link."), Sentence.of("Name the file itself."));
      case AtomicMoveNotSupportedException e ->
          new IoReason(
              Sentence.of("the file system cannot replace a file in one step."), ELSEWHERE);
      case FileSystemException e -> ofText(e.getReason() == null ? "" : e.getReason(), failure);
      default -> ofText(failure.getMessage() == null ? "" : failure.getMessage(), failure);
    };
  }

  private static IoReason ofText(String text, IOException failure) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, IoReason> known : BY_TEXT.entrySet()) {
      if (lower.contains(known.getKey())) {
        return known.getValue();
      }
    }
    String said = text.isBlank() ? failure.getClass().getSimpleName() : text.strip();
    return new IoReason(Sentence.of("the system says “{0}”.", said));
  }
}
