package ovation.model.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ovation.model.text.Sentence;

/** Edits of the lossless tree: what they write, and that they write nothing else. */
class EditTest {
  private static final Sentence LABEL = Sentence.of("Edit");

  private static final String LIST =
      """
      <?xml version='1.0'?>
      <!-- kept -->
      <list  a = 'x&amp;y'   b="2" >
         <one/>  <!-- odd
         spacing --><two n="1">text</two >
      </list>
      """;

  @Test
  void anAttributeKeepsItsQuotesAndSpacing() {
    String edited =
        apply(LIST, "list", e -> new SetAttribute(LABEL, e.key(), "", "a", "it's <&> \""));
    assertEquals(LIST.replace("'x&amp;y'", "'it&apos;s &lt;&amp;> \"'"), edited);
  }

  @Test
  void aNewAttributeStandsLast() {
    String edited = apply(LIST, "two", e -> new SetAttribute(LABEL, e.key(), "", "m", "ü\n"));
    assertEquals(LIST.replace("<two n=\"1\">", "<two n=\"1\" m=\"ü&#xA;\">"), edited);
  }

  @Test
  void anAttributeIsRemovedWithItsSpace() {
    String edited = apply(LIST, "list", e -> new SetAttribute(LABEL, e.key(), "", "b", null));
    assertEquals(LIST.replace("   b=\"2\"", ""), edited);
  }

  @Test
  void theSameValueIsNoChange() {
    XmlDocument document = document(LIST);
    XmlElement two = find(document.root(), "two");
    assertSame(document.root(), new SetText(LABEL, two.key(), "text").applyTo(document).root());
    XmlElement root = document.root();
    assertSame(root, new SetAttribute(LABEL, root.key(), "", "b", "2").applyTo(document).root());
  }

  @Test
  void textIsEscapedAndAnEmptyElementOpens() {
    String edited = apply(LIST, "one", e -> new SetText(LABEL, e.key(), "a<b & c"));
    assertEquals(LIST.replace("<one/>", "<one>a&lt;b &amp; c</one>"), edited);
  }

  @Test
  void whiteSpaceAroundATextStays() {
    String source = "<a>\n   old words\r\n</a>";
    assertEquals(
        "<a>\n   new\r\n</a>", apply(source, "a", e -> new SetText(LABEL, e.key(), "new")));
  }

  @Test
  void aCDataSectionStaysOneUnlessTheTextForbidsIt() {
    String source = "<a><![CDATA[x < y]]></a>";
    assertEquals(
        "<a><![CDATA[1 & 2]]></a>", apply(source, "a", e -> new SetText(LABEL, e.key(), "1 & 2")));
    assertEquals(
        "<a>no ]]&gt; here</a>",
        apply(source, "a", e -> new SetText(LABEL, e.key(), "no ]]> here")));
  }

  @Test
  void linesFollowTheDocumentsSeparator() {
    String source = "<a>\r\n  <b>x</b>\r\n</a>\r\n";
    String edited = apply(source, "b", e -> new SetText(LABEL, e.key(), "one\ntwo"));
    assertEquals(source.replace("x", "one\r\ntwo"), edited);
  }

  @Test
  void anElementIsInsertedLikeItsNeighbours() {
    String source = "<a xmlns='u'>\n\t<b/>\n\t<d/>\n</a>";
    String edited =
        apply(source, "a", e -> insert(e, Fragment.of("u", "c").child("x", "1"), "bcd"));
    assertEquals("<a xmlns='u'>\n\t<b/>\n\t<c>\n\t\t<x>1</x>\n\t</c>\n\t<d/>\n</a>", edited);
  }

  @Test
  void theFirstChildOpensTheElement() {
    String source = "<a>\n  <b/>\n</a>";
    String edited = apply(source, "b", e -> insert(e, Fragment.of("", "c"), "c"));
    assertEquals("<a>\n  <b>\n    <c/>\n  </b>\n</a>", edited);
  }

