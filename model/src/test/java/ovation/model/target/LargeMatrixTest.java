package ovation.model.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import ovation.model.document.Snapshot;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.VirtualSystem;

/** Judging for all targets is linear in the descriptor, and an edit costs one system. */
class LargeMatrixTest {

  private static final int SYSTEMS = 5300;

  @Test
  @Timeout(60) // comparing everything with everything would take far longer
  void manySystemsAreJudged(TestReporter reporter) {
    String text = descriptor("vmx-19");
    assertTrue(text.length() > 10_000_000, "Only " + text.length());
    Snapshot snapshot = Snapshot.of(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(SYSTEMS, snapshot.envelope().orElseThrow().systems().size());
    long best = Long.MAX_VALUE;
    Portability portability = new Portability();
    for (int i = 0; i < 3; i++) {
      portability = new Portability();
      best = Math.min(best, time(portability, snapshot));
    }
    reporter.publishEntry("matrix", best + " ms");
    VirtualSystem system = snapshot.envelope().orElseThrow().systems().get(SYSTEMS / 2);
    Snapshot after =
        snapshot.apply(HardwareEdits.setSystemType(system.hardware().getFirst(), "vmx-21"));
    after.envelope();
    long again = time(portability, after);
    reporter.publishEntry("matrix after an edit", again + " ms");
    List<TargetReport> reports = portability.matrix(after, null, Targets.builtIn());
    assertEquals(1, count(reports, "esxi-7.0", "T-03"));
    assertEquals(SYSTEMS, count(reports, "esxi-6.5", "T-03"));
    assertEquals(0, count(reports, "esxi-8.0", "T-03"));
  }

  private static long count(List<TargetReport> reports, String target, String code) {
    return reports.stream()
        .filter(report -> report.target().id().equals(target))
        .flatMap(report -> report.reasons().stream())
        .filter(reason -> reason.code().equals(code))
        .count();
  }

  private static long time(Portability portability, Snapshot snapshot) {
    long start = System.nanoTime();
    assertEquals(20, portability.matrix(snapshot, null, Targets.builtIn()).size());
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String descriptor(String family) {
    int start = Appliance.GOOD.indexOf("<VirtualSystem ovf:id");
    int end = Appliance.GOOD.indexOf("</Envelope>");
    String system = Appliance.GOOD.substring(start, end).replace("vmx-13", family);
    StringBuilder out = new StringBuilder(12_000_000);
    out.append(Appliance.GOOD, 0, start);
    out.append("<VirtualSystemCollection ovf:id='all'><Info/>\n");
    for (int i = 0; i < SYSTEMS; i++) {
      out.append(system.replace("ovf:id='web'", "ovf:id='vm" + i + "'"));
    }
    return out.append("</VirtualSystemCollection></Envelope>").toString();
  }
}
