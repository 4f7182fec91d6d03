package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.document.Snapshot;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;
import ovation.model.xml.XmlElement;

/** Elements and attributes that nobody knows, edited as such. */
class TreeEditsTest {

  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" xmlns:a="urn:acme">
        <References/>
        <a:Agent   a:level = 'full' plain="x"><!-- kept -->
          <a:Probe>1</a:Probe>
          <a:Target>2</a:Target>
        </a:Agent>
        <VirtualSystem ovf:id="vm"><Info>A system</Info></VirtualSystem>
      </Envelope>
      """;

  private Snapshot now = Snapshot.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private XmlElement agent() {
    return now.root().orElseThrow().elements().get(1);
  }

  /** Applies an edit; only that place may differ. */
  private void step(Edit edit, String from, String to) {
    String before = now.text();
    assertTrue(before.contains(from), from);
    now = now.apply(edit);
    assertEquals(before.replace(from, to), now.text());
  }

  @Test
  void elementsComeGoMoveAndAreRenamed() {
    step(
        TreeEdits.addChild(agent(), "a:Extra"), "2</a:Target>\n", "2</a:Target>\n    <a:Extra/>\n");
    step(TreeEdits.rename(agent().elements().getLast(), "Plain"), "<a:Extra/>", "<Plain/>");
    step(TreeEdits.setText(agent().elements().getLast(), "t<"), "<Plain/>", "<Plain>t&lt;</Plain>");
    step(
        TreeEdits.move(agent(), agent().elements().get(1), -1),
        "<a:Probe>1</a:Probe>\n    <a:Target>2</a:Target>",
        "<a:Target>2</a:Target>\n    <a:Probe>1</a:Probe>");
    step(TreeEdits.rename(agent(), "a:Monitor"), "a:Agent", "a:Monitor");
    step(TreeEdits.remove(agent().elements().getFirst()), "\n    <a:Target>2</a:Target>", "");
  }

  @Test
  void attributesComeGoAndAreRenamedAndKeepTheirSpelling() {
    step(TreeEdits.addAttribute(agent(), "a:port"), "\"x\">", "\"x\" a:port=\"\">");
    step(
        TreeEdits.renameAttribute(agent(), agent().attributes().getFirst(), "a:depth"),
        "   a:level = 'full'",
        "   a:depth = 'full'");
    step(
        TreeEdits.setAttribute(agent(), agent().attributes().getFirst(), "none"),
        "'full'",
        "'none'");
    step(TreeEdits.setAttribute(agent(), agent().attributes().get(1), null), " plain=\"x\"", "");
  }

  @Test
  void whatTheStandardKnowsStandsWhereTheSchemaWantsIt() {
    XmlElement system = now.root().orElseThrow().elements().getLast();
    step(
        TreeEdits.addChild(system, "AnnotationSection"),
        "A system</Info>",
        "A system</Info><AnnotationSection><Info>Annotation section</Info></AnnotationSection>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1x", "a b", "b:Unbound", "a:b:c", "xmlns:z", "<x>", "a:"})
  void whatIsNoNameIsRefused(String name) {
    assertThrows(EditException.class, () -> now.apply(TreeEdits.addChild(agent(), name)));
    assertThrows(EditException.class, () -> now.apply(TreeEdits.addAttribute(agent(), name)));
    assertThrows(EditException.class, () -> now.apply(TreeEdits.rename(agent(), name)));
  }

  @Test
  void anAttributeIsNotThereTwice() {
    assertThrows(EditException.class, () -> now.apply(TreeEdits.addAttribute(agent(), "plain")));
  }
}
