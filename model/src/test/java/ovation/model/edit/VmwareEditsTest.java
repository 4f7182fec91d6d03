package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.Corpus;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.IpAssignment;
import ovation.model.vendor.VendorSettings;

/** Edits of VMware's extensions, in real descriptors of all makers and versions. */
class VmwareEditsTest {

  @Test
  void whatIsSetIsRead() throws IOException {
    int edited = 0;
    for (Path file : Corpus.descriptors()) {
      Snapshot snapshot = Snapshot.of(Files.readAllBytes(file));
      Optional<VirtualSystem> system = system(snapshot);
      if (system.isEmpty() || system.get().hardware().isEmpty()) {
        continue;
      }
      check(snapshot, file);
      edited++;
    }
    assertTrue(edited > 60, edited + " descriptors");
  }

  private static void check(Snapshot start, Path file) {
    Snapshot snapshot = start;
    snapshot =
        snapshot.apply(
            VmwareEdits.setSecureBoot(system(snapshot).orElseThrow().hardware().getFirst(), true));
    snapshot =
        snapshot.apply(
            VmwareEdits.setExtraConfig(
                system(snapshot).orElseThrow().hardware().getFirst(), "disk.EnableUUID", "TRUE"));
    snapshot =
        snapshot.apply(
            VmwareSectionEdits.setBootOrder(
                system(snapshot).orElseThrow(),
                List.of(
                    new VmwareSectionEdits.Boot(BootDevice.Kind.NETWORK, null),
                    new VmwareSectionEdits.Boot(BootDevice.Kind.DISK, "7"))));
    Envelope before = snapshot.envelope().orElseThrow();
    snapshot =
        snapshot.apply(
            VmwareSectionEdits.setIpAssignment(before, List.of("dhcp"), List.of("IPv6")));
    assertTrue(snapshot.fault().isEmpty(), file::toString);
    Envelope envelope = snapshot.envelope().orElseThrow();
    VendorSettings vendor = VendorSettings.of(system(snapshot).orElseThrow());
    assertEquals(Optional.of(Firmware.EFI), vendor.firmware(), file::toString);
    assertEquals(Optional.of(true), vendor.secureBoot(), file::toString);
    assertEquals("TRUE", vendor.extraConfig("disk.enableuuid").orElseThrow().value());
    assertEquals(
        List.of(BootDevice.Kind.NETWORK, BootDevice.Kind.DISK),
        vendor.bootOrder().stream().map(BootDevice::kind).toList(),
        file::toString);
    assertEquals(
        List.of("dhcp"), IpAssignment.of(envelope).orElseThrow().schemes(), file::toString);
    takenBack(snapshot, start, file);
  }

  /** What was added is removed; the boot order shrinks in place. */
  private static void takenBack(Snapshot edited, Snapshot start, Path file) {
    Snapshot snapshot =
        edited.apply(VmwareSectionEdits.setBootOrder(system(edited).orElseThrow(), List.of()));
    snapshot =
        snapshot.apply(
            VmwareEdits.setExtraConfig(
                system(snapshot).orElseThrow().hardware().getFirst(), "disk.EnableUUID", null));
    VendorSettings vendor = VendorSettings.of(system(snapshot).orElseThrow());
    assertFalse(vendor.extraConfig("disk.EnableUUID").isPresent(), file::toString);
    assertTrue(
        snapshot.text().length() >= start.text().length() - 2000, file + " lost something else");
  }

  private static Optional<VirtualSystem> system(Snapshot snapshot) {
    return snapshot.envelope().stream()
        .flatMap(envelope -> envelope.systems().stream())
        .findFirst();
  }
}
