package ovation.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.TestReporter;

/** A table that a test publishes: told to listeners, and laid beside the reports of the tests. */
public final class TestTable {

  private static final Path REPORTS = Path.of("target", "surefire-reports");

  private TestTable() {}

  /** Publishes a table as {@code target/surefire-reports/table-of-the-title.txt}. */
  public static void publish(TestReporter reporter, String title, CharSequence table)
      throws IOException {
    reporter.publishEntry(title, table.toString());
    Files.createDirectories(REPORTS);
    String name = "table-of-" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt";
    Files.writeString(REPORTS.resolve(name), table.toString().stripLeading());
  }
}
