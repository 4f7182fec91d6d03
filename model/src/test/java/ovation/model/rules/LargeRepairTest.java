package ovation.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ovation.model.document.Snapshot;

/** Thousands of problems in one descriptor. */
class LargeRepairTest {

  private static final int SYSTEMS = 2000;

  @Test
  void mendsThousandsAtOnce(TestReporter reporter) {
    int from = Samples.GOOD.indexOf("    <VirtualSystem ovf:id='db'>");
    int to = Samples.GOOD.indexOf("</VirtualSystem>", from) + "</VirtualSystem>".length();
    String system = Samples.GOOD.substring(from, to);
    StringBuilder systems = new StringBuilder();
    for (int i = 0; i < SYSTEMS; i++) {
      systems
          .append(
              system
                  .replace("'db'", "'db" + i + "'")
                  .replace("<Info>The database</Info>", "")
                  .replace("<rasd:ElementName>IDE</rasd:ElementName>", ""))
          .append('\n');
    }
    String text = Samples.GOOD.substring(0, to) + systems + Samples.GOOD.substring(to);
    Snapshot broken = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    long start = System.nanoTime();
    Repaired repaired = Repair.safely(broken, null, Purpose.EDITING, Set.of());
    long millis = (System.nanoTime() - start) / 1_000_000;
    reporter.publishEntry("mended", repaired.applied().size() + " problems in " + millis + " ms");
    assertEquals(2 * SYSTEMS, repaired.applied().size());
  }
}
