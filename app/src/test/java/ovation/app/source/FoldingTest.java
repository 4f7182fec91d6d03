package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ovation.app.field.FieldProblem.Level;
import ovation.app.ui.Screen;

class FoldingTest {
  private static final String TEXT =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1">
        <References>
          <File ovf:id="file1" ovf:href="disk1.vmdk"/>
          <File ovf:id="file2" ovf:href="disk2.vmdk"/>
        </References>
        <DiskSection>
          <Info>Disks</Info>
          <Disk ovf:diskId="disk1"/>
        </DiskSection>
        <VirtualSystem ovf:id="vm">
          <Info>One</Info>
          <VirtualHardwareSection>
            <Info>Hardware</Info>
            <Item>
              <InstanceID>1</InstanceID>
            </Item>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """
          .replace("\n", "\r\n");

  private final Screen screen;
  private final SourceView view;
  private final CodeArea area;
  private final List<Integer> carets = new ArrayList<>();
  private String taken = "";

  FoldingTest() throws Exception {
    screen = new Screen();
    view =
        screen.call(() ->
            new CodeAreaSourceView(
                screen.fonts().code(), Screen.english(), screen.look().darkProperty()));
    area = (CodeArea) view.focusTarget();
  }

  @BeforeEach
  void open() {
    screen.show(screen.call(() -> new StackPane(view.node())), 640, 400);
    screen.call(() -> {
      view.show(SourceText.of(TEXT));
      view.onEdited(this::take);
      view.onCaretMoved(carets::add);
      view.requestFocus();
      return view;
    });
  }

  private void take() {
    view.typed()
        .ifPresent(typed -> {
          taken = typed.text();
          view.took(typed, SourceText.of(taken));
        });
  }

  /** What the text is after typing, whether that was taken already or not. */
  private String typed() {
    return screen.call(() -> view.typed().map(Typed::text).orElse(taken));
  }

  private List<String> rows() {
    return screen.call(() -> {
      List<String> all = new ArrayList<>();
      for (int row = 0; row < area.getParagraphCount(); row++) {
        all.add(area.getPlainText(row).strip());
      }
      return all;
    });
  }

  private void caretAt(String text) {
    screen.call(() -> {
      int at = TEXT.indexOf(text);
      view.select(at, at);
      return view;
    });
  }

  private void run(Runnable step) {
    screen.call(() -> {
      step.run();
      return view;
    });
  }

  private void fold(String element) {
    caretAt(element);
    run(view::fold);
  }

  private Node triangle(String spoken) {
    return screen.call(() ->
        area.lookupAll(".ov-fold").stream()
            .filter(node -> node.getAccessibleText().startsWith(spoken))
            .min((one, other) -> Double.compare(y(one), y(other)))
            .orElseThrow());
  }

  private static double y(Node node) {
    return node.localToScene(0, 0).getY();
  }

  @Test
  void aClickOnTheTriangleFoldsAndUnfolds() {
    int all = rows().size();
    // The first is that of the envelope.
    screen.clickOn(triangle("Fold block"));
    assertEquals(
        "<Envelope xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\">…</Envelope>",
        rows().getFirst());
    assertEquals(2, rows().size());
    screen.clickOn(triangle("Unfold 18 lines"));
    assertEquals(all, rows().size());
    assertEquals(List.of(), carets);
  }

  @Test
  void theSignIsPressedToo() {
    fold("<DiskSection>");
    assertEquals("<DiskSection>…</DiskSection>", rows().get(5));
    screen.clickOn(screen.call(() -> area.lookup(".ov-folded")));
    assertTrue(rows().contains("<Info>Disks</Info>"));
  }

  @Test
  void theCaretFoldsOutwards() {
    caretAt("1</InstanceID>");
    run(view::fold);
    assertTrue(rows().contains("<Item>…</Item>"));
    run(view::fold);
    assertTrue(rows().contains("<VirtualHardwareSection>…</VirtualHardwareSection>"));
    run(view::unfold);
    assertTrue(rows().contains("<Item>…</Item>"));
  }

  @Test
  void sectionsFoldTogetherAndAllUnfolds() throws Exception {
    List<String> all = rows();
    run(view::foldSections);
    assertEquals(
        List.of(
            "<References>…</References>",
            "<DiskSection>…</DiskSection>",
            "<VirtualSystem ovf:id=\"vm\">",
            "<Info>One</Info>",
            "<VirtualHardwareSection>…</VirtualHardwareSection>",
            "</VirtualSystem>"),
        rows().subList(1, 7));
    screen.picture("source-folded");
    run(view::unfoldAll);
    assertEquals(all, rows());
  }

  @Test
  void whoGoesToAPlaceSeesIt() {
    run(view::foldSections);
    caretAt("<InstanceID>");
    assertTrue(rows().contains("<InstanceID>1</InstanceID>"));
    assertTrue(rows().contains("<DiskSection>…</DiskSection>"));
    assertEquals(TEXT.indexOf("<InstanceID>"), (int) screen.call(view::caret));
    int disk = TEXT.indexOf("disk1\"/>");
    run(() -> view.mark(List.of(new SourceMark(disk, disk + 5, Level.WARNING))));
    run(() -> view.walk(1));
    assertTrue(rows().contains("<Disk ovf:diskId=\"disk1\"/>"));
    run(view::foldSections);
    run(() -> view.show(SourceText.of(TEXT.replace("Hardware<", "Devices<"))));
    assertTrue(rows().contains("<Info>Devices</Info>"));
    assertTrue(rows().contains("<DiskSection>…</DiskSection>"));
  }

  @Test
  void aSignOfAHiddenProblemIsThatOfTheFoldedLine() {
    int disk = TEXT.indexOf("disk1\"/>");
    run(() -> view.mark(List.of(new SourceMark(disk, disk + 5, Level.WARNING))));
    run(view::foldSections);
    Node sign = screen.call(() -> area.lookup(".ov-margin-sign.ov-warn"));
    Node folded = screen.call(() -> List.copyOf(area.lookupAll(".ov-folded")).get(1));
    assertEquals(
        y(sign), screen.call(() -> folded.localToScene(folded.getLayoutBounds()).getMinY()), 12);
  }

  @Test
  void foldsSurviveEditsElsewhere() {
    fold("<DiskSection>");
    caretAt("</References>");
    screen.push(KeyCode.ENTER);
    screen.write("<File/>");
    assertTrue(rows().contains("<DiskSection>…</DiskSection>"));
    String text = typed();
    assertTrue(text.contains("<File/>"));
    assertTrue(text.contains("<Disk ovf:diskId=\"disk1\"/>"));
  }

  @Test
  void nothingIsWrittenAmongWhatIsHidden() {
    fold("<DiskSection>");
    screen.write("x");
    assertTrue(rows().contains("<DiskSection>x…</DiskSection>"), () -> rows().toString());
    assertEquals(TEXT.replace("<DiskSection>", "<DiskSection>x"), typed());
    screen.push(KeyCode.RIGHT);
    screen.write("y");
    // No end of its own any more, so it is shown.
    assertTrue(rows().contains("y</DiskSection>"), () -> rows().toString());
    assertEquals(
        TEXT.replace("<DiskSection>", "<DiskSection>x")
            .replace("</DiskSection>", "y</DiskSection>"),
        typed());
    screen.write("z");
    assertTrue(rows().contains("yz</DiskSection>"), () -> rows().toString());
  }

  @Test
  void whatIsWrittenBehindAnOpenEndIsShown() {
    run(() -> view.show(SourceText.of("<a>\n<b>\n<c/>\n</b></a>")));
    run(() -> view.select(4, 4));
    run(view::fold);
    assertEquals("<b>…", rows().get(1));
    screen.push(KeyCode.END);
    screen.write("xyz");
    assertEquals("<c/>xyz", rows().get(2));
  }

  @Test
  void aKeyBesideTheSignDeletesNothingThatIsHidden() {
    for (KeyCode key : new KeyCode[] {KeyCode.DELETE, KeyCode.BACK_SPACE}) {
      fold("<DiskSection>");
      if (key == KeyCode.BACK_SPACE) {
        screen.push(KeyCode.RIGHT);
      }
      screen.push(key);
      assertTrue(rows().contains("<Info>Disks</Info>"));
      assertTrue(screen.call(() -> view.typed().isEmpty()));
    }
  }

  @Test
  void copyTakesWhatIsHidden() {
    fold("<DiskSection>");
    String section =
        TEXT.substring(TEXT.indexOf("  <DiskSection>"), TEXT.indexOf("  <VirtualSystem"))
            .replace("\r\n", "\n");
    screen.call(() -> {
      int row = area.getCaretPosition().index();
      area.select(TextPos.ofLeading(row, 0), TextPos.ofLeading(row + 1, 0));
      area.copy();
      return area;
    });
    assertEquals(section, screen.call(() -> Clipboard.getSystemClipboard().getString()));
    assertEquals(TEXT.indexOf("  <VirtualSystem"), (int) screen.call(() -> view.selection().end()));
    run(area::cut);
    assertEquals(TEXT.replace("\r\n", "\n").replace(section, ""), typed().replace("\r\n", "\n"));
    assertFalse(rows().toString().contains("…"));
  }

  @Test
  void commentsAndCdataFold() {
    String text =
        """
        <Envelope>
          <!-- Written by hand,
               <DiskSection> and all -->
          <EulaSection>
            <License><![CDATA[
              You may <b>use</b> it.
            ]]></License>
          </EulaSection>
        </Envelope>
        """;
    run(() -> view.show(SourceText.of(text)));
    run(() -> view.select(text.indexOf("and all"), text.indexOf("and all")));
    run(view::fold);
    assertEquals("<!-- Written by hand,…-->", rows().get(1));
    run(() -> view.select(text.indexOf("You may"), text.indexOf("You may")));
    run(view::fold);
    assertEquals("<License><![CDATA[…]]></License>", rows().get(3));
    screen.picture("source-folded-comment");
    run(() -> view.select(text.indexOf("by hand"), text.indexOf("by hand")));
    run(view::unfold);
    assertEquals("<DiskSection> and all -->", rows().get(2));
    run(view::foldSections);
    assertEquals("<EulaSection>…</EulaSection>", rows().get(3));
  }

  @Test
  void noEmptyRoomIsLeftWhenMuchIsFolded() {
    String many = "<a>\n" + "<Section>\n<b/>\n</Section>\n".repeat(100) + "</a>";
    run(() -> view.show(SourceText.of(many)));
    run(() -> view.select(many.length(), many.length()));
    run(view::foldSections);
    double lowest =
        screen.call(() ->
            area.lookupAll(".ov-line-number").stream().mapToDouble(FoldingTest::y).max().orElse(0));
    assertTrue(lowest > 360, () -> "the last row is at " + lowest);
    run(view::unfoldAll);
    run(() -> view.select(many.length() / 2, many.length() / 2));
    double caret = screen.call(() -> y(area.lookup(".caret-line")));
    assertTrue(caret < 400, () -> "the caret is at " + caret);
  }
}
