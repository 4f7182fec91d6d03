package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ovation.model.document.Snapshot;

/** All safe fixes together, and all of one kind. */
class RepairTest {

  @Test
  void nothingChangesWhereNothingIsWrong() {
    Snapshot good = snapshot(Samples.GOOD);
    Repaired repaired = Repair.safely(good, null, Purpose.EDITING, Set.of());
    assertSame(good, repaired.after());
    assertEquals(List.of(), repaired.applied());
  }

  @TestFactory
  Stream<DynamicTest> mendsWhatIsSafe() {
    return RuleCases.all().stream()
        .map(test -> DynamicTest.dynamicTest(test.toString(), () -> mendsWhatIsSafe(test)));
  }

  private static void mendsWhatIsSafe(RuleCase test) {
    Snapshot broken = test.brokenSnapshot();
    RuleCase.Held files = new RuleCase.Held();
    List<Problem> before = Inspection.problems(broken, files);
    Repaired repaired = Repair.safely(broken, files, Purpose.EDITING, Set.of());
    assertEquals(List.of(), ProblemCount.of(before).notIn(repaired.left()));
    assertTrue(
        repaired.left().stream().flatMap(left -> left.fixes().stream()).noneMatch(Fix::safe),
        repaired.left().toString());
    assertEquals(before.size() - repaired.left().size() > 0, repaired.after() != broken);
    Repaired again = Repair.safely(repaired.after(), files, Purpose.EDITING, Set.of());
    assertSame(repaired.after(), again.after());
  }

  @Test
  void mendsOnlyTheCodesAskedFor() {
    String text =
        Samples.GOOD
            .replace("<Info>Networks</Info>", "")
            .replace("xml:lang='de'", "xml:lang='de_DE'");
    Repaired repaired = Repair.safely(snapshot(text), null, Purpose.EDITING, Set.of("E-09"));
    assertEquals(List.of("E-09"), repaired.applied().stream().map(Applied::code).toList());
    assertEquals(Set.of("E-06"), RuleCase.codes(repaired.left()));
  }

  @Test
  void aWrongNamespaceIsMendedFirst() {
    for (String wrong :
        List.of(
            "http://schemas.dmtf.org/ovf/envelope/1/",
            "http://schemas.dmtf.org/ovf/envelope",
            "https://schemas.dmtf.org/ovf/envelope/1",
            "http://schemas.dmtf.org/ovf/1/envelope")) {
      String text =
          Samples.GOOD
              .replace("'http://schemas.dmtf.org/ovf/envelope/1'", "'" + wrong + "'")
              .replace("<Info>Networks</Info>", "");
      Repaired repaired = Repair.safely(snapshot(text), null, Purpose.EDITING, Set.of());
      assertEquals(List.of(), repaired.left(), wrong);
      assertEquals("E-02", repaired.applied().getFirst().code());
      assertFalse(repaired.after().text().contains("'" + wrong + "'"));
    }
  }

  @Test
  void systemsSideBySideGoIntoACollection() {
    String text =
        Samples.GOOD
            .replaceFirst("(?s)<VirtualSystemCollection.*?</StartupSection>", "")
            .replace("</VirtualSystemCollection>", "")
            .replace("'${site.data}'", "'20'");
    Snapshot broken = snapshot(text);
    Repaired repaired = Repair.safely(broken, null, Purpose.EDITING, Set.of("E-04"));
    assertEquals(1, repaired.applied().size());
    assertTrue(
        repaired.left().stream().noneMatch(left -> left.code().equals("E-04")),
        repaired.left().toString());
    String mended = repaired.after().text();
    for (String system : systems(text)) {
      assertTrue(mended.contains(system));
    }
  }

  private static List<String> systems(String text) {
    List<String> systems = new ArrayList<>();
    for (int at = text.indexOf("<VirtualSystem "); at >= 0; ) {
      int end = text.indexOf("</VirtualSystem>", at) + "</VirtualSystem>".length();
      systems.add(text.substring(at, end));
      at = text.indexOf("<VirtualSystem ", end);
    }
    return systems;
  }

  @Test
  void aPrefixIsDeclaredWhereThereIsNone() {
    String text = Samples.GOOD.replace(" ovf:", " ").replaceFirst("\n +xmlns:ovf='[^']*'", "");
    Repaired repaired = Repair.safely(snapshot(text), null, Purpose.EDITING, Set.of());
    assertTrue(
        repaired.left().stream().noneMatch(left -> left.severity() == Severity.ERROR),
        repaired.left().toString());
    assertTrue(repaired.after().text().contains("\n    xmlns:ovf=\""));
  }

  @Test
  void allOfAKindAreMendedByOneEdit() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      items
          .append("<Item><rasd:InstanceID>")
          .append(100 + i)
          .append("</rasd:InstanceID><rasd:ResourceType>1</rasd:ResourceType></Item>\n");
    }
    String text = Samples.GOOD.replaceFirst("<vmw:Config", items + "<vmw:Config");
    Snapshot broken = snapshot(text);
    List<Problem> same =
        Inspection.problems(broken, null).stream().filter(p -> p.code().equals("H-02")).toList();
    assertEquals(1000, same.size());
    var edit = Repair.allOf(same);
    assertEquals("Fix all 1000: Add ElementName", edit.label().text());
    Snapshot mended = broken.apply(edit);
    assertTrue(Inspection.problems(mended, null).stream().noneMatch(p -> p.code().equals("H-02")));
  }

  private static Snapshot snapshot(String text) {
    return Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
