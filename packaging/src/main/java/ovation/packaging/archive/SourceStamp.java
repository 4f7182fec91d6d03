package ovation.packaging.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * By what a file is recognised as unchanged.
 *
 * @param path the file
 * @param size its size in bytes
 * @param modified when it was last written
 * @param key what the file system knows it by; null where it has no such thing
 */
public record SourceStamp(Path path, long size, FileTime modified, @Nullable Object key) {

  /**
   * Returns what a file is recognised by now.
   *
   * @throws InputException if it cannot be asked
   */
  public static SourceStamp of(Path path) throws InputException {
    try {
      return of(path, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      throw InputException.reading(path, e);
    }
  }

  static SourceStamp of(Path path, BasicFileAttributes now) {
    return new SourceStamp(path, now.size(), now.lastModifiedTime(), now.fileKey());
  }

  /**
   * Returns quietly if the file is still the same.
   *
   * @throws InputException if its size, time or identity differ, or it is gone
   */
  public void check() throws InputException {
    if (!of(path).equals(this)) {
      throw new InputException(
          Sentence.of("{0} was changed by somebody else while it was read. Open it again.", path));
    }
  }
}
