package ovation.app.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ovation.model.deployment.TranslatableText;
import ovation.model.deployment.Translations;

/**
 * The texts as a table in a CSV file (RFC 4180), for translators: a column of keys, one of the
 * descriptor's own words, one for each language. Spreadsheets read it in every country: it begins
 * with a byte order mark, and words that a spreadsheet would take for a formula are quoted.
 */
final class TextTable {
  private static final String KEY = "key";
  private static final String BOM = "\uFEFF";
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * What a table says.
   *
   * @param id the msgid
   * @param language the language of the column
   * @param words the words, "" for none
   */
  record Entry(String id, String language, String words) {}

  private TextTable() {}

  /** The texts as a table. */
  static String write(Translations texts) {
    StringWriter out = new StringWriter();
    out.write(BOM);
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      List<String> head = new ArrayList<>(List.of(KEY, texts.ownLanguage()));
      head.addAll(texts.languages());
      csv.writeRecord(head);
      for (TranslatableText text : texts.texts()) {
        List<String> line = new ArrayList<>(List.of(text.id(), harmless(text.own())));
        texts.languages().forEach(l -> line.add(harmless(text.in(l).orElse(""))));
        csv.writeRecord(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * The words of a table, separated by commas, semicolons or tabs.
   *
   * @throws IllegalArgumentException if it is no table with a column of keys and at least one
   *     language
   */
  static List<Entry> read(String table) {
    String text = table.startsWith(BOM) ? table.substring(1) : table;
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      List<Entry> entries = new ArrayList<>();
      List<String> head = List.of();
      for (CsvRecord line : lines) {
        if (head.isEmpty()) {
          head = head(line);
        } else {
          for (int i = 1; i < Math.min(head.size(), line.getFieldCount()); i++) {
            entries.add(new Entry(line.getField(0).strip(), head.get(i), plain(line.getField(i))));
          }
        }
      }
      return entries;
    } catch (CsvParseException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> head(CsvRecord line) {
    List<String> head = line.getFields().stream().map(String::strip).toList();
    if (head.size() < 2 || !head.getFirst().equalsIgnoreCase(KEY)) {
      throw new IllegalArgumentException("no column of keys");
    }
    return head;
  }

  private static String plain(String field) {
    String words = field.replace("\r\n", "\n");
    return words.startsWith("'") && isFormula(words.substring(1)) ? words.substring(1) : words;
  }

  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    char best = SEPARATORS[0];
    for (char candidate : SEPARATORS) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static String harmless(String words) {
    return isFormula(words) ? "'" + words : words;
  }

  private static boolean isFormula(String words) {
    return !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0;
  }
}
