package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of OVF 2.x: edited by paths, inspected, judged. */
class SectionsTest {

  @TempDir private Path folder;

  private Path appliance() {
    Path descriptor = new Workshop(folder).appliance();
    Map<?, ?> system = CliRun.done("inspect", descriptor, "--json").list("systems").getFirst();
    String at = "VirtualSystem[" + system.get("id") + "]/";
    String boot = at + "BootDeviceSection/CIM_BootConfigSetting";
    CliRun.done(
        List.of(
                "edit " + descriptor + " --ovf-version 2.1 add SharedDiskSection",
                "add SharedDiskSection/SharedDisk[s] set SharedDiskSection/SharedDisk/@capacity 9",
                "set SharedDiskSection/SharedDisk/@readOnly true add PlacementGroupSection[g]",
                "set PlacementGroupSection/@policy affinity add " + at + "PlacementSection[g]",
                "add " + at + "BootDeviceSection add " + boot + "[b]",
                "add " + boot + "/CIM_BootSourceSetting[b1]",
                "set " + boot + "/CIM_BootSourceSetting/StructuredBootString CIM:Network:1")
            .stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toArray());
    return descriptor;
  }

  @Test
  void inspectTellsThem() {
    Path descriptor = appliance();
    CliRun run = CliRun.done("inspect", descriptor, "--json");
    assertEquals("s", run.list("sharedDisks").getFirst().get("id"));
    assertEquals(true, run.list("sharedDisks").getFirst().get("readOnly"));
    assertEquals("affinity", run.list("placementGroups").getFirst().get("policy"));
    Map<?, ?> system = run.list("systems").getFirst();
    assertEquals(List.of("g"), system.get("placementGroups"));
    assertEquals("CIM:Network:1", CliRun.first(system, "bootSources").get("device"));
    assertEquals(
        1L, ((Map<?, ?>) Objects.requireNonNull(run.json().get("conformance"))).get("level"));
    String text = CliRun.done("inspect", descriptor).out();
    assertTrue(text.contains("Conformance level 1"), text);
    assertTrue(text.contains("Shared      s  read only  used by no system"), text);
    assertTrue(text.contains("CIM:Network:1"), text);
  }

  @Test
  void validateEndsWithTheLevel() {
    Path descriptor = appliance();
    CliRun.done("edit", descriptor, "set", "PlacementGroupSection/@policy", "near");
    CliRun run = CliRun.ovation("validate", descriptor, "--json").ended(1);
    assertTrue(
        run.list("problems").stream().anyMatch(p -> "V-03".equals(p.get("code"))), run.out());
    assertEquals(1L, run.list("conformance").getFirst().get("level"));
    String text = CliRun.ovation("validate", descriptor).ended(1).err();
    assertTrue(text.contains("conformance level 1"), text);
  }
}
