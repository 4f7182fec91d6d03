package ovation.model.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.rules.Fix;
import ovation.model.rules.Inspection;
import ovation.model.rules.Problem;
import ovation.model.rules.Severity;

/** Real descriptors on all targets: the verdicts as a table, and every remedy proven. */
class CorpusPortabilityTest {

  @Test
  void everyRemedyMakesItRun(TestReporter reporter) throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int remedies = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      for (TargetReport report : new Portability().matrix(snapshot, null, Targets.builtIn())) {
        counts.merge(report.verdict(), 1, Integer::sum);
        Optional<Fix> remedy = report.remedy();
        if (remedy.isPresent()) {
          remedies++;
          prove(file + " on " + report.target(), snapshot, report, remedy.get(), wrong);
        }
      }
    }
    reporter.publishEntry("verdicts", counts.toString());
    reporter.publishEntry("remedies", Integer.toString(remedies));
    assertEquals(List.of(), wrong);
  }

  private static void prove(
      String what, Snapshot before, TargetReport report, Fix remedy, List<String> wrong) {
    Snapshot after = before.apply(remedy.edit());
    TargetReport again = new Portability().matrix(after, null, List.of(report.target())).getFirst();
    if (again.verdict() == Verdict.REFUSED) {
      wrong.add(what + " is still refused: " + again.reasons().getFirst().message().text());
    }
    List<String> added = new ArrayList<>(errors(after));
    errors(before).forEach(added::remove);
    if (!added.isEmpty()) {
      wrong.add(what + " breaks " + added);
    }
  }

  private static List<String> errors(Snapshot snapshot) {
    return Inspection.problems(snapshot, null).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::code)
        .toList();
  }
}
