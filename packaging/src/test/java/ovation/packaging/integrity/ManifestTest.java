package ovation.packaging.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.Programs;

class ManifestTest {

  private static final String A = "a9993e364706816aba3e25717850c26c9cd0d89d";
  private static final String B =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String M = "900150983cd24fb0d6963f7d28e17f72";

  private static Manifest parse(String text) throws InputException {
    return Manifest.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(Manifest manifest) {
    return manifest.remarks().stream().map(ManifestRemark::code).toList();
  }

  static Stream<Arguments> spellings() {
    ManifestLine sha1 = new ManifestLine(DigestAlgorithm.SHA1, "x.ovf", A);
    ManifestLine sha256 = new ManifestLine(DigestAlgorithm.SHA256, "x.ovf", B);
    return Stream.of(
        Arguments.of("SHA256(x.ovf)= " + B + "\n", sha256, List.of()),
        Arguments.of("SHA1(x.ovf)= " + A + "\n", sha1, List.of("M-05")),
        Arguments.of("SHA256 (x.ovf) = " + B + "\n", sha256, List.of("M-07")),
        Arguments.of(
            "SHA256( x.ovf )=" + B + "\n",
            new ManifestLine(DigestAlgorithm.SHA256, " x.ovf ", B),
            List.of("M-07")),
        Arguments.of("SHA256(x.ovf)=" + B + "\n", sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "\r\n", sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "\r", sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B, sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "\n\n", sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "\n" + " ".repeat(9000), sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "\n" + "\0".repeat(90), sha256, List.of("M-07")),
        Arguments.of("SHA256(x.ovf)= " + B + "   \n", sha256, List.of("M-07")),
        Arguments.of(
            "SHA256(x.ovf)= " + B.toUpperCase(Locale.ROOT) + "\n", sha256, List.of("M-07")),
        Arguments.of("SHA2-256(x.ovf)= " + B + "\n", sha256, List.of("M-07")),
        Arguments.of("SHA-256(x.ovf)= " + B + "\n", sha256, List.of("M-07")),
        Arguments.of("sha256(x.ovf)= " + B + "\n", sha256, List.of("M-07")),
        Arguments.of("\uFEFFSHA256(x.ovf)= " + B + "\n", sha256, List.of("M-07")),
        Arguments.of(
            "MD5(x.ovf)= " + M + "\n",
            new ManifestLine(DigestAlgorithm.MD5, "x.ovf", M),
            List.of("M-05")),
        Arguments.of(
            "SHA512(x.ovf)= " + B + B + "\n",
            new ManifestLine(DigestAlgorithm.SHA512, "x.ovf", B + B),
            List.of()),
        Arguments.of(
            "SHA256(my (old) disk.vmdk)= " + B + "\n",
            new ManifestLine(DigestAlgorithm.SHA256, "my (old) disk.vmdk", B),
            List.of()),
        Arguments.of(
            "SHA256(a=b)= " + B + "\n",
            new ManifestLine(DigestAlgorithm.SHA256, "a=b", B),
            List.of()));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void readsEverySpelling(String text, ManifestLine line, List<String> codes) throws Exception {
    Manifest manifest = parse(text);
    assertEquals(List.of(line), manifest.lines());
    assertEquals(codes, codes(manifest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\n",
        "SHA256(x.ovf)\n",
        "SHA256(x.ovf)= 1234\n",
        "(x.ovf)= 1234\n",
        "SHA256 x.ovf = 1234\n",
        "SHA256)x.ovf(= 1234\n",
        "=\n",
        "()=\n",
        "a9993e364706816aba3e25717850c26c9cd0d89d  x.ovf\n"
      })
  void linesThatMakeNoSenseAreRemarked(String text) throws Exception {
    Manifest manifest = parse(text);
    assertEquals(List.of(), manifest.lines());
    assertEquals(List.of("M-01", "M-10"), codes(manifest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "   \n \r\n", "\0\0\0\0"})
  void anEmptyManifestListsNothing(String text) throws Exception {
    assertTrue(codes(parse(text)).contains("M-10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA384", "X"})
  void anUnknownDigestIsRemarked(String label) throws Exception {
    assertEquals(List.of("M-05", "M-10"), codes(parse(label + "(x)= " + B + "\n")));
  }

  @Test
  void aRemarkSaysInWhichLineAndWhy() throws Exception {
    Manifest manifest = parse("SHA256(x)= " + B + "\nSHA256(y)= 12\n\nnonsense\n");
    assertEquals(List.of(2, 4, 0), manifest.remarks().stream().map(ManifestRemark::line).toList());
    assertEquals(
        "Line 2 has no SHA256 digest after the equals sign.",
        manifest.remarks().getFirst().message().text());
    assertTrue(manifest.remarks().get(1).message().text().contains("nonsense"));
  }

  static Stream<Arguments> oddities() {
    String good = "SHA256(x)= " + B;
    return Stream.of(
        Arguments.of(good + "\r\n", "CRLF line breaks"),
        Arguments.of(good + "\r", "CR line breaks, no line break at the end"),
        Arguments.of(good + "\rSHA256(y)= " + B + "\n", "CR line breaks"),
        Arguments.of(good, "no line break at the end"),
        Arguments.of(good + "\n\n", "blank lines or padding"),
        Arguments.of(good + " \n", "blanks at the end of a line"),
        Arguments.of(good + "\0\n", "blanks at the end of a line"),
        Arguments.of("\uFEFF" + good + "\n", "a byte order mark"),
        Arguments.of("sha256(x)= " + B + "\n", "the digest name “sha256”"),
        Arguments.of("SHA256(x) =" + B + "\n", "unusual blanks around the name"),
        Arguments.of("SHA256(x)= " + B.toUpperCase(Locale.ROOT) + "\n", "upper-case digits"));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void anOddSpellingIsNamed(String text, String named) throws Exception {
    assertEquals(
        List.of("The manifest is spelled in a way that not every product reads: " + named + "."),
        parse(text).remarks().stream().map(remark -> remark.message().text()).toList());
  }

  @Test
  void everyLineEndParts() throws Exception {
    String line = "SHA256(%s)= " + B;
    for (String end : List.of("\n", "\r\n", "\r")) {
      Manifest manifest = parse(line.formatted("a") + end + line.formatted("b") + end);
      assertEquals(
          List.of("a", "b"), manifest.lines().stream().map(ManifestLine::name).toList(), end);
    }
  }

  @Test
  void repeatedAndContradictingLinesAreToldApart() throws Exception {
    String line = "SHA256(x)= " + B + "\n";
    assertEquals(List.of("M-08"), codes(parse(line + line)));
    assertEquals(List.of("M-09"), codes(parse(line + "SHA256(x)= " + B.replace('b', 'c') + "\n")));
    assertEquals(List.of("M-06", "M-05"), codes(parse(line + "SHA1(y)= " + A + "\n")));
    assertEquals(List.of("M-06", "M-05"), codes(parse(line + "SHA1(x)= " + A + "\n")));
    assertEquals(List.of("M-08"), codes(parse(line + line + line)));
    assertEquals(List.of(), codes(parse(line + "SHA256(y)= " + B + "\n")));
  }

  @Test
  void mixedDigestsAreNamedInTheirOrder() throws Exception {
    Manifest manifest = parse("SHA256(x)= " + B + "\nSHA1(y)= " + A + "\n");
    assertEquals(
        "The manifest mixes digests: SHA256, SHA1.",
        manifest.remarks().getFirst().message().text());
  }

  @Test
  void linesAreFoundByTheirExactName() throws Exception {
    Manifest manifest = parse("SHA1(x)= " + A + "\nSHA256(X)= " + B + "\nSHA256(x)= " + B + "\n");
    assertEquals(
        List.of(DigestAlgorithm.SHA1, DigestAlgorithm.SHA256),
        manifest.linesFor("x").stream().map(ManifestLine::algorithm).toList());
    assertEquals(1, manifest.linesFor("X").size());
    assertEquals(DigestAlgorithm.SHA1, manifest.algorithm().orElseThrow());
    assertTrue(parse("").algorithm().isEmpty());
  }

  @Test
  void limitsAreRefusedWithASentence() {
    assertThrows(InputException.class, () -> Manifest.parse(new byte[(4 << 20) + 1]));
    assertThrows(InputException.class, () -> parse("SHA1(x)= 00\n".repeat(16_385)));
    assertThrows(InputException.class, () -> parse("SHA1(" + "x".repeat(5000) + ")= 00\n"));
  }

  @Test
  void whatIsJustWithinTheLimitsIsRead() throws Exception {
    assertEquals(List.of("M-10", "M-07"), codes(Manifest.parse(new byte[4 << 20])));
    assertEquals(16_384, parse(("SHA1(x)= " + A + "\n").repeat(16_384)).lines().size());
    int frame = "SHA1()= ".length() + A.length();
    String name = "x".repeat(4096 + 256 - frame);
    assertEquals(name, parse("SHA1(" + name + ")= " + A + "\n").lines().getFirst().name());
    String longer = "SHA1(x" + name + ")= " + A + "\n";
    assertTrue(
        assertThrows(InputException.class, () -> parse(longer)).getMessage().startsWith("Line 1 "));
  }

  @Test
  void nobodyIsFloodedWithRemarks() throws Exception {
    assertEquals(100, parse("nonsense\n".repeat(500)).remarks().size());
  }

  @Test
  void latinNamesAreReadAndRemarked() throws Exception {
    Manifest manifest =
        Manifest.parse(("SHA1(\u00e4.ovf)= " + A + "\n").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("\u00e4.ovf", manifest.lines().getFirst().name());
    assertTrue(codes(manifest).contains("M-07"));
  }

  @Test
  void writesTheOneFormThatSha256sumChecks(@TempDir Path folder) throws Exception {
    Programs.assumeProgram("sha256sum");
    Files.writeString(folder.resolve("x.ovf"), "abc");
    ManifestLine line = new ManifestLine(DigestAlgorithm.SHA256, "x.ovf", B);
    byte[] bytes = Manifest.of(List.of(line)).toBytes();
    assertEquals("SHA256(x.ovf)= " + B + "\n", new String(bytes, StandardCharsets.UTF_8));
    String printed = Programs.lines(folder, "sha256sum", "x.ovf").getFirst();
    assertEquals(B + "  x.ovf", printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nSHA1(b", "a)= 00", "a\rb", "", "a\0b"})
  void namesThatForgeLinesAreNotWritten(String name) {
    Manifest manifest = Manifest.of(List.of(new ManifestLine(DigestAlgorithm.SHA256, name, B)));
    assertThrows(OutputException.class, manifest::toBytes);
  }
}
