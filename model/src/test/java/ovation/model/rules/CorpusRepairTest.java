package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.Corpus;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** All safe fixes of real descriptors. */
class CorpusRepairTest {

  /** Codes whose fixes change other places than that of the problem, on purpose. */
  private static final Set<String> ELSEWHERE = Set.of("E-02", "E-04", "N-02", "D-10", "D-11");

  private static Repaired repair(Snapshot snapshot) {
    return Repair.safely(snapshot, null, Purpose.EDITING, Set.of());
  }

  @Test
  void bringsNothingNewAndIsDoneAtOnce(TestReporter reporter) throws IOException {
    Map<String, Integer> fixed = new TreeMap<>();
    Map<String, Integer> left = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Path file : Corpus.descriptors()) {
      byte[] bytes = Files.readAllBytes(file);
      Snapshot before = Snapshot.of(bytes);
      List<Problem> problems = Inspection.problems(before, null);
      Repaired repaired = repair(before);
      repaired.applied().forEach(applied -> fixed.merge(applied.code(), 1, Integer::sum));
      repaired.left().stream()
          .filter(problem -> problem.fixes().stream().anyMatch(Fix::safe))
          .forEach(problem -> left.merge(problem.code(), 1, Integer::sum));
      if (before.version() != OvfVersion.UNKNOWN) {
        ProblemCount.of(problems).notIn(repaired.left()).stream()
            .map(brought -> file.getFileName() + " brought " + brought.message().text())
            .forEach(wrong::add);
      }
      assertSame(repaired.after(), repair(repaired.after()).after(), file.toString());
      assertArrayEquals(bytes, before.bytes(), file.toString());
      assertEquals(repaired.applied().isEmpty(), repaired.after() == before, file.toString());
    }
    reporter.publishEntry("fixed by code", fixed + "\nnot carried out " + left);
    assertEquals(List.of(), wrong);
  }

  @Test
  void touchesNothingElse() throws IOException {
    int compared = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot before = Snapshot.of(Files.readAllBytes(file));
      Repaired repaired = repair(before);
      Set<String> codes =
          repaired.applied().stream().map(Applied::code).collect(Collectors.toSet());
      if (codes.isEmpty() || codes.stream().anyMatch(ELSEWHERE::contains)) {
        continue;
      }
      Set<ElementKey> places = new HashSet<>();
      repaired.applied().forEach(applied -> places.add(applied.place().element()));
      XmlElement root = before.root().orElseThrow();
      compared += compare(root, repaired.after().root().orElseThrow(), places, file.toString());
    }
    assertTrue(compared > 100, "only " + compared);
  }

  /** Compares what has no place of a fix in it; returns how many elements were the same. */
  private static int compare(
      XmlElement before, XmlElement after, Set<ElementKey> places, String file) {
    if (!holds(before, places)) {
      assertEquals(before.source(), after.source(), file);
      return 1;
    }
    if (places.contains(before.key()) || before.localName().endsWith("HardwareSection")) {
      return 0;
    }
    Map<ElementKey, XmlElement> children = new HashMap<>();
    after.elements().forEach(child -> children.put(child.key(), child));
    int same = 0;
    for (XmlElement child : before.elements()) {
      XmlElement kept = children.get(child.key());
      assertTrue(kept != null, file + " lost " + child);
      same += compare(child, kept, places, file);
    }
    return same;
  }

  private static boolean holds(XmlElement element, Set<ElementKey> places) {
    return places.contains(element.key())
        || element.elements().stream().anyMatch(child -> holds(child, places));
  }

  @Test
  void makesDescriptorsValidAndNoneInvalid(TestReporter reporter) throws IOException {
    StringBuilder table = new StringBuilder("\nschema  descriptors  valid before  valid after\n");
    for (OvfVersion version : List.of(OvfVersion.V1, OvfVersion.V2)) {
      String schema = version == OvfVersion.V1 ? "1.1.1" : "2.0.1";
      Map<String, byte[]> before = new LinkedHashMap<>();
      Map<String, byte[]> after = new LinkedHashMap<>();
      for (Path file : Corpus.descriptors()) {
        byte[] bytes = Files.readAllBytes(file);
        Repaired repaired = repair(Snapshot.of(bytes));
        if (repaired.after().version() == version) {
          before.put(file.toString(), bytes);
          after.put(file.toString(), repaired.after().bytes());
        }
      }
      Map<String, String> invalidBefore = Schemas.invalid(before, schema);
      Map<String, String> invalidAfter = Schemas.invalid(after, schema);
      table.append(
          "%-7s %11d %13d %12d%n"
              .formatted(
                  schema,
                  before.size(),
                  before.size() - invalidBefore.size(),
                  before.size() - invalidAfter.size()));
      invalidAfter.forEach((name, why) ->
          table.append(Path.of(name).getFileName()).append(": ").append(why).append('\n'));
      Set<String> broken = new TreeSet<>(invalidAfter.keySet());
      broken.removeAll(invalidBefore.keySet());
      assertEquals(Set.of(), broken);
      assertTrue(invalidAfter.size() <= invalidBefore.size(), table.toString());
    }
    reporter.publishEntry("valid by the schema", table.toString());
  }
}
