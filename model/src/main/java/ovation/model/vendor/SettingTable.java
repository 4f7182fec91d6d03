package ovation.model.vendor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meanings of VMware's settings, read from {@code settings.txt} beside this class. */
public final class SettingTable {

  private static final int LONGEST_KEY = 200;

  private record PatternRow(Pattern pattern, SettingMeaning meaning) {}

  private static final SettingTable TABLE = read();

  private final List<SettingMeaning> rows = new ArrayList<>();
  private final Map<SettingKind, Map<String, SettingMeaning>> exact =
      new EnumMap<>(SettingKind.class);
  private final Map<SettingKind, List<PatternRow>> patterns = new EnumMap<>(SettingKind.class);

  private SettingTable() {
    for (SettingKind kind : SettingKind.values()) {
      exact.put(kind, new LinkedHashMap<>());
      patterns.put(kind, new ArrayList<>());
    }
  }

  /** All rows in the order of the table. */
  public static List<SettingMeaning> all() {
    return List.copyOf(TABLE.rows);
  }

  /** What a key means, without regard to case; empty for one that is not in the table. */
  public static Optional<SettingMeaning> meaning(SettingKind kind, String key) {
    String lower = key.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > LONGEST_KEY) {
      return Optional.empty();
    }
    SettingMeaning known = TABLE.byKey(kind).get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    return TABLE.byPattern(kind).stream()
        .filter(row -> row.pattern().matcher(lower).matches())
        .map(PatternRow::meaning)
        .findFirst();
  }

  private Map<String, SettingMeaning> byKey(SettingKind kind) {
    return Objects.requireNonNull(exact.get(kind));
  }

  private List<PatternRow> byPattern(SettingKind kind) {
    return Objects.requireNonNull(patterns.get(kind));
  }

  private static SettingTable read() {
    SettingTable table = new SettingTable();
    try (InputStream in = SettingTable.class.getResourceAsStream("settings.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("//")) {
          table.add(row(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(SettingMeaning row) {
    rows.add(row);
    if (row.isPattern()) {
      byPattern(row.kind()).add(new PatternRow(row.pattern(), row));
    } else {
      byKey(row.kind()).put(row.key().toLowerCase(Locale.ROOT), row);
    }
  }

  /** {@code kind | key | type | since | risk, or risk=value | title | meaning}. */
  private static SettingMeaning row(String line) {
    List<String> cells = Pattern.compile("\\s+\\|\\s+").splitAsStream(line.strip()).toList();
    if (cells.size() != 7) {
      throw new IllegalStateException("Not seven cells: " + line);
    }
    String risk = cells.get(4);
    int equals = risk.indexOf('=');
    String name = equals < 0 ? risk : risk.substring(0, equals);
    @Nullable String since = cells.get(3).equals("-") ? null : cells.get(3);
    return new SettingMeaning(
        cells.get(0).equals("config") ? SettingKind.CONFIG : SettingKind.EXTRA_CONFIG,
        cells.get(1),
        cells.get(5),
        cells.get(6),
        ValueType.parse(cells.get(2)),
        since,
        Risk.valueOf(name.toUpperCase(Locale.ROOT)),
        equals < 0 ? null : risk.substring(equals + 1));
  }
}
