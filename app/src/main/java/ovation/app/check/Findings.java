package ovation.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ovation.app.field.FieldProblem.Level;
import ovation.model.xml.ElementKey;

/** What is wrong with one state of a document, worst first, and found quickly by place and kind. */
public final class Findings {
  /** Nothing is wrong, or nothing is known yet. */
  public static final Findings NONE = new Findings(List.of());

  private final List<Finding> all;
  private final Map<ElementKey, List<Finding>> byElement = new HashMap<>();
  private final Map<String, List<Finding>> byCode = new TreeMap<>();
  private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
  private final int safe;

  /** These findings, brought into order. */
  public Findings(List<Finding> found) {
    all =
        found.stream()
            .sorted(Comparator.comparing(Finding::level).thenComparingInt(Finding::line))
            .toList();
    int mended = 0;
    for (Finding finding : all) {
      finding
          .element()
          .ifPresent(key -> byElement.computeIfAbsent(key, k -> new ArrayList<>()).add(finding));
      byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
      counts.merge(finding.level(), 1, Integer::sum);
      mended += finding.isSafelyMended() ? 1 : 0;
    }
    safe = mended;
  }

  /** All of them. */
  public List<Finding> all() {
    return all;
  }

  /** Those about an element itself or one of its attributes. */
  public List<Finding> on(ElementKey element) {
    return byElement.getOrDefault(element, List.of());
  }

  /** Those of one rule. */
  public List<Finding> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** The codes of the rules that have found something, in order, each with how often. */
  public Map<String, Integer> codes() {
    Map<String, Integer> codes = new TreeMap<>();
    byCode.forEach((code, found) -> codes.put(code, found.size()));
    return codes;
  }

  /** How many there are of a level. */
  public int count(Level level) {
    return counts.getOrDefault(level, 0);
  }

  /** How many can be mended without a decision. */
  public int safelyMended() {
    return safe;
  }
}
