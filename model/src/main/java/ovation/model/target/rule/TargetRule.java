package ovation.model.target.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.Described;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;
import ovation.model.target.Statement;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Verdict;
import ovation.model.target.need.PackageNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/**
 * A rule that a platform's data makes strict, mild or void: an error where the platform refuses, a
 * warning where something is lost, nothing where the data says nothing. Rules have no state.
 */
public abstract class TargetRule extends Described {

  private static final String CLAUSE = "The target's own documentation; see ovation targets";

  /** A rule with the texts of the catalogue. */
  TargetRule(String code, Severity severity, String title, String explanation) {
    super(code, severity, title, CLAUSE, explanation);
  }

  /** Judges what depends on one system alone. */
  public void judge(SystemNeeds system, Judgement on) {
    // Most rules look at either a system or the package.
  }

  /** Judges what the package as a whole asks for. */
  public void judge(PackageNeeds needs, Judgement on) {
    // Most rules look at either a system or the package.
  }

  /** Reports a finding; nothing if the verdict is that all is well. */
  final void report(
      Judgement on,
      Verdict verdict,
      @Nullable Statement statement,
      Place place,
      Sentence message,
      Fix... fixes) {
    if (verdict != Verdict.RUNS) {
      String source = statement == null ? null : statement.source();
      String clause = source == null ? on.target().document() : source;
      on.add(new Problem(code(), verdict.severity(), message, place, clause, List.of(fixes)));
    }
  }

  /**
   * Reports what the data objects to.
   *
   * @param what what the descriptor asks for, a clause that starts with a small letter
   */
  final void object(Judgement on, Support said, Place place, Sentence what, Fix... fixes) {
    report(on, said.verdict(), said, place, sentence(on.target(), said, what), fixes);
  }

  /**
   * The sentence for something that a platform does not take as it is.
   *
   * @param what what the descriptor asks for, a clause that starts with a small letter
   */
  static Sentence sentence(TargetPlatform target, Support support, Sentence what) {
    Sentence says =
        Sentence.of(
            support.verdict() == Verdict.REFUSED ? "{0} refuses it: {1}." : "{0}: {1}.",
            target.name(),
            what);
    return support.note().isEmpty() ? says : says.then(Sentence.whole(support.note()));
  }

  /** What the data says, if it is anything but that all is well. */
  static Optional<Support> objection(Optional<Support> support) {
    return support.filter(said -> said.verdict() != Verdict.RUNS);
  }
}
