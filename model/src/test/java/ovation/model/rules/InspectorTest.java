package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Judging only what an edit touched gives what judging everything gives. */
class InspectorTest {

  private static final int EDITS = 12;

  @TestFactory
  Stream<DynamicTest> everyRuleReachesAsFarAsItSays() {
    return RuleCases.all().stream()
        .map(test ->
            DynamicTest.dynamicTest(
                test.toString(),
                () -> {
                  Snapshot broken = test.brokenSnapshot();
                  assertEquals(whole(broken), parts(broken));
                }));
  }

  @Test
  void rulesReachAsFarAsTheySayInRealDescriptors() throws IOException {
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (snapshot.envelope().isPresent()) {
        assertEquals(whole(snapshot), parts(snapshot), file.toString());
      }
    }
  }

  @Test
  void followsEditsOfRealDescriptors() throws IOException {
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      if (snapshot.envelope().isPresent() && snapshot.text().length() < 60_000) {
        follow(snapshot, new Random(file.getFileName().toString().hashCode()), file.toString());
      }
    }
  }

  @Test
  void followsEditsOfTheSamples() {
    for (RuleCase test : RuleCases.all()) {
      follow(test.brokenSnapshot(), new Random(test.code().hashCode()), test.toString());
    }
  }

  private static void follow(Snapshot start, Random random, String name) {
    Inspector inspector = new Inspector(Purpose.EDITING);
    Snapshot snapshot = start;
    inspector.problems(snapshot, null);
    for (int i = 0; i < EDITS; i++) {
      List<XmlElement> all = new ArrayList<>();
      snapshot.root().orElseThrow().elements().forEach(child -> collect(child, all));
      if (all.isEmpty()) {
        return;
      }
      Edit edit = edit(all.get(random.nextInt(all.size())), random);
      try {
        snapshot = snapshot.apply(edit);
      } catch (EditException e) {
        continue;
      }
      if (snapshot.envelope().isEmpty()) {
        return;
      }
      List<String> again = described(inspector.problems(snapshot, null));
      assertEquals(described(Inspection.problems(snapshot, null)), again, name + " " + edit);
      Snapshot afresh = Snapshot.of(snapshot.bytes());
      List<String> anew = undated(Inspection.problems(afresh, null));
      assertEquals(anew, undated(Inspection.problems(snapshot, null)), name + " " + edit);
    }
  }

  private static Edit edit(XmlElement element, Random random) {
    List<XmlAttribute> attributes =
        element.attributes().stream().filter(a -> !a.isNamespaceDeclaration()).toList();
    if (!attributes.isEmpty() && random.nextBoolean()) {
      XmlAttribute attribute = attributes.get(random.nextInt(attributes.size()));
      String value = random.nextBoolean() ? "7" : attribute.value() + "x";
      return new SetAttribute(
          Sentence.of("Set"), element.key(), attribute.namespace(), attribute.localName(), value);
    }
    return element.elements().isEmpty() && random.nextBoolean()
        ? new SetText(
            Sentence.of("Write"), element.key(), random.nextBoolean() ? "5" : "ovf:/disk/none")
        : new RemoveElement(Sentence.of("Remove"), element.key());
  }

  private static void collect(XmlElement element, List<XmlElement> all) {
    all.add(element);
    element.elements().forEach(child -> collect(child, all));
  }

  @Test
  void whatWasNotEditedKeepsItsView() {
    Snapshot before = Snapshot.of(Samples.GOOD.getBytes(StandardCharsets.UTF_8));
    Envelope old = before.envelope().orElseThrow();
    Content edited = old.allContents().getLast();
    Snapshot after =
        before.apply(
            new SetAttribute(
                Sentence.of("Set"),
                edited.element().key(),
                edited.element().namespace(),
                "id",
                "other"));
    Envelope now = after.envelope().orElseThrow();
    assertEquals("other", now.allContents().getLast().id());
    assertTrue(now.allContents().size() > 2);
    assertSame(old.sections().getFirst(), now.sections().getFirst());
    int kept = 0;
    for (int i = 0; i < now.allContents().size(); i++) {
      kept += now.allContents().get(i) == old.allContents().get(i) ? 1 : 0;
    }
    assertTrue(kept >= 1, "kept " + kept);
    assertSame(
        now.allContents().getLast(),
        now.find(now.allContents().getLast().element().key()).orElseThrow());
  }

  private static List<String> parts(Snapshot snapshot) {
    return described(Inspection.problems(snapshot, new RuleCase.Held())).stream().sorted().toList();
  }

  /** Every rule over everything, whatever reach it has. */
  private static List<String> whole(Snapshot snapshot) {
    Envelope envelope = snapshot.envelope().orElseThrow();
    Scope scope =
        new Scope(snapshot, envelope, new Names(envelope), new RuleCase.Held(), Purpose.EDITING);
    RuleContext context = new RuleContext(scope, Parts.NONE.next(scope).list());
    List<Problem> problems = new ArrayList<>();
    Rules.ALL.forEach(rule -> rule.check(context, problems::add));
    return described(problems).stream().sorted().toList();
  }

  private static List<String> described(List<Problem> problems) {
    return problems.stream()
        .map(p ->
            p.code()
                + " "
                + p.severity()
                + " "
                + p.message().text()
                + " "
                + p.place()
                + " "
                + p.fixes().stream().map(Fix::label).toList())
        .toList();
  }

  private static List<String> undated(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.code() + " " + p.severity() + " " + p.message().text() + " " + p.place().path())
        .toList();
  }
}
