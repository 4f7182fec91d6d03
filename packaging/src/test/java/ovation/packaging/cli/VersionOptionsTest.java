package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code edit --ovf-version}. */
class VersionOptionsTest {

  @TempDir private Path folder;

  @Test
  void convertsThereAndBackToTheByte() {
    Path descriptor = new Workshop(folder).appliance();
    String before = Workshop.text(descriptor);
    CliRun.done("edit", descriptor, "--ovf-version", "2.1");
    assertEquals(before.replace("/ovf/envelope/1", "/ovf/envelope/2"), Workshop.text(descriptor));
    assertTrue(CliRun.done("inspect", descriptor).out().contains("OVF 2.x"));
    CliRun.done("edit", descriptor, "--ovf-version", "1.1");
    assertEquals(before, Workshop.text(descriptor));
  }

  @Test
  void refusesWhatWouldBeLostUnlessAllowed() {
    Path descriptor = new Workshop(folder).appliance();
    CliRun.done("edit", descriptor, "--ovf-version", "2.1");
    String placed =
        Workshop.text(descriptor)
            .replace(
                "<VirtualSystem ",
                "<PlacementGroupSection ovf:id=\"g\" ovf:policy=\"affinity\"><Info>G</Info>"
                    + "</PlacementGroupSection><VirtualSystem ");
    new Workshop(folder).text("web.ovf", placed);
    CliRun refused = CliRun.ovation("edit", descriptor, "--ovf-version", "1.1").ended(1);
    assertTrue(
        refused.err().contains("Envelope/PlacementGroupSection: PlacementGroupSection. OVF 1.x"),
        refused.err());
    assertTrue(refused.err().contains("Nothing was written."), refused.err());
    assertEquals(placed, Workshop.text(descriptor));
    CliRun.done("edit", descriptor, "--ovf-version", "1.1", "--allow-loss");
    assertTrue(!Workshop.text(descriptor).contains("Placement"));
    CliRun.ovation("edit", descriptor, "--ovf-version", "0.9").ended(2);
    CliRun.ovation("edit", descriptor, "--ovf-version", "3").ended(2);
  }
}
