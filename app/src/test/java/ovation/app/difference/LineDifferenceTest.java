package ovation.app.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ovation.app.difference.Line.Kind;

class LineDifferenceTest {
  private static String text(List<Line> lines, Kind own) {
    return lines.stream()
        .filter(line -> line.kind() == Kind.SAME || line.kind() == own)
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static long changes(List<Line> lines) {
    return lines.stream().filter(line -> line.kind() != Kind.SAME).count();
  }

  /** The length of the longest common subsequence, by the textbook. */
  private static int common(List<String> one, List<String> other) {
    int[][] best = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        best[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.size()][other.size()];
  }

  @Test
  void isCompleteAndAsShortAsCanBe() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<String> before = random(random);
      List<String> after = random(random);
      List<Line> lines = LineDifference.of(String.join("\n", before), String.join("\n", after));
      assertEquals(String.join("\n", before), text(lines, Kind.REMOVED));
      assertEquals(String.join("\n", after), text(lines, Kind.ADDED));
      int same = common(before, after);
      assertEquals(before.size() + after.size() - 2L * same, changes(lines), before + " " + after);
    }
  }

  private static List<String> random(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> "l" + random.nextInt(4))
        .toList();
  }

  @Test
  void numbersCountBothTexts() {
    List<Line> lines = LineDifference.of("a\nb\nc", "a\nx\nc\nd");
    assertEquals(
        List.of(
            new Line(Kind.SAME, "a", 1, 1),
            new Line(Kind.REMOVED, "b", 2, 0),
            new Line(Kind.ADDED, "x", 0, 2),
            new Line(Kind.SAME, "c", 3, 3),
            new Line(Kind.ADDED, "d", 0, 4)),
        lines);
  }

  @Test
  void shortenedSaysWhatItLeavesOut() {
    String before = lines(100, -1);
    List<Line> shortened = LineDifference.shortened(LineDifference.of(before, lines(100, 50)));
    assertEquals(new Line(Kind.GAP, "47", 0, 0), shortened.getFirst());
    assertEquals(new Line(Kind.GAP, "46", 0, 0), shortened.getLast());
    assertEquals(10, shortened.size());
    assertEquals(
        List.of(new Line(Kind.GAP, "100", 0, 0)),
        LineDifference.shortened(LineDifference.of(before, before)));
  }

  private static String lines(int count, int changed) {
    return IntStream.range(0, count)
        .mapToObj(i -> i == changed ? "changed" : "line " + i)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void textsWithNothingInCommonEndSoon() {
    String before =
        IntStream.range(0, 40_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
    String after =
        IntStream.range(0, 40_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
    List<Line> lines = LineDifference.of(before, after);
    assertEquals(before, text(lines, Kind.REMOVED));
    assertEquals(after, text(lines, Kind.ADDED));
    assertTrue(lines.size() == 80_000);
  }
}
