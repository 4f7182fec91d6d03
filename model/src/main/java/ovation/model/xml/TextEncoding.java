package ovation.model.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;

/**
 * How a descriptor's text is stored: the character set and whether a byte order mark stands before
 * it. UTF-8, UTF-16, US-ASCII and ISO-8859-1 are known; others are refused.
 *
 * @param charset the character set, for UTF-16 with its byte order
 * @param byteOrderMark true if the file starts with a byte order mark
 */
public record TextEncoding(Charset charset, boolean byteOrderMark) {

  /** UTF-8 without byte order mark. */
  public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, false);

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final byte[] NONE = {};
  private static final char REPLACEMENT = '\uFFFD';

  /** Thrown when the bytes are not text in a known encoding; the message is for the user. */
  static final class EncodingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    EncodingException(Sentence sentence) {
      super(sentence.text());
      this.sentence = sentence;
    }

    Sentence sentence() {
      return sentence;
    }
  }

  /** Finds the encoding by byte order mark, byte pattern and XML declaration (XML 1.0 app. F). */
  static TextEncoding detect(byte[] bytes) throws EncodingException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, true);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, true);
    }
    if (startsWith(bytes, '<', 0, '?', 0)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, false);
    }
    if (startsWith(bytes, 0, '<', 0, '?')) {
      return new TextEncoding(StandardCharsets.UTF_16BE, false);
    }
    int head = Math.min(bytes.length, 512);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    return declaredIn(start).isPresent()
        ? new TextEncoding(known(declaredIn(start).get()), false)
        : UTF_8;
  }

  /** The encoding name in a text's XML declaration. */
  static Optional<String> declaredIn(String text) {
    Matcher matcher = DECLARED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The encoding for a text whose XML declaration was edited; this one where it says nothing. */
  TextEncoding following(String text) throws EncodingException {
    Optional<String> declared = declaredIn(text);
    if (declared.isEmpty() || charset.name().startsWith("UTF-16")) {
      return this;
    }
    Charset named = known(declared.get());
    return named.equals(charset) ? this : new TextEncoding(named, false);
  }

  private static Charset known(String name) throws EncodingException {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
      case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
      case "ISO-8859-1", "LATIN1", "ISO_8859-1" -> StandardCharsets.ISO_8859_1;
      case "UTF-16", "UTF-16LE", "UTF-16BE" ->
          throw new EncodingException(
              Sentence.of("The XML declaration says {0}, but the bytes are not UTF-16.", name));
      default ->
          throw new EncodingException(
              Sentence.of(
                  "The encoding {0} is not supported. Store the descriptor as UTF-8.", name));
    };
  }

  /** Decodes strictly. */
  String decode(byte[] bytes) throws EncodingException {
    int mark = mark().length;
    String text = new String(bytes, mark, bytes.length - mark, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    // Either the text has this character, or it stands for bytes that are none.
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
          .toString();
    } catch (CharacterCodingException e) {
      throw new EncodingException(Sentence.of("The text is not valid {0}.", charset.name()));
    }
  }

  /** Encodes; a character that the encoding does not have becomes a numeric reference. */
  public byte[] encode(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    String encodable = text;
    if (!encoder.canEncode(text)) {
      StringBuilder out = new StringBuilder(text.length());
      text.codePoints()
          .forEach(c -> {
            if (encoder.canEncode(Character.toString(c))) {
              out.appendCodePoint(c);
            } else {
              out.append("&#").append(c).append(';');
            }
          });
      encodable = out.toString();
    }
    ByteBuffer body = charset.encode(CharBuffer.wrap(encodable));
    byte[] mark = mark();
    byte[] bytes = Arrays.copyOf(mark, mark.length + body.remaining());
    body.get(bytes, mark.length, bytes.length - mark.length);
    return bytes;
  }

  /** The byte order mark, empty if there is none. */
  byte[] mark() {
    if (!byteOrderMark) {
      return NONE;
    }
    ByteBuffer buffer = charset.encode("\uFEFF");
    byte[] mark = new byte[buffer.remaining()];
    buffer.get(mark);
    return mark;
  }

  /** The name for the status bar, such as {@code UTF-8} or {@code UTF-16LE with BOM}. */
  @Override
  public String toString() {
    return byteOrderMark ? charset.name() + " with BOM" : charset.name();
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
