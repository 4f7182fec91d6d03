package ovation.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ovation.model.envelope.Disk;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Device;
import ovation.model.hardware.DiskFormats;

/** Images, used bytes and users of disks. */
class DiskEditsTest {
  private final Lab lab = new Lab();

  private Disk disk(String id) {
    return lab.envelope().disk(id).orElseThrow();
  }

  @Test
  void anotherImageBehindADiskKeepsItsFileId() {
    DiskEdits.Image image =
        new DiskEdits.Image("new.qcow2", 4096, 50L << 30, DiskFormats.QCOW2, 1 << 20);
    lab.apply(DiskEdits.setImage(lab.envelope(), disk("system"), image));
    assertEquals("new.qcow2", lab.envelope().file("file1").orElseThrow().href());
    assertEquals("50", disk("system").capacity());
    assertEquals("1048576", disk("system").populatedSize());
    assertEquals(DiskFormats.QCOW2, disk("system").format());
    lab.undoAll();
  }

  @Test
  void aBlankDiskGetsAFileOfItsOwn() {
    DiskEdits.Image image =
        new DiskEdits.Image("data.img", 10L << 30, 10L << 30, DiskFormats.RAW, -1);
    lab.apply(DiskEdits.setImage(lab.envelope(), disk("data"), image));
    String file = String.valueOf(disk("data").fileRef());
    assertEquals("data.img", lab.envelope().file(file).orElseThrow().href());
    assertNull(disk("data").populatedSize());
    assertTrue(lab.text().contains("ovf:capacity=\"10\" ovf:capacityAllocationUnits"));
    lab.undoAll();
  }

  @Test
  void aFullControllerIsJoinedByAnother() {
    for (int i = 0; i < 14; i++) {
      lab.apply(DiskEdits.attach(lab.hardware(0), "data"));
    }
    Device last = lab.devices(0).getLast();
    assertEquals("0", last.value(HardwareItem::addressOnParent));
    Device second = lab.device(0, "SCSI controller 1");
    assertEquals(second.instanceId(), last.value(HardwareItem::parent));
    assertEquals("lsilogic", second.value(HardwareItem::resourceSubType));
    assertFalse(
        lab.devices(0).stream()
            .anyMatch(
                d -> "7".equals(d.value(HardwareItem::addressOnParent)) && d.diskId().isPresent()));
    lab.undoAll();
  }

  @Test
  void takenOffOneSystemTheDiskStays() {
    lab.apply(DiskEdits.attach(lab.hardware(1), "system"));
    lab.apply(DiskEdits.detach(lab.hardware(0), disk("system")));
    assertEquals(1, DiskEdits.users(lab.envelope(), disk("system")).size());
    lab.undoAll();
  }

  @Test
  void theImageCorrectsWhatIsSaidOfTheDisk() {
    lab.apply(DiskEdits.correct(disk("system"), 41L << 30, DiskFormats.STREAM_OPTIMIZED, 77));
    assertEquals("41", disk("system").capacity());
    assertEquals("77", disk("system").populatedSize());
    lab.undoAll();
  }
}
