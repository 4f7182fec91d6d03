package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.ui.Screen;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.Inspector;
import ovation.model.rules.Purpose;
import ovation.model.rules.Severity;
import ovation.model.target.Targets;

/** A device of every kind is added complete, with what it needs, by one edit. */
class NewDeviceModelTest {
  @TempDir private Path folder;
  private Bench bench;
  private NewDeviceModel model;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    model = new NewDeviceModel(Screen.english());
    model.show(bench.state(0));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static DeviceCatalog.Kind kind(ResourceType type) {
    return new DeviceCatalog(Screen.english(), false)
        .find("").stream().filter(kind -> kind.type() == type).findFirst().orElseThrow();
  }

  private Device added() {
    bench.apply(model.edit());
    return bench.state(0).devices().getLast();
  }

  @Test
  void everyKindOfTheStandardCanBeAddedWithoutAnError() {
    Set<String> before = errors();
    for (DeviceCatalog.Kind kind : new DeviceCatalog(Screen.english(), false).find("")) {
      model.show(bench.state(0));
      model.choose(kind);
      bench.apply(model.edit());
      assertEquals(
          Integer.toString(kind.type().number()),
          bench.state(0).devices().getLast().value(HardwareItem::resourceType));
      Set<String> more = errors();
      more.removeAll(before);
      assertEquals(Set.of(), more, kind.label());
      bench.undoAll();
    }
  }

  private Set<String> errors() {
    return new Inspector(Purpose.EDITING)
        .problems(bench.session.document().current(), bench.session.packageState().files()).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.code() + " " + problem.message())
            .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void allKindsAreListedOnce() {
    List<DeviceCatalog.Kind> kinds = new DeviceCatalog(Screen.english(), false).find("");
    assertEquals(
        Arrays.stream(ResourceType.values()).collect(Collectors.toSet()),
        kinds.stream().map(DeviceCatalog.Kind::type).collect(Collectors.toSet()));
    assertEquals(ResourceType.values().length, kinds.size());
    assertEquals(kinds.size() + 2, new DeviceCatalog(Screen.english(), true).find("").size());
  }

  @Test
  void kindsAreFoundByNameNumberAndModel() {
    DeviceCatalog catalog = new DeviceCatalog(Screen.english(), false);
    assertEquals(ResourceType.IB_HCA, catalog.find("infini").getFirst().type());
    assertEquals(ResourceType.TAPE_DRIVE, catalog.find("18").getFirst().type());
    assertEquals(ResourceType.OTHER, catalog.find("vtpm").getFirst().type());
    assertTrue(catalog.find("no such thing").isEmpty());
  }

  @Test
  void aBlankDiskGetsTheFirstFreePlace() {
    model.choose(kind(ResourceType.DISK_DRIVE));
    assertEquals("2", model.address.value());
    model.capacity.commit(Long.toString(5L << 30));
    Device disk = added();
    assertEquals("2", disk.value(HardwareItem::addressOnParent));
    String id = disk.diskId().orElseThrow();
    assertEquals("5", bench.state(0).envelope().disk(id).orElseThrow().capacity());
    bench.undoAll();
  }

  @Test
  void aPlaceThatIsTakenIsRefusedAtOnce() {
    model.choose(kind(ResourceType.DISK_DRIVE));
    assertFalse(model.address.commit("0"));
    assertFalse(model.address.commit("99"));
    assertTrue(model.address.commit("4"));
  }

  @Test
  void aNewControllerComesAlong() {
    model.choose(kind(ResourceType.DISK_DRIVE));
    model.controller.commit(NewDeviceModel.NEW);
    int before = bench.state(0).devices().size();
    Device disk = added();
    assertEquals(before + 2, bench.state(0).devices().size());
    Device controller =
        bench.state(0).withInstanceId(disk.value(HardwareItem::parent)).orElseThrow();
    assertEquals("SCSI controller 1", controller.name());
    assertEquals("VirtualSCSI", controller.value(HardwareItem::resourceSubType));
    bench.undoAll();
  }

  @Test
  void aNetworkThatIsNotThereIsAdded() {
    model.choose(kind(ResourceType.ETHERNET_ADAPTER));
    assertEquals("VmxNet3", model.subType.value());
    model.network.commit("Backup");
    assertEquals("Backup", added().connection().orElseThrow());
    assertTrue(
        bench.state(0).envelope().networks().stream().anyMatch(n -> "Backup".equals(n.name())));
    bench.undoAll();
  }

  @Test
  void platformsSayWhetherTheyHaveTheModel() {
    ModelSupport answers =
        new ModelSupport(
            Screen.english(),
            ModelSupport.wanted(
                Targets.builtIn(),
                Targets.builtIn().stream()
                    .map(target -> target.id())
                    .filter(id -> !id.startsWith("virtualbox") && !id.startsWith("esxi"))
                    .collect(Collectors.toSet())),
            bench.state(0).section().system());
    assertEquals("Runs on all platforms", answers.summary(ResourceType.ETHERNET_ADAPTER, "E1000"));
    assertEquals(
        "Runs on 5 of 8 platforms", answers.summary(ResourceType.ETHERNET_ADAPTER, "VmxNet3"));
    List<String> reasons = answers.reasons(ResourceType.OTHER, "vmware.vtpm");
    assertTrue(reasons.stream().anyMatch(line -> line.contains("VirtualBox")), reasons::toString);
  }
}
