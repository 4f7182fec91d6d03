package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ovation.model.Schemas;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;

/** Every rule, broken alone and just kept. */
class RulesTest {

  /** The conformance level follows from what other rules look at. */
  private static final String DERIVED = "X-01";

  private static final Set<String> NEED_ANOTHER_ROOT = Set.of("E-01", "E-02");

  @Test
  void theSampleKeepsEveryRule() {
    Snapshot good = Snapshot.of(Samples.GOOD.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), Inspection.problems(good, new RuleCase.Held()));
    assertEquals(List.of(), Inspection.problems(good, null, Purpose.PACKING));
    Snapshot second = Snapshot.of(Samples.GOOD_2.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), Inspection.problems(second, new RuleCase.Held()));
    assertEquals(List.of(), Inspection.problems(second, null, Purpose.PACKING));
  }

  @Test
  void theSampleOfTheSecondVersionIsValid() throws IOException {
    Schemas.assertValid(Samples.GOOD_2, "2.0.1");
  }

  @TestFactory
  Stream<DynamicTest> breaksOnlyIt() {
    return RuleCases.all().stream()
        .map(test -> DynamicTest.dynamicTest(test.toString(), () -> breaksOnlyIt(test)));
  }

  private static void breaksOnlyIt(RuleCase test) {
    Snapshot broken = test.brokenSnapshot();
    List<Problem> problems = Inspection.problems(broken, new RuleCase.Held());
    Set<String> expected = new TreeSet<>(test.alongside());
    expected.add(test.code());
    Set<String> found = RuleCase.codes(problems);
    if (!test.code().equals(DERIVED)) {
      found.remove(DERIVED);
    }
    assertEquals(expected, found, problems.toString());
    Problem own = test.own(problems).getFirst();
    assertEquals(test.severity(), own.severity(), own.message().text());
    assertTrue(own.message().text().endsWith("."), own.message().text());
    assertFalse(own.message().text().contains("\n"), own.message().text());
    ElementKey element = own.place().element();
    assertTrue(element != null && broken.find(element).isPresent(), own.place().path());
    if (test.detail() != null) {
      assertEquals(test.detail(), own.place().detail());
    }
    assertTrue(own.place().position(broken).line() > 1, own.toString());
  }

  @TestFactory
  Stream<DynamicTest> fixesMendIt() {
    return RuleCases.all().stream()
        .map(test -> DynamicTest.dynamicTest(test.toString(), () -> fixesMendIt(test)));
  }

  private static void fixesMendIt(RuleCase test) {
    Snapshot broken = test.brokenSnapshot();
    List<Problem> before = Inspection.problems(broken, new RuleCase.Held());
    List<Problem> own = test.own(before);
    for (Fix fix : own.getFirst().fixes()) {
      assertFalse(fix.label().text().isBlank());
      Snapshot mended = broken.apply(fix.edit());
      assertTrue(mended.fault().isEmpty());
      List<Problem> after = Inspection.problems(mended, new RuleCase.Held());
      List<Problem> left = test.own(after);
      assertTrue(left.size() < own.size(), fix.label().text() + " left " + left);
      List<Problem> brought =
          ProblemCount.of(before).notIn(after).stream()
              .filter(fresh -> fix.safe() || fresh.severity().isAtLeast(own.getFirst().severity()))
              .toList();
      assertEquals(List.of(), brought, fix.label().text() + " brought");
    }
  }

  @TestFactory
  Stream<DynamicTest> isJustKept() {
    return RuleCases.all().stream()
        .filter(test -> !test.kept().isEmpty())
        .map(test ->
            DynamicTest.dynamicTest(
                test.code() + " " + test.kept(),
                () ->
                    assertEquals(
                        List.of(),
                        test.own(Inspection.problems(test.keptSnapshot(), new RuleCase.Held())))));
  }

  @Test
  void everyRuleHasACase() {
    Set<String> tested = new TreeSet<>(NEED_ANOTHER_ROOT);
    RuleCases.all().forEach(test -> tested.add(test.code()));
    Set<String> rules = new TreeSet<>();
    Rules.ALL.forEach(rule -> rules.add(rule.code()));
    assertEquals(rules, tested);
  }

  @Test
  void everyRuleIsDescribed() {
    List<String> codes = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      codes.add(rule.code());
      assertTrue(rule.code().matches("[A-Z]-[0-9]{2}"), rule.code());
      assertTrue(rule.title().length() > 10 && rule.title().length() < 80, rule.code());
      assertTrue(rule.explanation().length() > 100, rule.code());
      assertTrue(rule.explanation().lines().allMatch(line -> line.length() <= 100), rule.code());
      assertTrue(rule.clause().startsWith("DSP0243 "), rule.code());
      assertEquals(rule, Rules.of(rule.code()).orElseThrow());
    }
    assertEquals(codes.stream().distinct().toList(), codes);
  }

  @Test
  void aBrokenTextHasOneProblem() {
    Snapshot broken =
        Snapshot.of("<Envelope>\n  <a>\n</Envelope>".getBytes(StandardCharsets.UTF_8));
    List<Problem> problems = Inspection.problems(broken, null);
    assertEquals(Set.of("E-01"), RuleCase.codes(problems));
    assertEquals(1, problems.size());
    assertEquals(3, problems.getFirst().place().position(broken).line());
  }

  @Test
  void anotherRootIsNoDescriptor() {
    Snapshot other = Snapshot.of("<html/>".getBytes(StandardCharsets.UTF_8));
    assertEquals(Set.of("E-02"), RuleCase.codes(Inspection.problems(other, null)));
  }

  @Test
  void nearMissesOfTheNamespaceAreNamed() {
    String wrong = "http://schemas.dmtf.org/ovf/envelope/1/";
    String text = Samples.GOOD.replace("http://schemas.dmtf.org/ovf/envelope/1'", wrong + "'");
    Snapshot near = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    List<Problem> problems = Inspection.problems(near, null);
    assertEquals(Set.of("E-02"), RuleCase.codes(problems));
    assertTrue(problems.getFirst().message().text().contains(wrong), problems.toString());
    assertEquals(Severity.ERROR, problems.getFirst().severity());
  }
}
