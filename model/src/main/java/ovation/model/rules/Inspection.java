package ovation.model.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

/** Runs all rules over a snapshot. */
public final class Inspection {

  private Inspection() {}

  /**
   * The problems of a descriptor that is being worked on, in the order of their places. A text that
   * is not well-formed has exactly one, {@code E-01}; a root that is no Envelope {@code E-02}.
   *
   * @param files what the package holds, null if that is not known
   */
  public static List<Problem> problems(Snapshot snapshot, @Nullable PackageFiles files) {
    return problems(snapshot, files, Purpose.EDITING);
  }

  /** The problems for a purpose. */
  public static List<Problem> problems(
      Snapshot snapshot, @Nullable PackageFiles files, Purpose purpose) {
    Optional<Problem> unreadable = Readability.problem(snapshot);
    Optional<Envelope> envelope = snapshot.envelope();
    if (unreadable.isPresent() || envelope.isEmpty()) {
      return unreadable.stream().toList();
    }
    RuleContext context = new RuleContext(snapshot, envelope.get(), files, purpose);
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      rule.check(context, problems::add);
    }
    problems.sort(
        Comparator.comparingInt(
                (Problem problem) -> context.tree().ordinal(problem.place().element()))
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code));
    return List.copyOf(problems);
  }
}
