package ovation.packaging.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/** Reads a manifest line by line, forgiving in spelling and strict in limits. */
final class ManifestParser {

  private static final int MAX_BYTES = 4 << 20;
  private static final int MAX_LINES = 16_384;
  private static final int MAX_LINE = 4096 + 256;
  private static final int MAX_REMARKS = 100;

  private final String text;
  private final List<ManifestLine> lines = new ArrayList<>();
  private final List<ManifestRemark> remarks = new ArrayList<>();
  private final Set<Sentence> oddities = new LinkedHashSet<>();

  ManifestParser(byte[] bytes) throws InputException {
    if (bytes.length > MAX_BYTES) {
      throw new InputException(
          Sentence.of("The manifest has {0} bytes; more than 4 MiB are not read.", bytes.length));
    }
    this.text = decode(bytes);
  }

  Manifest parse() throws InputException {
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = endOfLine(start);
      String line = text.substring(start, end).replace('\0', ' ').strip();
      start = afterBreak(end);
      number++;
      if (line.isEmpty()) {
        oddities.add(Sentence.of("blank lines or padding"));
      } else {
        checkLimits(number, line);
        read(number, line, text.charAt(Math.max(0, end - 1)));
      }
    }
    judgeWhole();
    return new Manifest(lines, remarks);
  }

  private void checkLimits(int number, String line) throws InputException {
    if (number > MAX_LINES) {
      throw new InputException(
          Sentence.of("The manifest has more than 16,384 lines; it is not read."));
    }
    if (line.length() > MAX_LINE) {
      throw new InputException(
          Sentence.of("Line {0} of the manifest is longer than 4 KiB; it is not read.", number));
    }
  }

  private void read(int number, String line, char last) {
    if (Character.isWhitespace(last) || last == '\0') {
      oddities.add(Sentence.of("blanks at the end of a line"));
    }
    int equals = line.lastIndexOf('=');
    String before = line.substring(0, Math.max(0, equals)).stripTrailing();
    int open = before.indexOf('(');
    if (open < 1 || !before.endsWith(")")) {
      remark(
          "M-01",
          number,
          Sentence.of("Line {0} is not a digest line: “{1}”", number, PackageText.visible(line)));
      return;
    }
    String label = before.substring(0, open).strip();
    String name = before.substring(open + 1, before.length() - 1);
    String hex = line.substring(equals + 1).strip();
    DigestAlgorithm.ofLabel(label)
        .ifPresentOrElse(
            algorithm -> add(number, line, label, algorithm, name, hex),
            () ->
                add(
                    new ManifestRemark(
                        "M-05",
                        number,
                        Sentence.of(
                            "Line {0} uses the unknown digest “{1}”.",
                            number, PackageText.visible(label)),
                        Optional.of(Severity.ERROR))));
  }

  private void add(
      int number, String line, String label, DigestAlgorithm algorithm, String name, String hex) {
    if (hex.length() != algorithm.hexLength() || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      remark(
          "M-01",
          number,
          Sentence.of(
              "Line {0} has no {1} digest after the equals sign.", number, algorithm.label()));
      return;
    }
    ManifestLine read = new ManifestLine(algorithm, name, hex);
    if (!label.equals(algorithm.label())) {
      oddities.add(Sentence.of("the digest name “{0}”", PackageText.visible(label)));
    }
    if (!read.hex().equals(hex)) {
      oddities.add(Sentence.of("upper-case digits"));
    }
    if (!line.substring(label.length(), line.length() - hex.length()).equals("(" + name + ")= ")) {
      oddities.add(Sentence.of("unusual blanks around the name"));
    }
    lines.add(read);
  }

  private void judgeWhole() {
    if (lines.isEmpty()) {
      remark("M-10", 0, Sentence.of("The manifest lists no file."));
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      oddities.add(Sentence.of("no line break at the end"));
    }
    if (!oddities.isEmpty()) {
      remark(
          "M-07",
          0,
          Sentence.of(
              "The manifest is spelled in a way that not every product reads: {0}.",
              Sentence.list(List.copyOf(oddities))));
    }
    Set<DigestAlgorithm> used = new LinkedHashSet<>();
    lines.forEach(line -> used.add(line.algorithm()));
    if (used.size() > 1) {
      remark("M-06", 0, Sentence.of("The manifest mixes digests: {0}.", join(used)));
    }
    if (used.contains(DigestAlgorithm.MD5) || used.contains(DigestAlgorithm.SHA1)) {
      remark("M-05", 0, Sentence.of("The manifest uses a weak digest; SHA256 is better."));
    }
    judgeRepeats();
  }

  private void judgeRepeats() {
    Map<String, ManifestLine> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (ManifestLine line : lines) {
      ManifestLine other = first.putIfAbsent(line.name(), line);
      boolean same = other != null && other.hex().equals(line.hex());
      if (other != null && other.algorithm() == line.algorithm() && told.add(line.name() + same)) {
        remark(
            same ? "M-08" : "M-09",
            0,
            Sentence.of(
                same
                    ? "“{0}” is listed more than once."
                    : "“{0}” is listed with different digests.",
                PackageText.visible(line.name())));
      }
    }
  }

  private String decode(byte[] bytes) {
    String decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      oddities.add(Sentence.of("text that is not UTF-8"));
      decoded = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (decoded.startsWith("\uFEFF")) {
      oddities.add(Sentence.of("a byte order mark"));
      return decoded.substring(1);
    }
    return decoded;
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterBreak(int end) {
    if (end < text.length() && text.charAt(end) == '\r') {
      boolean crlf = end + 1 < text.length() && text.charAt(end + 1) == '\n';
      oddities.add(Sentence.of(crlf ? "CRLF line breaks" : "CR line breaks"));
      return crlf ? end + 2 : end + 1;
    }
    return end + 1;
  }

  private void remark(String code, int line, Sentence message) {
    add(new ManifestRemark(code, line, message, Optional.empty()));
  }

  private void add(ManifestRemark remark) {
    if (remarks.size() < MAX_REMARKS) {
      remarks.add(remark);
    }
  }

  private static String join(Set<DigestAlgorithm> used) {
    return String.join(", ", used.stream().map(DigestAlgorithm::label).toList());
  }
}