  @Test
  void aTextOnOneLineStaysOnOneLine() {
    String source = "<a><b/><d/></a>";
    assertEquals(
        "<a><b/><c/><d/></a>", apply(source, "a", e -> insert(e, Fragment.of("", "c"), "bcd")));
  }

  @Test
  void aForeignNamespaceIsDeclaredOnce() {
    String source = "<o:a xmlns:o='u'>\n  <o:b/>\n</o:a>";
    Fragment fragment =
        Fragment.of("u", "c")
            .attribute("u", "k", "1")
            .child(Fragment.of("http://v", "d").attribute("http://v", "e", "2"));
    String edited = apply(source, "a", e -> insert(e, fragment, "bc"));
    assertEquals(
        "<o:a xmlns:o='u'>\n  <o:b/>\n  <o:c o:k=\"1\">\n"
            + "    <v:d xmlns:v=\"http://v\" v:e=\"2\"/>\n  </o:c>\n</o:a>",
        edited);
  }

  @Test
  void anElementLeavesWithItsIndentation() {
    String source = "<a>\n  <b/>\n  <!-- c -->\n  <d/>\n</a>";
    assertEquals(
        "<a>\n  <b/>\n  <!-- c -->\n</a>",
        apply(source, "d", e -> new RemoveElement(LABEL, e.key())));
  }

  @Test
  void charactersThatTheEncodingLacksBecomeReferences() {
    TextEncoding ascii = new TextEncoding(StandardCharsets.US_ASCII, false);
    XmlDocument document = XmlScanner.scan("<a b=''>x</a>", ascii);
    XmlElement root = document.root();
    XmlDocument text = new SetText(LABEL, root.key(), "é😀").applyTo(document);
    assertEquals("<a b=''>&#xE9;&#x1F600;</a>", text.text());
    assertEquals("é😀", text.root().text());
  }

  @Test
  void anElementThatIsGoneCannotBeChanged() {
    XmlDocument document = document(LIST);
    ElementKey gone = new ElementKey();
    assertThrows(EditException.class, () -> new SetText(LABEL, gone, "x").applyTo(document));
  }

  @Test
  void keysSurviveEditsOfTheSource() {
    XmlDocument before = document("<a><b>1</b><c>2</c><b>3</b></a>");
    String text = "<a><b>1</b>\n<new/><c>changed</c><b>3</b></a>";
    XmlReading reading = XmlReading.of(text, TextEncoding.UTF_8, before);
    XmlDocument after = Objects.requireNonNull(reading.document());
    XmlElement root = after.root();
    assertEquals(text, after.text());
    assertSame(before.root().key(), root.key());
    assertSame(before.root().elements().get(0), root.elements().get(0));
    assertSame(before.root().elements().get(1).key(), root.elements().get(2).key());
    assertSame(before.root().elements().get(2), root.elements().get(3));
  }

  private static Edit insert(XmlElement parent, Fragment fragment, String order) {
    ChildOrder byName = (p, child) -> order.indexOf(child.localName());
    return new InsertElement(LABEL, parent.key(), fragment, null, byName, Map.of("http://v", "v"));
  }

  private interface Change {
    Edit of(XmlElement element);
  }

  private static String apply(String source, String element, Change change) {
    XmlDocument document = document(source);
    assertEquals(source, document.text());
    XmlElement found = find(document.root(), element);
    return change.of(found).applyTo(document).text();
  }

  private static XmlDocument document(String source) {
    assertEquals(null, XmlGuard.check(source).orElse(null));
    return XmlScanner.scan(source, TextEncoding.UTF_8);
  }

  private static XmlElement find(XmlElement element, String name) {
    XmlElement found = search(element, name);
    if (found == null) {
      throw new AssertionError("no " + name);
    }
    return found;
  }

  private static @Nullable XmlElement search(XmlElement element, String name) {
    if (element.localName().equals(name)) {
      return element;
    }
    for (XmlElement child : element.elements()) {
      XmlElement found = search(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
