package ovation.app.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ovation.app.difference.Line.Kind;

/**
 * The shortest way from one text to another in whole lines, after Myers. Where two texts have next
 * to nothing in common, the middle is told as removed and added as a whole.
 */
public final class LineDifference {
  private static final int MOST_STEPS = 1500;
  private static final int AROUND = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<Line> lines = new ArrayList<>();

  private LineDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** All lines of both texts; those that both have stand once. */
  public static List<Line> of(String before, String after) {
    LineDifference difference = new LineDifference(before.lines().toList(), after.lines().toList());
    difference.run();
    return List.copyOf(difference.lines);
  }

  /** Only what differs, with three lines around it; gaps say how many lines they stand for. */
  public static List<Line> shortened(List<Line> lines) {
    boolean[] kept = new boolean[lines.size()];
    for (int i = 0; i < kept.length; i++) {
      if (lines.get(i).kind() != Kind.SAME) {
        Arrays.fill(kept, Math.max(0, i - AROUND), Math.min(kept.length, i + AROUND + 1), true);
      }
    }
    List<Line> result = new ArrayList<>();
    int left = 0;
    for (int i = 0; i <= kept.length; i++) {
      if (i == kept.length || kept[i]) {
        if (left > 0) {
          result.add(new Line(Kind.GAP, Integer.toString(left), 0, 0));
        }
        left = 0;
        if (i < kept.length) {
          result.add(lines.get(i));
        }
      } else {
        left++;
      }
    }
    return result;
  }

  private void run() {
    int head = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      same(head, head);
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    middle(head, before.size() - tail, after.size() - tail);
    for (int i = tail; i > 0; i--) {
      same(before.size() - i, after.size() - i);
    }
  }

  private void middle(int from, int beforeEnd, int afterEnd) {
    int removals = beforeEnd - from;
    int additions = afterEnd - from;
    int limit = Math.min(removals + additions, MOST_STEPS);
    int centre = limit + 1;
    int[] furthest = new int[2 * limit + 3];
    List<int[]> history = new ArrayList<>();
    for (int steps = 0; steps <= limit; steps++) {
      history.add(furthest.clone());
      for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
        boolean down =
            diagonal == -steps
                || (diagonal != steps
                    && furthest[centre + diagonal - 1] < furthest[centre + diagonal + 1]);
        int x = down ? furthest[centre + diagonal + 1] : furthest[centre + diagonal - 1] + 1;
        int y = x - diagonal;
        while (x < removals && y < additions && before.get(from + x).equals(after.get(from + y))) {
          x++;
          y++;
        }
        furthest[centre + diagonal] = x;
        if (x >= removals && y >= additions) {
          walkBack(history, steps, centre, from, removals, additions);
          return;
        }
      }
    }
    whole(from, beforeEnd, afterEnd);
  }

  private void walkBack(
      List<int[]> history, int steps, int centre, int from, int removals, int additions) {
    List<Line> backwards = new ArrayList<>();
    int x = removals;
    int y = additions;
    for (int step = steps; step >= 0; step--) {
      int[] furthest = history.get(step);
      int diagonal = x - y;
      boolean down =
          diagonal == -step
              || (diagonal != step
                  && furthest[centre + diagonal - 1] < furthest[centre + diagonal + 1]);
      int beforeDiagonal = down ? diagonal + 1 : diagonal - 1;
      int startX = step == 0 ? 0 : furthest[centre + beforeDiagonal];
      int startY = step == 0 ? 0 : startX - beforeDiagonal;
      while (x > startX && y > startY) {
        x--;
        y--;
        backwards.add(new Line(Kind.SAME, before.get(from + x), from + x + 1, from + y + 1));
      }
      if (step > 0 && down) {
        y--;
        backwards.add(new Line(Kind.ADDED, after.get(from + y), 0, from + y + 1));
      } else if (step > 0) {
        x--;
        backwards.add(new Line(Kind.REMOVED, before.get(from + x), from + x + 1, 0));
      }
    }
    lines.addAll(backwards.reversed());
  }

  private void whole(int from, int beforeEnd, int afterEnd) {
    for (int i = from; i < beforeEnd; i++) {
      lines.add(new Line(Kind.REMOVED, before.get(i), i + 1, 0));
    }
    for (int i = from; i < afterEnd; i++) {
      lines.add(new Line(Kind.ADDED, after.get(i), 0, i + 1));
    }
  }

  private void same(int beforeAt, int afterAt) {
    lines.add(new Line(Kind.SAME, before.get(beforeAt), beforeAt + 1, afterAt + 1));
  }
}
