package ovation.app.attention;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ovation.app.keep.UserFolders;

/**
 * Notifications of a Linux desktop by its program {@code notify-send}, which is given its arguments
 * one by one, never by a shell. That it fails is no reason to trouble anyone.
 */
public final class NotifySend implements Notifier {
  private static final String PROGRAM = "notify-send";
  private static final int LONGEST = 200;
  private static final long PATIENCE_SECONDS = 10;

  /** Controls, line ends, and what turns the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private final Path program;

  private NotifySend(Path program) {
    this.program = program;
  }

  /**
   * The program, if this is Linux and has it.
   *
   * @param osName as the system property {@code os.name}
   * @param path folders to look in, as the environment variable {@code PATH}; what is no absolute
   *     folder is passed over
   */
  public static Optional<Notifier> find(String osName, String path) {
    if (!osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
      return Optional.empty();
    }
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(folder -> UserFolders.absolute(folder).stream())
        .map(folder -> folder.resolve(PROGRAM))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(NotifySend::new);
  }

  @Override
  public void show(String summary, String body, boolean urgent) {
    List<String> command =
        List.of(
            program.toString(),
            "--app-name=Ovation",
            "--urgency=" + (urgent ? "critical" : "normal"),
            "--",
            clean(summary),
            markup(clean(body)));
    Thread.ofVirtual().name("ovation-notification").start(() -> run(command));
  }

  private static void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(Redirect.PIPE)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException unavailable) {
      // The mark in the title says it too.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One short line of what can be seen. */
  static String clean(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /**
   * A body is markup to the desktop (Desktop Notifications 1.2 §5), and {@code notify-send} reads
   * backslashes in it: text stays text.
   */
  static String markup(String text) {
    return text.replace("\\", "\\\\")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
