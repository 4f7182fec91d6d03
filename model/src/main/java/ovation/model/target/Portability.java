package ovation.model.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.PackageFiles;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleDescription;
import ovation.model.rules.Severity;
import ovation.model.target.need.PackageNeeds;
import ovation.model.target.need.Paths;
import ovation.model.target.need.SystemNeeds;
import ovation.model.target.rule.TargetRules;

/**
 * The matrix: which platforms will run an appliance, and why not. An instance remembers what it
 * found out about each system, so that after an edit only what was touched is judged again; it is
 * for one thread at a time.
 */
public final class Portability {

  /** What was found out about one system: for each target of the list its reasons. */
  private record Judged(String path, List<@Nullable String> options, List<List<Problem>> reasons) {}

  private static final int MOST_SHAPES = 1000;

  private IdentityHashMap<VirtualSystem, Judged> known = new IdentityHashMap<>();
  private List<TargetPlatform> knownFor = List.of();

  /** By the shape of a system, which targets have nothing against it. */
  private final Map<String, boolean[]> fine = new HashMap<>();

  /** The rules that platforms judge by. */
  public static List<RuleDescription> rules() {
    return List.copyOf(TargetRules.ALL);
  }

  /** The rule of that code. */
  public static Optional<RuleDescription> rule(String code) {
    return rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  /**
   * One report for each target, in the order given; none if there is no envelope to judge.
   *
   * @param files what the package holds, null if that is not known
   */
  public List<TargetReport> matrix(
      Snapshot snapshot, @Nullable PackageFiles files, List<TargetPlatform> targets) {
    return matrix(snapshot, files, PackageFacts.NONE, targets);
  }

  /** One report for each target, with what the package tells beside its descriptor. */
  public List<TargetReport> matrix(
      Snapshot snapshot,
      @Nullable PackageFiles files,
      PackageFacts facts,
      List<TargetPlatform> targets) {
    Optional<Envelope> envelope = snapshot.envelope();
    if (envelope.isEmpty()) {
      return List.of();
    }
    if (!knownFor.equals(targets)) {
      known = new IdentityHashMap<>();
      knownFor = List.copyOf(targets);
      fine.clear();
    }
    Paths paths = new Paths();
    List<Judged> systems = systems(envelope.get(), paths);
    PackageNeeds needs = new PackageNeeds(snapshot, envelope.get(), facts);
    List<TargetReport> reports = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      List<Problem> reasons = new ArrayList<>(TargetRules.judge(needs, targets.get(i), paths));
      for (Judged system : systems) {
        reasons.addAll(system.reasons.get(i));
      }
      reports.add(report(targets.get(i), reasons));
    }
    return List.copyOf(reports);
  }

  private List<Judged> systems(Envelope envelope, Paths paths) {
    List<@Nullable String> options = new ArrayList<>();
    envelope.configurations().stream().map(Configuration::id).forEach(options::add);
    if (options.isEmpty()) {
      options.add(null);
    }
    Map<VirtualSystem, String> all = new LinkedHashMap<>();
    for (Content content : envelope.contents()) {
      collect(content, paths.child("Envelope", envelope.element(), content.element()), paths, all);
    }
    IdentityHashMap<VirtualSystem, Judged> now = new IdentityHashMap<>();
    List<Judged> judged = new ArrayList<>(all.size());
    all.forEach((system, path) -> {
      Judged before = known.get(system);
      boolean same = before != null && before.path.equals(path) && before.options.equals(options);
      Judged found =
          same && before != null
              ? before
              : judge(system, path, Collections.unmodifiableList(new ArrayList<>(options)), paths);
      now.put(system, found);
      judged.add(found);
    });
    known = now;
    return judged;
  }

  private Judged judge(
      VirtualSystem system, String path, List<@Nullable String> options, Paths paths) {
    SystemNeeds needs = new SystemNeeds(system, path, options);
    String shape = needs.shape();
    boolean[] allFine = fine.get(shape);
    boolean[] found = new boolean[knownFor.size()];
    List<List<Problem>> reasons = new ArrayList<>(knownFor.size());
    for (int i = 0; i < knownFor.size(); i++) {
      boolean skipped = allFine != null && allFine[i];
      reasons.add(skipped ? List.of() : TargetRules.judge(needs, knownFor.get(i), paths));
      found[i] = reasons.getLast().isEmpty();
    }
    if (fine.size() < MOST_SHAPES) {
      fine.put(shape, found);
    }
    return new Judged(path, options, reasons);
  }

  private static void collect(
      Content content, String path, Paths paths, Map<VirtualSystem, String> all) {
    if (content instanceof VirtualSystem system) {
      all.put(system, path);
    }
    for (Content child : content.children()) {
      collect(child, paths.child(path, content.element(), child.element()), paths, all);
    }
  }

  private static TargetReport report(TargetPlatform target, List<Problem> reasons) {
    reasons.sort(Comparator.comparing(Problem::severity));
    Verdict verdict =
        reasons.isEmpty()
            ? Verdict.RUNS
            : reasons.getFirst().severity() == Severity.ERROR ? Verdict.REFUSED : Verdict.WARNINGS;
    return new TargetReport(target, verdict, List.copyOf(reasons), Remedy.of(target, reasons));
  }
}
