package ovation.packaging.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** A text that the user names. */
final class TextFile {

  private static final int MOST_BYTES = 16 << 20;

  private TextFile() {}

  /**
   * The text of a UTF-8 file with line feeds, without byte order mark and the last line's end.
   *
   * @throws InputException if it cannot be read, is no UTF-8 text or larger than 16 MiB
   */
  static String read(Path file) throws InputException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputException(Sentence.asItIs(file + " is not a regular file."));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(
            Sentence.asItIs(file + " is larger than 16 MiB, which is too long for a text."));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String lines = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
      return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    } catch (CharacterCodingException e) {
      throw new InputException(Sentence.asItIs(file + " is not UTF-8 text."), e);
    } catch (IOException e) {
      throw InputException.reading(file, e);
    }
  }
}
