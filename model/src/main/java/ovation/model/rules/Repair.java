package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlDocument;

/**
 * Mends descriptors: all that can be mended safely, or all problems of one kind. A fix that leaves
 * its problem, or brings another one as bad that cannot be mended safely itself, is not carried
 * out.
 */
public final class Repair {

  private static final int ROUNDS = 100;
  private static final int PASSES = 4;

  private record Candidate(Problem problem, Fix fix) {}

  private record Refusal(ProblemCount.Identity problem, Sentence label) {}

  private final @Nullable PackageFiles files;
  private final Inspector inspector;
  private final Snapshot before;
  private final Set<String> only;
  private final List<Applied> applied = new ArrayList<>();
  private final Set<Refusal> refused = new HashSet<>();
  private Snapshot now;
  private List<Problem> problems;

  private Repair(Snapshot before, @Nullable PackageFiles files, Purpose purpose, Set<String> only) {
    this.files = files;
    this.inspector = new Inspector(purpose);
    this.before = before;
    this.only = only;
    this.now = before;
    this.problems = inspector.problems(before, files);
  }

  /**
   * Carries out the safe fixes until none is left that helps.
   *
   * @param files what the package holds, null if that is not known
   * @param onlyCodes the codes of the problems to mend; empty for all
   */
  public static Repaired safely(
      Snapshot before, @Nullable PackageFiles files, Purpose purpose, Set<String> onlyCodes) {
    Repair repair = new Repair(before, files, purpose, onlyCodes);
    int applied = -1;
    for (int pass = 0; pass < PASSES && repair.applied.size() > applied; pass++) {
      applied = repair.applied.size();
      repair.refused.clear();
      boolean progress = true;
      for (int round = 0; round < ROUNDS && progress; round++) {
        progress = repair.round();
      }
    }
    return new Repaired(repair.now, repair.applied, repair.problems);
  }

  /**
   * One edit for several problems of a kind: the first fix of each, as far as they do not get into
   * each other's way.
   *
   * @param sameKind the problems, of one inspection; those without a fix are passed over
   * @throws EditException when it is carried out, if none of the fixes can be
   */
  public static Edit allOf(List<Problem> sameKind) {
    List<Fix> fixes =
        sameKind.stream().flatMap(problem -> problem.fixes().stream().limit(1)).toList();
    Sentence label = Sentence.of("Fix all {0}: {1}", fixes.size(), label(sameKind, fixes));
    return new Edit() {
      @Override
      public Sentence label() {
        return label;
      }

      @Override
      public XmlDocument applyTo(XmlDocument document) {
        FixBatch batch = new FixBatch(document);
        fixes.forEach(fix -> batch.add(fix.edit()));
        if (batch.document() == document) {
          throw new EditException(Sentence.of("None of these problems can be mended here."));
        }
        return batch.document();
      }
    };
  }

  private static Sentence label(List<Problem> problems, List<Fix> fixes) {
    List<Sentence> labels = fixes.stream().map(Fix::label).distinct().toList();
    if (labels.size() == 1) {
      return labels.getFirst();
    }
    return problems.stream()
        .findFirst()
        .flatMap(problem -> Rules.of(problem.code()))
        .map(rule -> Sentence.whole(rule.title()))
        .orElseGet(() -> Sentence.of("all of this kind"));
  }

  /** Mends what can be mended at once; false if nothing was. */
  private boolean round() {
    Optional<XmlDocument> document = now.document();
    if (document.isEmpty()) {
      return false;
    }
    FixBatch batch = new FixBatch(document.get());
    List<Candidate> taken = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<Candidate> candidate = candidate(problem);
      if (candidate.isPresent()) {
        switch (batch.add(candidate.get().fix().edit())) {
          case TAKEN -> taken.add(candidate.get());
          case IMPOSSIBLE -> refuse(candidate.get());
          case LATER -> {
            // The next inspection tells whether it is still due.
          }
        }
      }
    }
    if (taken.isEmpty()) {
      return false;
    }
    settle(taken, now.apply(becoming(batch.document())));
    return true;
  }

  private Optional<Candidate> candidate(Problem problem) {
    if (!only.isEmpty() && !only.contains(problem.code())) {
      return Optional.empty();
    }
    return problem.fixes().stream()
        .filter(Fix::safe)
        .map(fix -> new Candidate(problem, fix))
        .filter(candidate -> !refused.contains(refusal(candidate)))
        .findFirst();
  }

  private static Refusal refusal(Candidate candidate) {
    return new Refusal(ProblemCount.Identity.of(candidate.problem()), candidate.fix().label());
  }

  private void refuse(Candidate candidate) {
    refused.add(refusal(candidate));
  }

  /** The edit that makes another document of the present one. */
  private static Edit becoming(XmlDocument after) {
    return new Edit() {
      @Override
      public Sentence label() {
        return Sentence.of("Fix");
      }

      @Override
      public XmlDocument applyTo(XmlDocument document) {
        return after;
      }
    };
  }

  /** Carries out fixes together. */
  private void attempt(List<Candidate> candidates) {
    Snapshot next = now;
    try {
      List<Edit> edits = candidates.stream().map(candidate -> candidate.fix().edit()).toList();
      next = now.apply(Edit.all(Sentence.of("Fix"), edits));
    } catch (EditException e) {
      // They depend on each other; each is tried alone.
    }
    settle(candidates, next);
  }

  /** Takes the descriptor with these fixes over; if they do harm, tries ever smaller parts. */
  private void settle(List<Candidate> candidates, Snapshot next) {
    List<Problem> then = next == now ? problems : inspector.problems(next, files);
    if (next != now && helps(candidates, next, then)) {
      candidates.forEach(this::record);
      now = next;
      problems = then;
    } else if (candidates.size() == 1) {
      refuse(candidates.getFirst());
    } else {
      int half = candidates.size() / 2;
      attempt(candidates.subList(0, half));
      attempt(candidates.subList(half, candidates.size()));
    }
  }

  private void record(Candidate candidate) {
    Problem problem = candidate.problem();
    Place place = problem.place();
    boolean wasThere = place.element() == null || before.find(place.element()).isPresent();
    Position position = place.position(wasThere ? before : now);
    applied.add(
        new Applied(
            problem.code(),
            problem.severity(),
            candidate.fix().label(),
            problem.message(),
            place,
            position));
  }

  /** True if the problems are gone and none has come that is as bad and stays. */
  private boolean helps(List<Candidate> candidates, Snapshot next, List<Problem> then) {
    ProblemCount old = ProblemCount.of(problems);
    ProblemCount fresh = ProblemCount.of(then);
    ProblemCount due = ProblemCount.of(candidates.stream().map(Candidate::problem).toList());
    Severity mildest = Severity.ERROR;
    for (Candidate candidate : candidates) {
      ProblemCount.Identity identity = ProblemCount.Identity.of(candidate.problem());
      if (fresh.of(identity) > old.of(identity) - due.of(identity)) {
        return false;
      }
      Severity severity = candidate.problem().severity();
      mildest = mildest.isAtLeast(severity) ? severity : mildest;
    }
    if (comesToLight(next)) {
      return true;
    }
    Severity bar = mildest;
    return old.notIn(then).stream()
        .noneMatch(problem ->
            problem.severity().isAtLeast(bar) && problem.fixes().stream().noneMatch(Fix::safe));
  }

  /** True for the step from an unknown version, judged mildly, to a known one, judged in full. */
  private boolean comesToLight(Snapshot next) {
    return now.version() == OvfVersion.UNKNOWN && next.version() != OvfVersion.UNKNOWN;
  }
}
