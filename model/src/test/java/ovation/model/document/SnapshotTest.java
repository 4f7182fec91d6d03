package ovation.model.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.model.text.Sentence;
import ovation.model.xml.Fault;
import ovation.model.xml.Origin;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlElement;

/** Reading in every encoding, places, faults, and edits of the source text. */
class SnapshotTest {
  private static final Sentence LABEL = Sentence.of("Edit");

  private static final String BODY =
      "\r\n<a>\r\n  <b c='1'>Gr\u00fc\u00dfe &amp; x</b>\r\n</a>\r\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", StandardCharsets.UTF_8, false),
        Arguments.of("UTF-8", StandardCharsets.UTF_8, true),
        Arguments.of("utf8", StandardCharsets.UTF_8, false),
        Arguments.of("UTF-16", StandardCharsets.UTF_16LE, true),
        Arguments.of("UTF-16", StandardCharsets.UTF_16BE, true),
        Arguments.of("UTF-16LE", StandardCharsets.UTF_16LE, false),
        Arguments.of("ISO-8859-1", StandardCharsets.ISO_8859_1, false));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void keepsEveryByteAndEditsInTheSameEncoding(String name, Charset charset, boolean mark) {
    String text = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + BODY;
    byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    Snapshot snapshot = Snapshot.of(bytes);
    assertTrue(snapshot.fault().isEmpty(), () -> snapshot.fault().toString());
    assertArrayEquals(bytes, snapshot.bytes());
    assertEquals(text, snapshot.text());

    XmlElement b = snapshot.root().orElseThrow().elements().getFirst();
    Origin origin = snapshot.origin(b);
    assertEquals(3, origin.line());
    assertEquals(3, origin.column());
    String source = b.source();
    assertEquals(source, snapshot.text().substring(origin.start(), origin.end()));

    Snapshot edited = snapshot.apply(new SetText(LABEL, b.key(), "\u00fc"));
    String expected = text.replace("Gr\u00fc\u00dfe &amp; x", "\u00fc");
    assertArrayEquals(((mark ? "\uFEFF" : "") + expected).getBytes(charset), edited.bytes());
    assertArrayEquals(edited.bytes(), Snapshot.of(edited.bytes()).bytes());
  }

  @Test
  void writesReferencesWhereAsciiHasNoLetter() {
    byte[] bytes =
        "<?xml version='1.0' encoding='US-ASCII'?><a>x</a>".getBytes(StandardCharsets.US_ASCII);
    Snapshot snapshot = Snapshot.of(bytes);
    XmlElement root = snapshot.root().orElseThrow();
    Snapshot edited = snapshot.apply(new SetText(LABEL, root.key(), "\u20ac"));
    assertTrue(edited.text().endsWith("<a>&#x20AC;</a>"), edited.text());
    Snapshot typed = snapshot.withText(snapshot.text().replace(">x<", ">\u20ac<"));
    assertEquals("\u20ac", Snapshot.of(typed.bytes()).root().orElseThrow().text());
  }

  @Test
  void keepsNulsBehindTheText() {
    byte[] bytes = "<a/>\0\0\0".getBytes(StandardCharsets.UTF_8);
    Snapshot snapshot = Snapshot.of(bytes);
    assertTrue(snapshot.fault().isEmpty());
    assertArrayEquals(bytes, snapshot.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "<a><b></a>|1",
        "<a>\\n<b c='1' c='2'/></a>|2",
        "<a>&bomb;</a>|1",
        "<!DOCTYPE a><a/>|1",
        "<?xml version='1.0'?>\\n<!-- c --> <!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>|2",
        "<x:a/>|1",
        "<?xml version='1.1'?><a/>|1",
        "no xml at all|1",
        "<?xml version='1.0' encoding='IBM037'?><a/>|1",
        "<?xml version='1.0' encoding='UTF-16'?><a/>|1",
        "##|1"
      })
  void opensWhatIsBrokenWithTheFaultsPlace(String text, int line) {
    byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    Snapshot snapshot = Snapshot.of(bytes);
    Fault fault = snapshot.fault().orElseThrow();
    assertEquals(line, fault.line());
    assertTrue(fault.message().text().endsWith("."), fault.message().text());
    assertArrayEquals(bytes, snapshot.bytes());
    assertTrue(snapshot.envelope().isEmpty());
  }

  @Test
  void refusesElementsNestedTooDeep() {
    String deep = "<a>".repeat(300) + "</a>".repeat(300);
    assertTrue(
        Snapshot.of(deep.getBytes(StandardCharsets.UTF_8))
            .fault()
            .orElseThrow()
            .message()
            .text()
            .contains("256"));
  }

  @Test
  void mendsASourceWithoutLosingIdentities() {
    Snapshot start = Snapshot.of("<a><b>1</b><c/></a>".getBytes(StandardCharsets.UTF_8));
    XmlElement c = start.root().orElseThrow().elements().getLast();
    Snapshot broken = start.withText("<a><b>1</b<c/></a>");
    assertFalse(broken.fault().isEmpty());
    Snapshot mended = broken.withText("<a><b>2</b><c/></a>");
    assertTrue(mended.fault().isEmpty());
    assertSame(c, mended.find(c.key()).orElseThrow());
  }
}
