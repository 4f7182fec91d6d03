package ovation.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system says is told in words of our own, with the file that it is about. */
class IoReasonTest {

  @TempDir private Path folder;

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.ovf");
    IOException failure = assertThrows(IOException.class, () -> Files.size(missing));
    assertEquals(
        missing + " could not be read or written: there is no such file or folder. Check the path.",
        IoReason.about(failure).text());
  }

  @Test
  void theKindOfFailureIsTheReason() {
    assertEquals(
        "a.ova could not be read or written: access is denied. Check the permissions or choose"
            + " another folder.",
        IoReason.about(new AccessDeniedException("a.ova")).text());
    assertEquals(
        "a.ova could not be read or written: the disk is full. Free some space or choose another"
            + " folder.",
        IoReason.about(new FileSystemException("a.ova", null, "No space left on device")).text());
    assertEquals(
        "A file could not be read or written: the system says “Stream closed”.",
        IoReason.about(new IOException("Stream closed")).text());
  }
}
