package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.Corpus;
import ovation.model.TestTable;
import ovation.model.document.Snapshot;

/** What the rules say about real descriptors. Each test publishes its table. */
class CorpusProblemsTest {

  private static final double SHARE_ALLOWED = 0.02;

  @Test
  void findsWhatWasPlantedAtItsLine(TestReporter reporter) throws IOException {
    StringBuilder table = new StringBuilder("\nexpected      found         file\n");
    List<String> missed = new ArrayList<>();
    for (CorpusFaults.Planted fault : CorpusFaults.PLANTED) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file(fault.file())));
      Set<String> found =
          Inspection.problems(snapshot, null).stream()
              .filter(problem -> problem.code().equals(fault.code()))
              .map(problem -> label(fault.code(), problem.place().position(snapshot).line()))
              .collect(Collectors.toSet());
      String expected = label(fault.code(), fault.line());
      String shown = found.contains(expected) ? expected : found.toString();
      table.append("%-13s %-13s %s%n".formatted(expected, shown, fault.file()));
      if (!found.contains(expected)) {
        missed.add(fault + " but found " + found);
      }
    }
    TestTable.publish(reporter, "planted faults", table);
    assertEquals(List.of(), missed);
  }

  private static String label(String code, int line) {
    return code + " line " + line;
  }

  @Test
  void raisesNoErrorAboutGoodOnes(TestReporter reporter) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : CorpusFaults.GOOD) {
      files.add(file(name));
    }
    for (Path file : Corpus.descriptors()) {
      if (file.getFileName().toString().contains("__Pos__")) {
        files.add(file);
      }
    }
    StringBuilder table = new StringBuilder("\nerrors warnings infos  file\n");
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
      for (Problem problem : problems(file)) {
        counts.merge(problem.severity(), 1, Integer::sum);
        if (problem.severity() == Severity.ERROR) {
          wrong.add(file.getFileName() + " " + problem);
        }
      }
      table.append(
          "%6d %8d %5d  %s%n"
              .formatted(
                  counts.getOrDefault(Severity.ERROR, 0),
                  counts.getOrDefault(Severity.WARNING, 0),
                  counts.getOrDefault(Severity.INFO, 0),
                  file.getFileName()));
    }
    TestTable.publish(reporter, "good descriptors", table);
    assertEquals(List.of(), wrong);
  }

  @Test
  void hardlyAnyErrorCanBeDisputed(TestReporter reporter) throws IOException {
    StringBuilder table = new StringBuilder("\nerrors on well-formed descriptors, not planted\n");
    int judged = 0;
    int withErrors = 0;
    List<String> disputed = new ArrayList<>();
    for (Path file : Corpus.descriptors()) {
      String name = file.getFileName().toString();
      boolean planted =
          name.contains("__Neg__")
              || CorpusFaults.PLANTED.stream().anyMatch(fault -> name.contains(fault.file()));
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (planted || snapshot.envelope().isEmpty()) {
        continue;
      }
      judged++;
      Map<String, Integer> errors = new TreeMap<>();
      for (Problem problem : Inspection.problems(snapshot, null)) {
        if (problem.severity() == Severity.ERROR) {
          errors.merge(problem.code(), 1, Integer::sum);
        }
      }
      withErrors += errors.isEmpty() ? 0 : 1;
      if (!errors.isEmpty()) {
        table.append("%s %s%n".formatted(name, errors));
      }
      if (!undisputed(name).containsAll(errors.keySet())) {
        disputed.add(name + " " + errors);
      }
    }
    table.append(
        "%d of %d have errors, %d disputable%n".formatted(withErrors, judged, disputed.size()));
    TestTable.publish(reporter, "errors on real descriptors", table);
    assertTrue(judged > 50, table.toString());
    assertTrue(disputed.size() <= SHARE_ALLOWED * judged, disputed.toString());
  }

  private static Set<String> undisputed(String name) {
    return CorpusFaults.UNDISPUTED.entrySet().stream()
        .filter(entry -> name.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void everyFixCanBeApplied() throws IOException {
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      Map<String, Integer> tried = new TreeMap<>();
      for (Problem problem : Inspection.problems(snapshot, null)) {
        for (Fix fix : problem.fixes()) {
          if (tried.merge(problem.code(), 1, Integer::sum) <= 3) {
            Snapshot mended = snapshot.apply(fix.edit());
            assertTrue(mended.fault().isEmpty(), file + " " + fix.label().text());
            assertTrue(mended != snapshot, file + " " + problem + " " + fix.label().text());
          }
        }
      }
    }
  }

  @Test
  void countsWhatTheRulesFind(TestReporter reporter) throws IOException {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      for (Problem problem : Inspection.problems(snapshot, null)) {
        counts
            .computeIfAbsent(problem.code(), code -> new EnumMap<>(Severity.class))
            .merge(problem.severity(), 1, Integer::sum);
        assertTrue(problem.message().text().length() < 400, problem.message().text());
        assertTrue(problem.message().text().lines().count() == 1, problem.message().text());
        Position position = problem.place().position(snapshot);
        assertTrue(position.line() >= 1 && position.column() >= 1);
      }
    }
    StringBuilder table = new StringBuilder("\ncode  errors  warnings  infos\n");
    counts.forEach((code, n) ->
        table.append(
            "%s %7d %9d %6d%n"
                .formatted(
                    code,
                    n.getOrDefault(Severity.ERROR, 0),
                    n.getOrDefault(Severity.WARNING, 0),
                    n.getOrDefault(Severity.INFO, 0))));
    TestTable.publish(reporter, "problems by code", table);
    assertTrue(counts.size() > 40, table.toString());
  }

  private static List<Problem> problems(Path file) throws IOException {
    return Inspection.problems(Snapshot.of(Files.readAllBytes(file)), null);
  }

  private static Path file(String part) throws IOException {
    List<Path> files =
        Corpus.descriptors().stream()
            .filter(file -> file.getFileName().toString().contains(part))
            .toList();
    assertTrue(!files.isEmpty(), "No " + part);
    return files.getFirst();
  }
}
