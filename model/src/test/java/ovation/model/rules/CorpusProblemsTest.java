package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;

/** What the rules say about real descriptors. */
class CorpusProblemsTest {

  @Test
  void tellsWhatTheRulesFind(TestReporter reporter) throws IOException {
    StringBuilder listing = new StringBuilder();
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (snapshot.fault().isEmpty() && snapshot.envelope().isEmpty()) {
        continue;
      }
      listing.append("== ").append(file.getFileName()).append('\n');
      for (Problem problem : Inspection.problems(snapshot, null)) {
        counts
            .computeIfAbsent(problem.code(), code -> new EnumMap<>(Severity.class))
            .merge(problem.severity(), 1, Integer::sum);
        Position position = problem.place().position(snapshot);
        listing.append(
            "  %s %s %d:%d %s | %s%n"
                .formatted(
                    problem.severity().label(),
                    problem.code(),
                    position.line(),
                    position.column(),
                    problem.message(),
                    problem.place().path()));
      }
    }
    StringBuilder table = new StringBuilder("code  errors  warnings  infos\n");
    counts.forEach((code, n) ->
        table.append(
            "%s %7d %9d %6d%n"
                .formatted(
                    code,
                    n.getOrDefault(Severity.ERROR, 0),
                    n.getOrDefault(Severity.WARNING, 0),
                    n.getOrDefault(Severity.INFO, 0))));
    reporter.publishEntry("problems", table.toString());
    Files.writeString(Path.of("target", "problems.txt"), listing.toString() + table);
    assertEquals(List.of(), List.of());
  }
}
