package ovation.packaging.trust;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** The first line of a file. */
record FilePassword(Path file) implements PasswordSource {

  private static final int MOST_BYTES = 64 * 1024;

  @Override
  public char[] password(String prompt) throws InputException {
    byte[] bytes = SmallFile.read(file, MOST_BYTES);
    try {
      return firstLine(bytes);
    } catch (CharacterCodingException e) {
      throw new InputException(Sentence.of("The password file {0} is not UTF-8 text.", file));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static char[] firstLine(byte[] bytes) throws CharacterCodingException {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
    char[] line = new char[chars.remaining()];
    chars.get(line);
    chars.clear();
    while (chars.hasRemaining()) {
      chars.put('\0');
    }
    return line;
  }
}
