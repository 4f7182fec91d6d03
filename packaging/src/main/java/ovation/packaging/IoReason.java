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

/**
 * Why the system refused a file operation, in plain words, and what the user can do about it.
 *
 * @param sentence the reason, ending in a full stop
 * @param remedy what to do, beginning with a blank; may be empty
 */
record IoReason(String sentence, String remedy) {

  private static final String ELSEWHERE = " Choose another folder.";
  private static final String MORE_SPACE = " Free some space or choose another folder.";

  /** What Linux, macOS and Windows say, in lower case, where Java has no type of its own. */
  private static final Map<String, IoReason> BY_TEXT =
      Map.ofEntries(
          Map.entry("no space left", new IoReason("the disk is full.", MORE_SPACE)),
          Map.entry("not enough space", new IoReason("the disk is full.", MORE_SPACE)),
          Map.entry("quota", new IoReason("the disk quota is used up.", MORE_SPACE)),
          Map.entry("read-only", new IoReason("the file system is read-only.", ELSEWHERE)),
          Map.entry(
              "file too large",
              new IoReason("the file system does not take files this large.", ELSEWHERE)),
          Map.entry(
              "file name too long",
              new IoReason("the file name is too long.", " Choose a shorter name.")),
          Map.entry("is a directory", new IoReason("it is a folder.", " Name a file.")),
          Map.entry(
              "permission denied", new IoReason("access is denied.", " Check the permissions.")),
          Map.entry(
              "operation not permitted",
              new IoReason("access is denied.", " Check the permissions.")),
          Map.entry(
              "too many open files",
              new IoReason("too many files are open.", " Close other programs and try again.")),
          Map.entry(
              "input/output error",
              new IoReason("the device reports an error.", " Check the disk.")));

  static IoReason of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e ->
          new IoReason("there is no such file or folder.", " Check the path.");
      case AccessDeniedException e ->
          new IoReason("access is denied.", " Check the permissions or choose another folder.");
      case FileAlreadyExistsException e -> new IoReason("the file exists already.", "");
      case NotDirectoryException e ->
          new IoReason("a part of the path is not a folder.", " Check the path.");
      case FileSystemLoopException e ->
          new IoReason("the path goes through a link.", " Name the file itself.");
      case AtomicMoveNotSupportedException e ->
          new IoReason("the file system cannot replace a file in one step.", ELSEWHERE);
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
    return new IoReason("the system says “" + said + "”.", "");
  }
}
