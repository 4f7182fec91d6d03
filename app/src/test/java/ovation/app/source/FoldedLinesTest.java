package ovation.app.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
  private static final String TEXT =
      """
      <Envelope>
        <References>
          <File id="a"/>
          <File id="b"
                href="c"/>
        </References>
        <Section><Info>Some</Info>
          <Item>
            <A>1</A>
          </Item><Item>
            <B>2</B>
          </Item>
        </Section>
        <!-- <Item> -->
        <Text><![CDATA[
          <Item>
        ]]></Text>
      </Envelope>\
      """;

  private final FoldedLines rows = new FoldedLines();

  private void show(String text) {
    SourceText shown = SourceText.of(text);
    rows.lines().show(shown, rows.lines().differs(shown));
  }

  private void fold(int line) {
    rows.folds().add(List.of(Fold.at(rows.lines(), line).orElseThrow()));
  }

  private List<String> seen() {
    List<String> all = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      all.add(rows.getText(row).strip());
    }
    return all;
  }

  private String text() {
    return String.join("\n", rows.lines().copy());
  }

  @Test
  void elementsOfSeveralLinesFold() {
    show(TEXT);
    List<String> found = new ArrayList<>();
    for (int line = 0; line < rows.lines().size(); line++) {
      Fold.at(rows.lines(), line)
          .ifPresent(f -> found.add((f.first() + 1) + "-" + (f.last() + 1) + " " + f.end()));
    }
    assertEquals(
        List.of("1-18 0", "2-6 2", "4-5 18", "7-13 2", "8-9 -1", "10-12 4", "15-17 2"), found);
  }

  @Test
  void commentsOfSeveralLinesFoldWithTheirEnd() {
    show("<a>\n<!-- one\n<b>\ntwo --> <c>\n</c><!--\n-->\n<!-- open\n</a>");
    assertEquals(Optional.of(new Fold(1, 2, -1)), Fold.at(rows.lines(), 1));
    assertEquals(Optional.empty(), Fold.at(rows.lines(), 2));
    assertEquals(Optional.of(new Fold(4, 5, 0)), Fold.at(rows.lines(), 4));
    assertEquals(Optional.of(new Fold(6, 7, -1)), Fold.at(rows.lines(), 6));
    show("<a>\n<!-- one\n  two -->\n</a>");
    fold(1);
    assertEquals(List.of("<a>", "<!-- one…-->", "</a>"), seen());
  }

  @Test
  void aFoldedElementIsOneRowWithBothTags() {
    show(TEXT);
    fold(1);
    fold(6);
    assertEquals("<References>…</References>", rows.getText(1).strip());
    assertEquals("<Section><Info>Some</Info>…</Section>", rows.getText(2).strip());
    assertEquals(18 - 4 - 6, rows.size());
    fold(0);
    assertEquals(List.of("<Envelope>…</Envelope>"), seen());
    rows.folds().reveal(2);
    assertEquals("<Section><Info>Some</Info>…</Section>", seen().get(6));
  }

  @Test
  void placesBesideTheSignAreThoseOfTheTags() {
    show(TEXT);
    fold(1);
    int sign = rows.sign(1);
    assertEquals(new LineMap.Place(1, sign), rows.place(TextPos.ofLeading(1, sign)));
    assertEquals(new LineMap.Place(5, 2), rows.place(TextPos.ofLeading(1, sign + 1)));
    assertEquals(TextPos.ofLeading(1, sign), rows.position(new LineMap.Place(3, 7)));
    assertEquals(TextPos.ofLeading(1, sign + 3), rows.position(new LineMap.Place(5, 4)));
    assertEquals(TextPos.ofLeading(2, 4), rows.position(new LineMap.Place(6, 4)));
  }

  @Test
  void whatIsHalfWrittenEndsNoElement() {
    show(TEXT.replace("<A>1</A>", "<A>1</A>\n<Hal"));
    assertEquals(14, Fold.at(rows.lines(), 6).orElseThrow().last() + 1);
    show("<a>\n<b>\n");
    assertEquals(new Fold(0, 2, -1), Fold.at(rows.lines(), 0).orElseThrow());
  }

  @Test
  void foldsStayWhereOthersChange() {
    show(TEXT);
    fold(1);
    fold(6);
    LineChange above = change(TEXT.replace("<Envelope>", "<Envelope>\n<x/>\n<y/>"));
    assertEquals(1, above.first());
    assertEquals("<References>…</References>", seen().get(3));
    assertEquals("<Section><Info>Some</Info>…</Section>", seen().get(4));
    change(text().replace("<File id=\"a\"/>", "<File id=\"q\"/>\n<File id=\"r\"/>"));
    assertEquals("<References>…</References>", seen().get(3));
    change(text().replace("<References>", "<References lang='x'>"));
    assertEquals("<References lang='x'>…</References>", seen().get(3));
    change(text().replace("</References>", "</References><x/>"));
    assertTrue(seen().contains("<File id=\"q\"/>"));
    assertTrue(seen().contains("<Section><Info>Some</Info>…</Section>"));
  }

  private LineChange change(String text) {
    SourceText shown = SourceText.of(text);
    LineChange change = rows.lines().differs(shown);
    rows.lines().show(shown, change);
    rows.folds().changed(change, rows.lines());
    return change;
  }

  /** Whatever is folded, an edit at two places of the screen is the same edit of the text. */
  @Test
  void editsOfRowsAreEditsOfTheText() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      show(TEXT);
      rows.folds().clear();
      for (int edit = 0; edit < 12; edit++) {
        int line = random.nextInt(rows.lines().size());
        Fold.at(rows.lines(), line).ifPresent(f -> rows.folds().add(List.of(f)));
        TextPos one = any(random);
        TextPos other = any(random);
        TextPos start = one.compareTo(other) < 0 ? one : other;
        TextPos end = start == one ? other : one;
        edit(random.nextInt(3), start, end);
        forgetWhatIsNone();
      }
    }
  }

  /** As the view does it after each edit. */
  private void forgetWhatIsNone() {
    List<Fold> wrong;
    do {
      wrong =
          rows.folds().touching(0, Integer.MAX_VALUE).stream()
              .filter(fold -> !Fold.at(rows.lines(), fold.first()).equals(Optional.of(fold)))
              .toList();
      wrong.forEach(rows.folds()::remove);
    } while (!wrong.isEmpty());
  }

  private TextPos any(Random random) {
    int row = random.nextInt(rows.size());
    TextPos position = TextPos.ofLeading(row, random.nextInt(rows.getText(row).length() + 1));
    assertEquals(position, rows.position(rows.place(position)));
    return position;
  }

  private void edit(int kind, TextPos start, TextPos end) {
    String before = text();
    int from = offset(before, rows.place(start));
    int to = offset(before, rows.place(end));
    int size = rows.size();
    switch (kind) {
      case 0 -> {
        rows.removeRange(start, end);
        assertEquals(before.substring(0, from) + before.substring(to), text());
        assertEquals(size - (end.index() - start.index()), rows.size());
      }
      case 1 -> {
        rows.insertLineBreak(start.index(), start.offset());
        assertEquals(before.substring(0, from) + "\n" + before.substring(from), text());
        assertEquals(size + 1, rows.size());
      }
      default -> {
        rows.insertTextSegment(start.index(), start.offset(), "<q>", StyleAttributeMap.EMPTY);
        assertEquals(before.substring(0, from) + "<q>" + before.substring(from), text());
        assertEquals(size, rows.size());
      }
    }
  }

  private static int offset(String text, LineMap.Place place) {
    return new LineMap(text).offset(place.line(), place.column());
  }
}
