package ovation.packaging.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;

/** Writes small files that must not exist yet: nobody's key is ever replaced. */
final class NewFile {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private NewFile() {}

  /**
   * Writes a file.
   *
   * @param secret whether only its owner may read it, where the system has such permissions
   * @throws OutputException if it exists or cannot be written; what was begun is removed
   */
  static void write(Path file, byte[] bytes, boolean secret) throws OutputException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        secret && posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      } catch (IOException e) {
        remove(file);
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new OutputException(
          Sentence.of("{0} exists already. It is left alone; choose another name.", file), e);
    } catch (IOException e) {
      throw OutputException.writing(file, e);
    }
  }

  /** Takes back what was just written. */
  static void remove(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // It stays; the failure that led here is what is told.
    }
  }
}
