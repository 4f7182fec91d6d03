package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shorthands of {@code edit} for VMware's extensions, and what {@code inspect} says of them.
 */
class VendorOptionsTest {

  @TempDir private Path folder;

  @Test
  void whatIsSetIsTold() {
    Path descriptor = new Workshop(folder).appliance();
    CliRun.done(
        "edit",
        descriptor,
        "--cpus",
        "4",
        "--secure-boot",
        "--cores-per-socket",
        "2",
        "--extra-config",
        "disk.EnableUUID=TRUE",
        "--boot-order",
        "disk,net",
        "--ip-assignment",
        "ovfenv,dhcp");
    Map<?, ?> system = CliRun.done("inspect", descriptor, "--json").list("systems").getFirst();
    assertEquals("efi", system.get("firmware"));
    assertEquals(true, system.get("secureBoot"));
    assertEquals(2L, system.get("coresPerSocket"));
    assertEquals(Map.of("schemes", "ovfenv,dhcp", "protocols", "IPv4"), system.get("ipAssignment"));
    String order = String.valueOf(system.get("bootOrder"));
    assertTrue(order.indexOf("type=disk") < order.indexOf("type=net"), order);
    assertTrue(order.contains("type=disk"), order);
    String text = CliRun.done("inspect", descriptor).out();
    assertTrue(text.contains("Firmware    EFI, secure boot"), text);
    assertTrue(text.contains("Boot order  Hard disk, Network"), text);
    assertTrue(text.contains("disk.EnableUUID"), text);
    assertTrue(text.contains("Disk UUIDs"), text);
  }

  @Test
  void eachValueIsChangedWhereItStandsAndCanBeTakenBack() {
    Path descriptor = new Workshop(folder).appliance();
    CliRun.done("edit", descriptor, "--firmware", "efi", "--extra-config", "a.b=c");
    String first = Workshop.text(descriptor);
    CliRun.done("edit", descriptor, "--firmware", "bios");
    assertEquals(
        first.replace("vmw:value=\"efi\"", "vmw:value=\"bios\""), Workshop.text(descriptor));
    CliRun.done("edit", descriptor, "--firmware", "efi", "--extra-config", "a.b=");
    assertTrue(!Workshop.text(descriptor).contains("ExtraConfig"), Workshop.text(descriptor));
    CliRun.done("edit", descriptor, "--boot-order", "disk,net");
    CliRun.done("edit", descriptor, "--boot-order", "cdrom");
    String text = Workshop.text(descriptor);
    assertEquals(text.indexOf("BootOrderSection "), text.lastIndexOf("BootOrderSection "), text);
  }

  @Test
  void nonsenseIsRefused() {
    Path descriptor = new Workshop(folder).appliance();
    String before = Workshop.text(descriptor);
    CliRun.ovation("edit", descriptor, "--firmware", "coreboot").ended(2);
    CliRun.ovation("edit", descriptor, "--cores-per-socket", "3").ended(2);
    CliRun.ovation("edit", descriptor, "--extra-config", "nothing").ended(2);
    CliRun.ovation("edit", descriptor, "--boot-order", "tape").ended(2);
    CliRun.ovation("edit", descriptor, "--firmware", "bios", "--secure-boot").ended(2);
    assertEquals(before, Workshop.text(descriptor));
  }
}
