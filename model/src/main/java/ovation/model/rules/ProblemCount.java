package ovation.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;

/** How many problems of a code there are at each place, to compare two states of a descriptor. */
final class ProblemCount {

  /**
   * What makes a problem the same one after an edit: not its words, which may name other things.
   */
  record Identity(String code, @Nullable ElementKey element, @Nullable String detail) {

    static Identity of(Problem problem) {
      return new Identity(problem.code(), problem.place().element(), problem.place().detail());
    }
  }

  private final Map<Identity, Integer> counts = new HashMap<>();

  private ProblemCount() {}

  static ProblemCount of(List<Problem> problems) {
    ProblemCount count = new ProblemCount();
    problems.forEach(problem -> count.counts.merge(Identity.of(problem), 1, Integer::sum));
    return count;
  }

  int of(Identity identity) {
    return counts.getOrDefault(identity, 0);
  }

  /** The problems of a list that are not among the counted ones. */
  List<Problem> notIn(List<Problem> problems) {
    Map<Identity, Integer> open = new HashMap<>(counts);
    return problems.stream()
        .filter(problem -> open.merge(Identity.of(problem), -1, Integer::sum) < 0)
        .toList();
  }
}
