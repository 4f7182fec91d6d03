package ovation.packaging.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import ovation.packaging.PackageText;

/**
 * Where a command speaks: results to standard output, everything else to standard error. Text from
 * packages cannot steer the terminal, because characters that are not seen are written as escapes.
 */
final class Terminal {

  private static final int PIECE = 1 << 15;

  private final PrintStream out;
  private final PrintStream err;
  private final BooleanSupplier interactive;
  private boolean quiet;

  /**
   * A terminal on two streams.
   *
   * @param interactive tells whether standard error is looked at by a person
   */
  Terminal(PrintStream out, PrintStream err, BooleanSupplier interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /** Leaves out notes from now on; warnings and errors stay. */
  void beQuiet() {
    quiet = true;
  }

  /** Whether somebody looks at standard error. */
  boolean isInteractive() {
    return interactive.getAsBoolean();
  }

  /** A line of the result. */
  void line(String text) {
    out.println(visible(text));
  }

  /** Many lines of the result, which reach the other end in pieces rather than one by one. */
  void lines(Stream<String> texts) {
    StringBuilder piece = new StringBuilder(PIECE + PIECE / 2);
    texts.forEach(text -> {
      piece.append(visible(text)).append(System.lineSeparator());
      if (piece.length() >= PIECE) {
        out.print(piece);
        piece.setLength(0);
      }
    });
    out.print(piece);
  }

  /** The result's bytes, for documents. */
  OutputStream document() {
    return out;
  }

  /** Something good to know. */
  void note(String text) {
    if (!quiet) {
      err.println(visible(text));
    }
  }

  /** Something that may matter later. */
  void warning(String text) {
    err.println("warning: " + visible(text));
  }

  /** Why the command cannot do what it was asked for. */
  void error(String text) {
    err.println("ovation: " + visible(text));
  }

  /** For usage texts. */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, out.charset()), true);
  }

  /** For usage texts that were not asked for. */
  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, err.charset()), true);
  }

  /** The bare stream for progress and details; never for text of packages. */
  PrintStream err() {
    return err;
  }

  /** The text with unseen characters as {@code \}{@code u0000} escapes; line ends stay. */
  static String visible(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          if (point != '\n' && PackageText.isHidden(point)) {
            shown.append("\\u").append(HexFormat.of().toHexDigits((char) point));
          } else {
            shown.appendCodePoint(point);
          }
        });
    return shown.toString();
  }

  /** Whether a text is what most are: ASCII that is seen, and line ends. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter != '\n' && (letter < ' ' || letter > '~')) {
        return false;
      }
    }
    return true;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
