package ovation.model.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;

/**
 * Runs all rules over the snapshots of one descriptor, one after the other: what an edit did not
 * touch is not judged again. May be used from any thread, one at a time.
 */
public final class Inspector {

  private final Purpose purpose;
  private Parts parts = Parts.NONE;
  private @Nullable Scope last;

  /** An inspector for a purpose. */
  public Inspector(Purpose purpose) {
    this.purpose = purpose;
  }

  /**
   * The problems in the order of their places. A text that is not well-formed has exactly one,
   * {@code E-01}; a root that is no Envelope {@code E-02}.
   *
   * @param files what the package holds, null if that is not known; the same object as before while
   *     it holds the same
   */
  public synchronized List<Problem> problems(Snapshot snapshot, @Nullable PackageFiles files) {
    Optional<Problem> unreadable = Readability.problem(snapshot);
    Optional<Envelope> envelope = snapshot.envelope();
    if (unreadable.isPresent() || envelope.isEmpty()) {
      return unreadable.stream().toList();
    }
    Scope scope = new Scope(snapshot, envelope.get(), names(envelope.get()), files, purpose);
    parts = parts.next(scope);
    last = scope;
    parts.list().parallelStream().forEach(Part::problems);
    List<Ranked> found = new ArrayList<>();
    for (Part part : parts.list()) {
      for (Problem problem : part.problems()) {
        found.add(new Ranked(problem, parts.rank(problem.place().element(), part.tree())));
      }
    }
    RuleContext whole = new RuleContext(scope, parts.list());
    Consumer<Problem> ranked =
        problem ->
            found.add(new Ranked(problem, parts.rank(problem.place().element(), whole.tree())));
    for (Rule rule : Rules.ALL) {
      if (rule.reach() == Reach.DESCRIPTOR) {
        rule.check(whole, ranked);
      }
    }
    found.sort(Ranked.ORDER);
    return found.stream().map(Ranked::problem).toList();
  }

  private Names names(Envelope envelope) {
    return last != null && envelope.sharesSectionsWith(last.envelope())
        ? last.names()
        : new Names(envelope);
  }

  /** A problem and where it stands among the others. */
  private record Ranked(Problem problem, Rank rank) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparing(Ranked::rank)
            .thenComparing(r -> r.problem().severity())
            .thenComparing(r -> r.problem().code());
  }
}
