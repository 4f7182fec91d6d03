package ovation.app.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import ovation.model.text.Language;

/**
 * The sentences of the model as the screen says them: in English as they are, in another language
 * by a catalogue in the form of gettext, by the English patterns. That is read in the background,
 * once, as soon as the language is chosen. Days are those of the user's time zone.
 */
final class Sentences implements Language {
  private static final String GERMAN = "sentences_de.po";
  private static final String ENGLISH = "msgid ";
  private static final String OTHER = "msgstr ";

  private final CompletableFuture<Map<String, String>> patterns;
  private final String opening;
  private final String closing;
  private final DateTimeFormatter day;
  private final Locale locale;

  private Sentences(
      CompletableFuture<Map<String, String>> patterns,
      Locale locale,
      String opening,
      String closing) {
    this.patterns = patterns;
    this.opening = opening;
    this.closing = closing;
    this.locale = locale;
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
  }

  /** In English. */
  static Language english() {
    return English.SENTENCES;
  }

  /** In German. */
  static Language german() {
    return German.SENTENCES;
  }

  private static final class English {
    static final Sentences SENTENCES =
        new Sentences(CompletableFuture.completedFuture(Map.of()), Locale.ENGLISH, "“", "”");
  }

  private static final class German {
    static final Sentences SENTENCES =
        new Sentences(
            CompletableFuture.supplyAsync(() -> load(GERMAN), Thread::startVirtualThread),
            Locale.GERMAN,
            "„",
            "“");
  }

  private static Map<String, String> load(String catalogue) {
    try (InputStream in =
        Objects.requireNonNull(Sentences.class.getResourceAsStream(catalogue), catalogue)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The patterns of a catalogue by the English ones.
   *
   * @throws IOException if it cannot be read, or a line is neither a text nor a remark
   */
  static Map<String, String> read(Reader catalogue) throws IOException {
    Map<String, String> found = new HashMap<>(2048);
    BufferedReader lines = new BufferedReader(catalogue);
    String english = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(ENGLISH)) {
        english = unquoted(line.substring(ENGLISH.length()));
      } else if (line.startsWith(OTHER)) {
        if (found.put(english, unquoted(line.substring(OTHER.length()))) != null) {
          throw new IOException("Twice in the catalogue: " + english);
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IOException("Not a line of a catalogue: " + line);
      }
    }
    return Map.copyOf(found);
  }

  private static String unquoted(String literal) throws IOException {
    String text = literal.strip();
    if (text.length() < 2 || text.charAt(0) != '"' || text.charAt(text.length() - 1) != '"') {
      throw new IOException("Not in quotation marks: " + literal);
    }
    return text.substring(1, text.length() - 1).translateEscapes();
  }

  @Override
  public String pattern(String english) {
    return patterns.join().getOrDefault(english, english);
  }

  @Override
  public String quoted(String text) {
    return opening + text + closing;
  }

  @Override
  public String number(String english) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(locale);
    StringBuilder number = new StringBuilder(english.length());
    for (int i = 0; i < english.length(); i++) {
      char letter = english.charAt(i);
      number.append(
          switch (letter) {
            case '.' -> marks.getDecimalSeparator();
            case ',' -> marks.getGroupingSeparator();
            default -> letter;
          });
    }
    return number.toString();
  }

  @Override
  public String day(Instant instant) {
    return day.format(instant.atZone(ZoneId.systemDefault()));
  }
}
