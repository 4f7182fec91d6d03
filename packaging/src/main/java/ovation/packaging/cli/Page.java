package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;

/** Labelled lines and tables in a terminal. */
final class Page implements Pages {

  private static final int LABEL = 12;
  private static final int LONGEST = 60;

  private final Terminal terminal;

  Page(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void gap() {
    terminal.line("");
  }

  @Override
  public void field(String label, String value) {
    terminal.line(label + " ".repeat(LABEL - label.length()) + oneLine(value, 4 * LONGEST));
  }

  @Override
  public void text(String label, String text, int most) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    String before = label;
    for (String line : lines.subList(0, Math.min(most, lines.size()))) {
      field(before, line);
      before = "";
    }
    if (lines.size() > most) {
      field("", "… " + (lines.size() - most) + " more lines");
    }
  }

  @Override
  public void table(String label, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = oneLine(row.get(i), LONGEST).length();
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    String before = label;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(before + " ".repeat(LABEL - before.length()));
      for (int i = 0; i < row.size(); i++) {
        if (widths.get(i) > 0) {
          String cell = oneLine(row.get(i), i == row.size() - 1 ? 4 * LONGEST : LONGEST);
          line.append(cell).append(" ".repeat(Math.max(0, widths.get(i) - cell.length()) + 2));
        }
      }
      terminal.line(line.toString().stripTrailing());
      before = "";
    }
  }

  private static String oneLine(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
  }
}
